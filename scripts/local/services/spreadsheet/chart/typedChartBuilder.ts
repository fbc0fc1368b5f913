// The builders of one chart type each, with that type's settings as options.
import type { ChartModel, SheetModel } from '../../../book/model';
import type { EnumValue } from '../../../kernel/enums';
import type { Host } from '../host';
import { EmbeddedChartBuilder } from './embeddedChartBuilder';

class TypedChartBuilder extends EmbeddedChartBuilder {
  setTitle(chartTitle: string): this {
    return this.setOption('title', chartTitle);
  }

  setBackgroundColor(cssValue: string): this {
    return this.setOption('backgroundColor', cssValue);
  }

  setColors(cssValues: string[]): this {
    return this.setOption('colors', cssValues);
  }

  setLegendPosition(position: EnumValue): this {
    return this.setOption('legend.position', position.name.toLowerCase());
  }

  reverseCategories(): this {
    return this.setOption('reverseCategories', true);
  }
}

class AxisChartBuilder extends TypedChartBuilder {
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }

  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }

  setRange(start: number, end: number): this {
    return this.setOption('vAxis.minValue', start).setOption('vAxis.maxValue', end);
  }

  setStacked(): this {
    return this.setOption('isStacked', true);
  }

  useLogScale(): this {
    return this.setOption('vAxis.logScale', true);
  }
}

class AreaChartBuilder extends AxisChartBuilder {
  static override readonly googleClass = 'SpreadsheetApp.EmbeddedAreaChartBuilder';
}

class BarChartBuilder extends AxisChartBuilder {
  static override readonly googleClass = 'SpreadsheetApp.EmbeddedBarChartBuilder';

  reverseDirection(): this {
    return this.setOption('reverseDirection', true);
  }
}

class ColumnChartBuilder extends AxisChartBuilder {
  static override readonly googleClass = 'SpreadsheetApp.EmbeddedColumnChartBuilder';
}

class ComboChartBuilder extends AxisChartBuilder {
  static override readonly googleClass = 'SpreadsheetApp.EmbeddedComboChartBuilder';
}

class HistogramChartBuilder extends AxisChartBuilder {
  static override readonly googleClass = 'SpreadsheetApp.EmbeddedHistogramChartBuilder';
}

class LineChartBuilder extends AxisChartBuilder {
  static override readonly googleClass = 'SpreadsheetApp.EmbeddedLineChartBuilder';

  setCurveStyle(style: EnumValue): this {
    return this.setOption('curveType', style.name === 'SMOOTH' ? 'function' : 'none');
  }
}

class PieChartBuilder extends TypedChartBuilder {
  static override readonly googleClass = 'SpreadsheetApp.EmbeddedPieChartBuilder';

  set3D(): this {
    return this.setOption('is3D', true);
  }
}

class ScatterChartBuilder extends AxisChartBuilder {
  static override readonly googleClass = 'SpreadsheetApp.EmbeddedScatterChartBuilder';

  setXAxisRange(start: number, end: number): this {
    return this.setOption('hAxis.minValue', start).setOption('hAxis.maxValue', end);
  }

  setYAxisRange(start: number, end: number): this {
    return this.setRange(start, end);
  }
}

class TableChartBuilder extends EmbeddedChartBuilder {
  static override readonly googleClass = 'SpreadsheetApp.EmbeddedTableChartBuilder';

  enableSorting(enableSorting: boolean): this {
    return this.setOption('sort', enableSorting ? 'enable' : 'disable');
  }

  showRowNumberColumn(showRowNumber: boolean): this {
    return this.setOption('showRowNumber', showRowNumber);
  }

  useAlternatingRowStyle(alternate: boolean): this {
    return this.setOption('alternatingRowStyle', alternate);
  }
}

const BUILDERS: Readonly<Record<string, typeof EmbeddedChartBuilder>> = {
  AREA: AreaChartBuilder,
  BAR: BarChartBuilder,
  COLUMN: ColumnChartBuilder,
  COMBO: ComboChartBuilder,
  HISTOGRAM: HistogramChartBuilder,
  LINE: LineChartBuilder,
  PIE: PieChartBuilder,
  SCATTER: ScatterChartBuilder,
  TABLE: TableChartBuilder,
};

/** The builder of the model's type; the plain one where the type has none. */
export function typedChartBuilder(host: Host, sheet: SheetModel, model: ChartModel): EmbeddedChartBuilder {
  const Builder = BUILDERS[model.type] ?? EmbeddedChartBuilder;
  return new Builder(host, sheet, model);
}
