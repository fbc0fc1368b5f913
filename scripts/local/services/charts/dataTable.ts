// A table that a script makes for a chart: the first column names the rows, the others are numbers.
import type { ChartData } from '../../chart/data';
import { ServiceError } from '../../kernel/execution';
import type { EnumValue } from '../../kernel/enums';

interface Column {
  type: string;
  label: string;
}

export class DataTable {
  static readonly googleClass = 'Charts.DataTable';

  constructor(
    private readonly columns: readonly Column[],
    private readonly rows: readonly (readonly unknown[])[],
  ) {}

  /** For whoever draws it. */
  told(): { labels: string[]; series: Pick<ChartData['series'][number], 'name' | 'values'>[] } {
    return {
      labels: this.rows.map(([label]) => textOf(label)),
      series: this.columns.slice(1).map(({ label }, index) => ({
        name: label,
        values: this.rows.map((row) => {
          const value = row[index + 1];
          return typeof value === 'number' ? value : null;
        }),
      })),
    };
  }
}

export class DataTableBuilder {
  static readonly googleClass = 'Charts.DataTableBuilder';

  private readonly columns: Column[] = [];
  private readonly rows: unknown[][] = [];

  addColumn(type: EnumValue, label: unknown): this {
    this.columns.push({ type: type.name, label: String(label) });
    return this;
  }

  addRow(values: unknown[]): this {
    if (values.length > this.columns.length) {
      throw new ServiceError('Row given has more cells than there are columns.');
    }
    this.rows.push([...values]);
    return this;
  }

  /** Both from 0. */
  setValue(row: number, column: number, value: unknown): this {
    while (this.rows.length <= row) this.rows.push([]);
    this.rows[row]![column] = value;
    return this;
  }

  build(): DataTable {
    return new DataTable(
      [...this.columns],
      this.rows.map((row) => [...row]),
    );
  }
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
