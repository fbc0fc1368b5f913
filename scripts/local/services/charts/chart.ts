// A chart that stands on no sheet: it becomes a picture.
import { chartData, chartSize, type ChartData } from '../../chart/data';
import { chartPicture } from '../../chart/picture';
import type { Execution } from '../../kernel/execution';
import { Blob } from '../utilities/blob';
import { ChartOptions } from './chartOptions';
import type { DataTable } from './dataTable';

export class Chart {
  static readonly googleClass = 'Charts.Chart';

  constructor(
    private readonly x: Execution,
    private readonly type: string,
    private readonly table: DataTable,
    private readonly options: Readonly<Record<string, unknown>>,
  ) {}

  getOptions(): ChartOptions {
    return new ChartOptions(this.options);
  }

  getBlob(): Blob {
    this.x.charge('charts.picture');
    const data: ChartData = chartData({ type: this.type, ...this.table.told() }, this.options);
    return new Blob(chartPicture(data, chartSize(this.options)), 'image/png', 'chart.png');
  }

  getAs(contentType: unknown): Blob {
    return this.getBlob().getAs(contentType);
  }
}
