// A chart on a sheet: its type, ranges, options and place. The local page draws it.
import type { ChartModel, SheetModel } from '../../../book/model';
import { chartSize } from '../../../chart/data';
import { chartPicture } from '../../../chart/picture';
import { ChartOptions } from '../../charts/chartOptions';
import { Blob } from '../../utilities/blob';
import type { Host } from '../host';
import type { Range } from '../range/range';
import { chartRanges } from './ranges';
import { chartOfCells } from './chartOfCells';
import { ContainerInfo } from './containerInfo';
import type { EmbeddedChartBuilder } from './embeddedChartBuilder';

export class EmbeddedChart {
  static readonly googleClass = 'SpreadsheetApp.EmbeddedChart';

  constructor(
    private readonly host: Host,
    private readonly sheet: SheetModel,
    readonly model: ChartModel,
  ) {}

  /** Null until the chart is inserted. */
  getChartId(): number | null {
    return this.model.id === 0 ? null : this.model.id;
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.model.anchor);
  }

  getRanges(): Range[] {
    return chartRanges(this.host, this.model);
  }

  getNumHeaders(): number {
    return Number(this.model.options['numHeaders'] ?? 0);
  }

  getTransposeRowsAndColumns(): boolean {
    return this.model.options['transposeRowsAndColumns'] === true;
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.model.options);
  }

  getBlob(): Blob {
    this.host.x.read(1);
    this.host.x.charge('charts.picture');
    const size = chartSize(this.model.options);
    return new Blob(chartPicture(chartOfCells(this.host.book, this.model), size), 'image/png', 'chart.png');
  }

  getAs(contentType: unknown): Blob {
    return this.getBlob().getAs(contentType);
  }

  modify(): EmbeddedChartBuilder {
    return this.host.chartBuilder(this.sheet, this.model);
  }
}
