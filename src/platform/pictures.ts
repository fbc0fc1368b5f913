// Pictures of charts and documents for mails. Neither asks for a permission: no file and no sheet is opened for them.
import type { MailPicture } from '../mail';
import type { DrawnChart, PicturePort } from '../pictures';

type Blob = GoogleAppsScript.Base.Blob;

export function picturePort(): PicturePort {
  return {
    chart: (chart, name) => orNull(() => picked(drawn(chart).getAs('image/png'), 'image/png', name)),
    pdf: (html, name) =>
      orNull(() =>
        picked(Utilities.newBlob(html, 'text/html', name).getAs('application/pdf'), 'application/pdf', name),
      ),
  };
}

/** A mail without its pictures is better than none. */
function orNull(make: () => MailPicture): MailPicture | null {
  try {
    return make();
  } catch (error) {
    console.warn(error);
    return null;
  }
}

function picked(blob: Blob, type: string, name: string): MailPicture {
  return { name, type, base64: Utilities.base64Encode(blob.getBytes()) };
}

/** Letters that can be read where a telephone shows the picture at half its size. */
const FONT_SIZE = 20;

function drawn({ kind, title, unit, rows, most, width, height }: DrawnChart): GoogleAppsScript.Charts.Chart {
  const table = Charts.newDataTable()
    .addColumn(Charts.ColumnType.STRING, '')
    .addColumn(Charts.ColumnType.NUMBER, unit);
  for (const { label, value } of rows) table.addRow([label, value]);
  const builder = kind === 'bar' ? Charts.newBarChart() : Charts.newColumnChart();
  const left = kind === 'bar' ? Math.round(width * 0.42) : 70;
  return builder
    .setDataTable(table)
    .setTitle(title)
    .setDimensions(width, height)
    .setColors(['#1a73e8'])
    .setLegendPosition(Charts.Position.NONE)
    .setOption('fontSize', FONT_SIZE)
    .setOption(kind === 'bar' ? 'hAxis' : 'vAxis', { minValue: 0, maxValue: most })
    .setOption('chartArea', { left, top: 50, width: width - left - 24, height: height - 110 })
    .build();
}
