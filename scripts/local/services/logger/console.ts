// console: what a script writes to the execution log, objects shown as V8 shows them.
import { format } from 'node:util';
import { isEnumValue } from '../../kernel/enums';
import type { Execution } from '../../kernel/execution';
import { googleClassOf } from '../../kernel/marshal';
import { plainOf } from '../../kernel/plainProperties';

export class Console {
  static readonly googleClass = 'Console';

  private readonly started = new Map<string, number>();

  constructor(private readonly x: Execution) {}

  log(...values: unknown[]): void {
    this.x.log('LOG', shown(values));
  }

  info(...values: unknown[]): void {
    this.x.log('INFO', shown(values));
  }

  warn(...values: unknown[]): void {
    this.x.log('WARNING', shown(values));
  }

  error(...values: unknown[]): void {
    this.x.log('ERROR', shown(values));
  }

  time(label: unknown): void {
    this.started.set(String(label), this.x.now());
  }

  /** Simulated milliseconds; a label that was never started logs nothing. */
  timeEnd(label: unknown): void {
    const name = String(label);
    const start = this.started.get(name);
    if (start === undefined) return;
    this.started.delete(name);
    this.x.log('LOG', `${name}: ${Math.round(this.x.now() - start)}ms`);
  }
}

function shown(values: unknown[]): string {
  return format(...values.map((value) => unmasked(value)));
}

/** Objects of Google's show only what a script may read of them without a call, wherever they stand (R). */
function unmasked(value: unknown, copies = new Map<object, unknown>()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isEnumValue(value)) return value.name;
  if (googleClassOf(value) !== null)
    return value.toString === Object.prototype.toString ? plainOf(value) : String(value);
  if (copies.has(value)) return copies.get(value);
  if (Array.isArray(value)) {
    const array: unknown[] = [];
    copies.set(value, array);
    for (const item of value as unknown[]) array.push(unmasked(item, copies));
    return array;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const object: Record<string, unknown> = {};
  copies.set(value, object);
  for (const [key, item] of Object.entries(value)) object[key] = unmasked(item, copies);
  return object;
}
