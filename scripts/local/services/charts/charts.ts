// Charts: tables and charts that stand on no sheet, and become pictures.
import type { Execution } from '../../kernel/execution';
import { BarChartBuilder, ColumnChartBuilder, LineChartBuilder, PieChartBuilder } from './chartBuilders';
import { DataTableBuilder } from './dataTable';

export class Charts {
  static readonly googleClass = 'Charts';

  constructor(private readonly x: Execution) {}

  newDataTable(): DataTableBuilder {
    return new DataTableBuilder();
  }

  newBarChart(): BarChartBuilder {
    return new BarChartBuilder(this.x, 'BAR');
  }

  newColumnChart(): ColumnChartBuilder {
    return new ColumnChartBuilder(this.x, 'COLUMN');
  }

  newLineChart(): LineChartBuilder {
    return new LineChartBuilder(this.x, 'LINE');
  }

  newPieChart(): PieChartBuilder {
    return new PieChartBuilder(this.x, 'PIE');
  }
}
