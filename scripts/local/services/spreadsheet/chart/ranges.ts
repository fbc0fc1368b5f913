// The ranges that a chart draws, as objects for the script.
import type { ChartModel } from '../../../book/model';
import type { Host } from '../host';
import type { Range } from '../range/range';

export function chartRanges(host: Host, chart: ChartModel): Range[] {
  return chart.ranges.flatMap(({ sheetId, rect }) => {
    const sheet = host.book.sheets.find(({ id }) => id === sheetId);
    return sheet ? [host.range(sheet, rect)] : [];
  });
}
