// Builds a chart: what a script says is kept as it is said, for whoever draws it.
import type { ChartModel, SheetModel } from '../../../book/model';
import { enumValue, type EnumValue } from '../../../kernel/enums';
import { sameRect } from '../cells/rects';
import type { Host } from '../host';
import type { Range } from '../range/range';
import { ContainerInfo } from './containerInfo';
import { EmbeddedChart } from './embeddedChart';
import { chartRanges } from './ranges';

const BLANK: ChartModel = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  options: {},
  anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};

export class EmbeddedChartBuilder {
  static readonly googleClass: string = 'SpreadsheetApp.EmbeddedChartBuilder';

  protected model: ChartModel;

  constructor(
    private readonly host: Host,
    private readonly sheet: SheetModel,
    model: ChartModel = BLANK,
  ) {
    this.model = {
      ...model,
      ranges: [...model.ranges],
      options: { ...model.options },
      anchor: { ...model.anchor },
    };
  }

  build(): EmbeddedChart {
    const { model } = this;
    return new EmbeddedChart(this.host, this.sheet, {
      ...model,
      ranges: [...model.ranges],
      options: { ...model.options },
      anchor: { ...model.anchor },
    });
  }

  addRange(range: Range): this {
    this.model.ranges.push({ sheetId: range.sheetModel.id, rect: range.rect });
    return this;
  }

  removeRange(range: Range): this {
    this.model.ranges = this.model.ranges.filter(
      ({ sheetId, rect }) => sheetId !== range.sheetModel.id || !sameRect(rect, range.rect),
    );
    return this;
  }

  clearRanges(): this {
    this.model.ranges = [];
    return this;
  }

  getRanges(): Range[] {
    return chartRanges(this.host, this.model);
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.model.anchor);
  }

  /** Pixels from the anchor cell's corner. */
  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): this {
    this.model.anchor = { row: anchorRowPos, column: anchorColPos, offsetX, offsetY };
    return this;
  }

  getChartType(): EnumValue {
    return enumValue('Charts.ChartType', this.model.type);
  }

  setChartType(type: EnumValue): this {
    this.model.type = type.name;
    return this;
  }

  /** `option` may be a path, such as `hAxis.title`. */
  setOption(option: string, value: unknown): this {
    this.model.options[option] = value;
    return this;
  }

  setNumHeaders(headers: number): this {
    return this.setOption('numHeaders', headers);
  }

  setTransposeRowsAndColumns(transpose: boolean): this {
    return this.setOption('transposeRowsAndColumns', transpose);
  }

  setMergeStrategy(mergeStrategy: EnumValue): this {
    return this.setOption('mergeStrategy', mergeStrategy.name);
  }

  setHiddenDimensionStrategy(strategy: EnumValue): this {
    return this.setOption('hiddenDimensionStrategy', strategy.name);
  }

  asAreaChart(): EmbeddedChartBuilder {
    return this.as('AREA');
  }

  asBarChart(): EmbeddedChartBuilder {
    return this.as('BAR');
  }

  asColumnChart(): EmbeddedChartBuilder {
    return this.as('COLUMN');
  }

  asComboChart(): EmbeddedChartBuilder {
    return this.as('COMBO');
  }

  asHistogramChart(): EmbeddedChartBuilder {
    return this.as('HISTOGRAM');
  }

  asLineChart(): EmbeddedChartBuilder {
    return this.as('LINE');
  }

  asPieChart(): EmbeddedChartBuilder {
    return this.as('PIE');
  }

  asScatterChart(): EmbeddedChartBuilder {
    return this.as('SCATTER');
  }

  asTableChart(): EmbeddedChartBuilder {
    return this.as('TABLE');
  }

  private as(type: string): EmbeddedChartBuilder {
    return this.host.typedChartBuilder(this.sheet, { ...this.model, type });
  }
}
