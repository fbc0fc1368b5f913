// A base whose spreadsheet is set to another time zone says the same days and times as one of Bogotá.
import { buildSync } from 'esbuild';
import { google } from '../support/google';
import { newBook } from '../support/newBook';

const ENTRY = `
  import { spreadsheetBook } from './src/platform/spreadsheetBook';
  import { bogotaMoment } from './src/calendar/civilTime';
  export const read = (cells) => {
    const book = spreadsheetBook();
    const [tab] = book.tabs();
    tab.write(1, 1, cells.map((typed) => [{ typed }]));
    const rows = tab.values(1, 1, cells.length, 1);
    const down = book.readDown(tab.name, 1, 1).slice(0, cells.length);
    return [rows, down].map((read) => read.map(([cell]) => bogotaMoment(cell.getTime())));
  };
`;

const bundled = buildSync({
  stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'Dates',
  target: 'es2019',
});
const SCRIPT = `${bundled.outputFiles[0].text}\nfunction main(...cells) { return Dates.read(cells); }`;
const ZONE_CALL = 'Spreadsheet.getSpreadsheetTimeZone';

function read(timeZone: string, cells: readonly string[]) {
  const book = newBook();
  book.timeZone = timeZone;
  const { error, result, calls } = google(SCRIPT, { book, args: [...cells] });
  if (error) throw new Error(error.message);
  return { result, calls };
}

describe.each([
  'Europe/Madrid',
  'America/New_York',
  'America/Los_Angeles',
  'America/Santiago',
  'America/Caracas',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Etc/GMT',
])('a spreadsheet set to %s', (zone) => {
  it('has the days and times that its cells show, in summer and in winter', () => {
    const shown = [
      '2022-01-03',
      '2022-07-04',
      '2022-03-27',
      '2022-11-06',
      '2030-12-31',
      '2022-09-16 23:30:15',
    ];
    const moments = shown.map((text) => {
      const [date, time = '00:00:00'] = text.split(' ');
      return { date, time };
    });
    expect(read(zone, shown).result).toEqual([moments, moments]);
  });
});

it('asks nothing about the zone where all days begin at Bogotá’s midnight', () => {
  const days = Array.from({ length: 20 }, (_, index) => `2022-09-${String(index + 10)}`);
  const { calls } = read('America/Bogota', days);
  expect(Object.keys(calls.byMethod).filter((name) => name.endsWith(ZONE_CALL))).toEqual([]);
});
