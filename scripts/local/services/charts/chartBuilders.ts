// The builders of charts that stand on no sheet: what a script says is kept as options.
import { ServiceError, type Execution } from '../../kernel/execution';
import type { EnumValue } from '../../kernel/enums';
import { Chart } from './chart';
import { DataTable, DataTableBuilder } from './dataTable';

class ChartBuilder {
  protected readonly options: Record<string, unknown> = {};
  private table: DataTable | null = null;

  constructor(
    private readonly x: Execution,
    private readonly type: string,
  ) {}

  setDataTable(table: unknown): this {
    if (table instanceof DataTableBuilder) this.table = table.build();
    else if (table instanceof DataTable) this.table = table;
    else throw new ServiceError('Charts from ranges are not drawn here: give a table.');
    return this;
  }

  setDimensions(width: number, height: number): this {
    return this.setOption('width', width).setOption('height', height);
  }

  setTitle(title: unknown): this {
    return this.setOption('title', String(title));
  }

  setColors(cssValues: string[]): this {
    return this.setOption('colors', cssValues);
  }

  setBackgroundColor(cssValue: unknown): this {
    return this.setOption('backgroundColor', String(cssValue));
  }

  setLegendPosition(position: EnumValue): this {
    return this.setOption('legend.position', position.name.toLowerCase());
  }

  reverseCategories(): this {
    return this.setOption('reverseCategories', true);
  }

  setOption(option: unknown, value: unknown): this {
    this.options[String(option)] = value;
    return this;
  }

  build(): Chart {
    if (!this.table) throw new ServiceError('Data table is not set.');
    return new Chart(this.x, this.type, this.table, { ...this.options });
  }
}

class AxisChartBuilder extends ChartBuilder {
  protected valueAxis = 'vAxis';

  setXAxisTitle(title: unknown): this {
    return this.setOption('hAxis.title', String(title));
  }

  setYAxisTitle(title: unknown): this {
    return this.setOption('vAxis.title', String(title));
  }

  setRange(start: number, end: number): this {
    return this.setOption(`${this.valueAxis}.minValue`, start).setOption(`${this.valueAxis}.maxValue`, end);
  }

  setStacked(): this {
    return this.setOption('isStacked', true);
  }

  useLogScale(): this {
    return this.setOption(`${this.valueAxis}.logScale`, true);
  }
}

export class BarChartBuilder extends AxisChartBuilder {
  static readonly googleClass = 'Charts.BarChartBuilder';

  protected override valueAxis = 'hAxis';

  reverseDirection(): this {
    return this.setOption('reverseDirection', true);
  }
}

export class ColumnChartBuilder extends AxisChartBuilder {
  static readonly googleClass = 'Charts.ColumnChartBuilder';
}

export class LineChartBuilder extends AxisChartBuilder {
  static readonly googleClass = 'Charts.LineChartBuilder';

  setCurveStyle(style: EnumValue): this {
    return this.setOption('curveType', style.name === 'SMOOTH' ? 'function' : 'none');
  }
}

export class PieChartBuilder extends ChartBuilder {
  static readonly googleClass = 'Charts.PieChartBuilder';

  set3D(): this {
    return this.setOption('is3D', true);
  }
}
