// Carries values between host code and a script's realm: each side gets arrays, dates and objects of its own.
import { types } from 'node:util';
import { isEnumValue } from './enums';
import type { Realm } from './realm';

/** What stands for host things in the realm; the membrane makes it. */
export interface Facades {
  /** The realm's stand-in of a host object or an enumeration's value. */
  facadeOf(host: object): object;
  /** What a stand-in stands for; undefined for the script's own values. */
  hostOf(value: object): object | undefined;
}

export const googleClassOf = (value: object): string | null => {
  const { googleClass } = (value.constructor ?? {}) as { googleClass?: unknown };
  return typeof googleClass === 'string' ? googleClass : null;
};

export class Marshal {
  constructor(
    private readonly realm: Realm,
    private readonly facades: Facades,
  ) {}

  /** Bytes become Google's signed ones; host functions become the realm's; the realm's own values stay. */
  toScript(value: unknown): unknown {
    if (typeof value === 'function') return this.functionToScript(value as (...args: unknown[]) => unknown);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return this.arrayToScript(value);
    if (types.isDate(value)) return new this.realm.kit.Date(value.getTime());
    if (ArrayBuffer.isView(value))
      return this.arrayToScript([...new Int8Array(value.buffer, value.byteOffset, value.byteLength)]);
    if (isEnumValue(value) || googleClassOf(value)) return this.facades.facadeOf(value);
    if (this.realm.owns(value)) return value;
    const object = this.realm.kit.object();
    for (const [key, item] of Object.entries(value)) object[key] = this.toScript(item);
    return object;
  }

  /** Plain objects and arrays are copied; what is neither (a Map, an instance of a script's class) passes as it is. */
  toHost(value: unknown, copies = new Map<object, unknown>()): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const known = this.facades.hostOf(value) ?? copies.get(value);
    if (known !== undefined) return known;
    if (types.isDate(value)) return new Date(Number(value));
    if (Array.isArray(value)) {
      const array: unknown[] = [];
      copies.set(value, array);
      for (const item of value as unknown[])
        array.push(item === undefined ? null : this.toHost(item, copies));
      return array;
    }
    if (types.isNativeError(value)) return hostError(value);
    const prototype = Object.getPrototypeOf(value) as object | null;
    if (prototype !== this.realm.kit.objectPrototype && prototype !== null) return value;
    const object: Record<string, unknown> = {};
    copies.set(value, object);
    for (const [key, item] of Object.entries(value)) object[key] = this.toHost(item, copies);
    return object;
  }

  private arrayToScript(value: readonly unknown[]): unknown[] {
    const array = this.realm.kit.array(value.length);
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      array[index] = typeof item === 'object' || typeof item === 'function' ? this.toScript(item) : item;
    }
    return array;
  }

  private functionToScript(host: (...args: unknown[]) => unknown): unknown {
    if (this.realm.owns(host)) return host;
    return this.realm.kit.method(host.name, (_receiver, args) =>
      this.toScript(host(...args.map((arg) => this.toHost(arg)))),
    );
  }
}

function hostError(value: Error): Error {
  const error = new Error(value.message);
  error.name = value.name;
  error.stack = value.stack;
  return error;
}
