// Shows host services to a script as Google's objects: counts each call, checks its arguments, marshals both ways.
import { matchingOverload, mismatchText, parameterAt, type Nature } from './argumentCheck';
import { enumValue, isEnumValue, type EnumValue } from './enums';
import { ServiceError, type Execution, type OpenObject } from './execution';
import type { Gate } from './gate';
import { hostText } from './hostText';
import { googleClassOf, Marshal, type Facades } from './marshal';
import { plainOf } from './plainProperties';
import type { Realm } from './realm';
import { classSignature, enumName, signatures, type ClassSignature, type Parameter } from './signatureTable';

export type ServiceConstructor = new (x: Execution) => object;

/** Stands for a service that the runtime does not have: its members exist and throw. */
class AbsentService {
  constructor(readonly name: string) {}
}

/** These print what they get, so `undefined` stays itself there. */
const printsAsGiven = new Set(['Logger', 'Console']);

export class Membrane implements Facades {
  readonly marshal: Marshal;
  private readonly facades = new Map<object, object>();
  private readonly hosts = new WeakMap<object, object>();
  private readonly prototypes = new Map<string, object>();
  private readonly enumHolders = new Map<string, object>();
  private readonly roots = new Map<string, object>();

  constructor(
    private readonly realm: Realm,
    private readonly gate: Gate,
    private readonly x: Execution,
    private readonly services: ReadonlyMap<string, ServiceConstructor>,
  ) {
    this.marshal = new Marshal(realm, this);
    for (const [name, target] of Object.entries(signatures.globals)) this.defineGlobal(name, target);
  }

  /** The host object of a root service, made at its first use in this execution. */
  root(className: string): object {
    let root = this.roots.get(className);
    if (!root) {
      const Service = this.services.get(className);
      root = Service ? new Service(this.x) : new AbsentService(className);
      this.roots.set(className, root);
    }
    return root;
  }

  facadeOf(host: object): object {
    const known = this.facades.get(host);
    if (known) return known;
    if (isEnumValue(host)) return this.enumFacade(host);
    const className = classNameOf(host);
    const facade = Object.assign(Object.create(this.prototypeOf(className)) as object, plainOf(host));
    this.facades.set(host, facade);
    this.hosts.set(facade, host);
    return facade;
  }

  hostOf(value: object): object | undefined {
    return this.hosts.get(value);
  }

  /** An error of the host as the script may see it. */
  scriptError(error: unknown): unknown {
    if (typeof error === 'object' && error !== null && this.realm.owns(error)) return error;
    const isGoogles = error instanceof ServiceError;
    const shown = new this.realm.kit.Error(isGoogles ? error.message : faultText(error));
    if (isGoogles)
      Object.defineProperty(shown, 'name', { value: 'Exception', configurable: true, writable: true });
    if (isGoogles) restack(shown);
    return shown;
  }

  /** Runs a function body in the realm with `scope` before the globals; see `Execution.evaluate`. */
  evaluate(source: string, scope: Record<string, unknown>): unknown {
    const shown = this.realm.kit.object();
    for (const [name, value] of Object.entries(scope)) shown[name] = this.marshal.toScript(value);
    return this.marshal.toHost(this.realm.compileFunction(source, shown)());
  }

  private defineGlobal(name: string, target: string): void {
    const define = (value: unknown): void => {
      Object.defineProperty(this.realm.global, name, {
        value,
        configurable: true,
        writable: true,
        enumerable: false,
      });
    };
    const get = this.realm.kit.method(name, () => {
      const value = signatures.classes[target] ? this.facadeOf(this.root(target)) : this.enumHolder(target);
      define(value);
      return value;
    });
    const set = this.realm.kit.method(name, (_receiver, [value]) => define(value));
    Object.defineProperty(this.realm.global, name, { get, set, configurable: true, enumerable: false });
  }

  private prototypeOf(className: string): object {
    const known = this.prototypes.get(className);
    if (known) return known;
    const signature = classSignature(className);
    if (!signature) throw new Error(`${className} is no class of Google's: correct its googleClass`);
    const prototype = Object.create(this.realm.kit.objectPrototype) as object;
    this.prototypes.set(className, prototype);
    const shortName = className.slice(className.lastIndexOf('.') + 1);
    const define = (name: string, descriptor: PropertyDescriptor): void => {
      Object.defineProperty(prototype, name, { configurable: true, enumerable: true, ...descriptor });
    };
    define('toString', {
      value: this.realm.kit.method('toString', (receiver) => this.printed(receiver, shortName)),
      writable: true,
      enumerable: false,
    });
    // Hundreds in each execution: they are set, which is quicker than to be defined.
    const methods = prototype as Record<string, unknown>;
    for (const name of Object.keys(signature.methods)) {
      methods[name] = this.methodOf(className, name, signature);
    }
    for (const [name, target] of Object.entries(signature.enums ?? {})) {
      define(name, { get: this.realm.kit.method(name, () => this.enumHolder(target)) });
    }
    for (const [name, value] of Object.entries(signature.constants ?? {})) define(name, { value });
    return prototype;
  }

  /** A host class may say its own text (a user's address); else Google gives the class's short name. */
  private printed(receiver: unknown, shortName: string): string {
    const host = typeof receiver === 'object' && receiver !== null ? this.hosts.get(receiver) : undefined;
    return (host && hostText(host)) ?? shortName;
  }

  private methodOf(className: string, method: string, signature: ClassSignature): unknown {
    const name = `${className === 'Console' ? 'console' : className}.${method}`;
    return this.realm.kit.method(method, (receiver, args) => {
      try {
        const host = this.hosts.get(receiver as object);
        if (!host) throw new ServiceError(`Illegal invocation of ${name}`);
        return this.gate.pass(name, () =>
          this.call(host, receiver as object, { className, method, name }, args, signature),
        );
      } catch (error) {
        throw this.scriptError(error);
      }
    });
  }

  private call(
    host: object,
    facade: object,
    { className, method, name }: { className: string; method: string; name: string },
    args: unknown[],
    signature: ClassSignature,
  ): unknown {
    const implementation = (host as Record<string, unknown>)[method];
    if (typeof implementation !== 'function')
      throw new Error(`${name} is not implemented in the local runtime`);
    const overload = matchingOverload(signature.methods[method]!, args, this.natureOf);
    if (!overload) throw new ServiceError(mismatchText(args, name, this.natureOf));
    const keepUndefined = printsAsGiven.has(className);
    const hostArgs = args.map((arg, index) => {
      if (arg === undefined || arg === null) return keepUndefined ? arg : null;
      return this.argument(arg, parameterAt(overload, index));
    });
    if (signature.open) (host as OpenObject).scriptProperties = { ...facade };
    // A method without an answer gives null, not undefined (T).
    return this.marshal.toScript(
      (implementation as (...args: unknown[]) => unknown).apply(host, hostArgs) ?? null,
    );
  }

  private readonly natureOf = (value: unknown): Nature => {
    if (typeof value !== 'object' || value === null) return null;
    const host = this.hosts.get(value);
    if (!host) return null;
    if (isEnumValue(host)) return { kind: 'enum', className: host.enumClass };
    return { kind: 'object', className: classNameOf(host) };
  };

  private argument(value: unknown, type: Parameter): unknown {
    switch (type.replace(/\?$|\|null$/g, '')) {
      case 'String':
        return typeof value === 'string' ? value : String(value);
      case 'Integer':
        return Math.trunc(Number(value));
      case 'Number':
        return Number(value);
      case 'Date':
        return new Date(Number(value));
      default:
        return this.marshal.toHost(value);
    }
  }

  private enumHolder(target: string): object {
    const known = this.enumHolders.get(target);
    if (known) return known;
    const holder = this.realm.kit.object();
    this.enumHolders.set(target, holder);
    for (const name of signatures.enums[target] ?? []) {
      Object.defineProperty(holder, name, {
        value: this.facadeOf(enumValue(target, name)),
        enumerable: true,
      });
    }
    return holder;
  }

  /** One object per name in the realm, whatever name of the enumeration the host used. */
  private enumFacade(value: EnumValue): object {
    const canonical = enumName(value.enumClass);
    const ordinal = canonical === null ? -1 : signatures.enums[canonical]!.indexOf(value.name);
    if (canonical === null || ordinal < 0)
      throw new Error(`${value.enumClass}.${value.name} is no value of Google's`);
    if (canonical !== value.enumClass) return this.facadeOf(enumValue(canonical, value.name));
    const facade = Object.create(this.enumPrototype()) as object;
    this.facades.set(value, facade);
    this.hosts.set(facade, value);
    return facade;
  }

  private enumPrototype(): object {
    const known = this.prototypes.get('enum');
    if (known) return known;
    const prototype = Object.create(this.realm.kit.objectPrototype) as object;
    this.prototypes.set('enum', prototype);
    const valueOf = (receiver: unknown): EnumValue => this.hosts.get(receiver as object) as EnumValue;
    const ordinal = (value: EnumValue): number => signatures.enums[value.enumClass]!.indexOf(value.name);
    const nameOf = (value: EnumValue): string => value.name;
    const methods: Record<string, (value: EnumValue, args: unknown[]) => unknown> = {
      toString: nameOf,
      name: nameOf,
      toJSON: nameOf,
      ordinal,
      compareTo: (value, [other]) => ordinal(value) - ordinal(valueOf(other)),
    };
    for (const [name, answer] of Object.entries(methods)) {
      const value = this.realm.kit.method(name, (receiver, args) => answer(valueOf(receiver), args));
      Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
    }
    return prototype;
  }
}

function classNameOf(host: object): string {
  const className = host instanceof AbsentService ? host.name : googleClassOf(host);
  if (className === null) throw new Error(`${host.constructor.name} has no googleClass`);
  return className;
}

/** The stack's first line was printed before the name was set. */
function restack(error: Error): void {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  Object.defineProperty(error, 'stack', {
    value: [String(error), ...frames].join('\n'),
    configurable: true,
    writable: true,
  });
}

/** A mistake of the runtime itself, not of the script: told with its place, to be mended here. */
function faultText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.message.endsWith('is not implemented in the local runtime')) return error.message;
  const place = (error.stack ?? '').split('\n').find((line) => line.startsWith('    at '));
  return `Fault of the local runtime: ${error.message}${place ? ` (${place.trim()})` : ''}`;
}
