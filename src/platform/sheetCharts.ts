// Charts that stand on a sheet: made once, afterwards only changed where they show other cells.
import type { TabChart } from '../workbook/book';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Answers the ids, in order. Where one is made a call more learns its id. */
export function standingCharts(sheet: Sheet, charts: readonly TabChart[]): number[] {
  const standing = sheet.getCharts();
  const found = charts.map((chart) => ({ chart, stands: standingOne(standing, chart) }));
  for (const { chart, stands } of found) {
    const { row, column } = chart.at;
    if (!stands) sheet.insertChart(built(sheet, sheet.newChart().setPosition(row, column, 0, 0), chart));
    else if (!shows(stands, sheet, chart))
      sheet.updateChart(built(sheet, stands.modify().clearRanges(), chart));
  }
  const known = new Set(standing.map(idOf));
  const made = found.some(({ stands }) => !stands)
    ? sheet
        .getCharts()
        .map(idOf)
        .filter((id) => !known.has(id))
    : [];
  return found.map(({ stands }) => (stands ? idOf(stands) : (made.shift() ?? 0)));
}

/** 0 for one that stands nowhere. */
function idOf(chart: Chart): number {
  return chart.getChartId() ?? 0;
}

/** By its id; by its title where a run ended before the id was kept. */
function standingOne(standing: readonly Chart[], { id, title }: TabChart): Chart | undefined {
  return (
    standing.find((chart) => id !== null && idOf(chart) === id) ??
    standing.find((chart) => String(chart.getOptions()?.get('title') ?? '') === title)
  );
}

function shows(chart: Chart, sheet: Sheet, wanted: TabChart): boolean {
  const ranges = chart.getRanges();
  return ranges.length === 1 && ranges[0].getA1Notation() === rangeOf(sheet, wanted).getA1Notation();
}

/** Every option is said again at each change: Google is known to forget some (P). */
function built(sheet: Sheet, builder: Builder, chart: TabChart): Chart {
  const typed = chart.kind === 'bar' ? builder.asBarChart() : builder.asColumnChart();
  return typed
    .addRange(rangeOf(sheet, chart))
    .setNumHeaders(1)
    .setOption('title', chart.title)
    .setOption('colors', [...chart.colors])
    .setOption('width', chart.at.width)
    .setOption('height', chart.at.height)
    .setOption('legend', { position: chart.columns > 2 ? 'top' : 'none' })
    .build();
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: TabChart): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}
