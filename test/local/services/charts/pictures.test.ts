import { writeFileSync } from 'node:fs';
import { answer, refusal, sheetAnswer } from '../../../fidelity/script';

const TABLE = `const table = Charts.newDataTable()
  .addColumn(Charts.ColumnType.STRING, 'Agente')
  .addColumn(Charts.ColumnType.NUMBER, 'Gestiones')
  .addRow(['Ana Prueba · 93,5 %', 93.5]).addRow(['Luz <Prueba> & Cía.', null]).build();`;
const BAR = `${TABLE} const chart = Charts.newBarChart().setDataTable(table).setTitle('Ñandú').setDimensions(400, 200)
  .setOption('hAxis', { maxValue: 100 }).setLegendPosition(Charts.Position.NONE).build();`;

/** Width and height of a PNG, from its first chunk. */
function pngSize(bytes: unknown): [number, number] {
  const data = Buffer.from(Int8Array.from(bytes as number[]).buffer);
  expect(data.subarray(1, 4).toString()).toBe('PNG');
  return [data.readUInt32BE(16), data.readUInt32BE(20)];
}

it('makes a picture of a chart that stands on no sheet', () => {
  const bytes = answer(`${BAR} return chart.getAs('image/png').getBytes();`);
  expect(pngSize(bytes)).toEqual([400, 200]);
  if (process.env['KEEP_PICTURES'])
    writeFileSync(`${process.env['KEEP_PICTURES']}/bar.png`, Buffer.from(bytes as number[]));
});

it('makes a picture of a chart on a sheet, and tells its options', () => {
  const bytes = sheetAnswer(`sheet.getRange('A1:B3').setValues([['Hora', 'Casos'], ['8:00', 4], ['9:00', 9]]);
    sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3')).setPosition(1, 4, 0, 0).build());
    const [chart] = sheet.getCharts();
    if (chart.getOptions().get('title') !== null) throw new Error('it has a title');
    return chart.getBlob().getBytes();`);
  expect(pngSize(bytes)).toEqual([600, 371]);
});

it('refuses what it cannot make', () => {
  expect(refusal(`${BAR} chart.getAs('application/pdf')`)).toBe(
    'Converting from image/png to application/pdf is not supported.',
  );
  expect(refusal('Charts.newBarChart().build()')).toBe('Data table is not set.');
  expect(refusal(`${TABLE} Charts.newDataTable().addRow(['one'])`)).toBe(
    'Row given has more cells than there are columns.',
  );
});

it('counts the time that Google takes to draw', () => {
  const drawn = `const before = Date.now(); chart.getBlob(); return Date.now() - before;`;
  expect(answer(`${BAR} ${drawn}`)).toBeGreaterThanOrEqual(500);
});
