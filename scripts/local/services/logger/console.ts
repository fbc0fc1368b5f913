// console: what a script writes to the execution log, objects shown as V8 shows them.
import { format } from 'node:util';
import { isEnumValue } from '../../kernel/enums';
import type { Execution } from '../../kernel/execution';

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
  return format(...values.map(named));
}

/** Host objects show their names, not what stands behind them. */
function named(value: unknown): unknown {
  if (isEnumValue(value)) return value.name;
  if (typeof value !== 'object' || value === null) return value;
  const { googleClass } = value.constructor as { googleClass?: string };
  return googleClass === undefined ? value : String(value);
}
