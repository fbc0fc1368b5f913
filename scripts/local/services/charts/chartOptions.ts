// What a script set of a chart, by the names of its options.

export class ChartOptions {
  static readonly googleClass = 'Charts.ChartOptions';

  constructor(private readonly options: Readonly<Record<string, unknown>>) {}

  /** Null for what nobody set. */
  get(option: unknown): unknown {
    return this.options[String(option)] ?? null;
  }
}
