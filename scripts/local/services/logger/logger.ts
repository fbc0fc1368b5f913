// Logger: the execution's log as Google keeps it, with Java's way of showing values.
import type { Execution } from '../../kernel/execution';
import { formatDate } from '../utilities/formatDate';
import { formatString } from '../utilities/formatString';
import { javaText } from './javaText';

export class Logger {
  static readonly googleClass = 'Logger';

  private lines: string[] = [];

  constructor(private readonly x: Execution) {}

  log(format?: unknown, ...values: unknown[]): this {
    const text =
      values.length > 0
        ? formatString(String(format), values, (value) => javaText(value, this.x.timeZone))
        : javaText(format, this.x.timeZone);
    this.lines.push(
      `${formatDate(this.x.now(), this.x.timeZone, 'EEE MMM dd HH:mm:ss z yyyy')} INFO: ${text}`,
    );
    this.x.log('INFO', text);
    return this;
  }

  clear(): void {
    this.lines = [];
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }
}
