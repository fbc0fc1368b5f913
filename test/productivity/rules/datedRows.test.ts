import { datedRows } from '../../../src/productivity/rules/datedRows';
import { bogota } from '../../support/memoryValues';

const TODAY = '2022-09-16';
const dates = (cells: (string | number | Date)[], today = TODAY) =>
  datedRows(cells, today).map(({ date, problem, doubt }) => date ?? `${String(problem)}${doubt ?? ''}`);

/** Five rows of the same day on either side. */
const among = (cell: string | number | Date, day = '13/09/2022') => {
  const around = Array.from({ length: 5 }, () => day);
  const row = datedRows([...around, cell, ...around], TODAY)[5];
  return row.date === null ? row.problem : `${row.date}${row.doubt ? ` ${row.doubt}` : ''}`;
};

it.each([
  ['', 'blank'],
  [' \u00a0', 'blank'],
  ['mañana', 'unreadable'],
  ['31/02/2022', 'unreadable'],
  ['13-sep', '2022-09-13'],
  [44817, '2022-09-13'],
  [bogota('2022-09-13', '23:59:59'), '2022-09-13'],
  ['14/09/2021', 'farAway'],
  ['13/09/2202', 'unreadable'],
  ['10/08/2022', '2022-08-10 outOfOrder'],
  ['12/10/2022', '2022-10-12'],
  ['9/11/2022', '2022-09-11 swapped'],
  [bogota('2022-01-09'), 'farAway'],
])('reads %j among rows of 13 September as %s', (cell, read) => {
  expect(among(cell)).toBe(read);
});

it('tells missing years from the rows around, over the turn of a year', () => {
  expect(dates(['30-dic', '31-dic', '02/01/2023', '3-ene'], '2023-02-01')).toEqual([
    '2022-12-30',
    '2022-12-31',
    '2023-01-02',
    '2023-01-03',
  ]);
  expect(dates(['30-dic', '3-ene', '15-sep'])).toEqual(['2021-12-30', '2022-01-03', '2022-09-15']);
});

it('does not take the year from a row whose own is wrong', () => {
  expect(dates(['12/09/2022', '12/09/2022', '12/09/2021', '13-sep', '13/09/2022', '13/09/2022'])[3]).toBe(
    '2022-09-13',
  );
});

it('reads a column that shows the month first as one', () => {
  expect(dates(['9/8/2022', '9/9/2022', '9/13/2022'])).toEqual(['2022-09-08', '2022-09-09', '2022-09-13']);
});

it('keeps a long pause of the team at the end of a year', () => {
  expect(dates(['10/01/2022', '11/01/2022', '15/09/2022'])).toEqual([
    '2022-01-10',
    '2022-01-11',
    '2022-09-15',
  ]);
});

it('reads the date cells of a spreadsheet in another time zone', () => {
  const utc = (date: string) => new Date(`${date}T00:00:00Z`);
  expect(dates([utc('2022-09-12'), utc('2022-09-13')])).toEqual(['2022-09-12', '2022-09-13']);
});

it('says between which days a row without one stands', () => {
  expect(datedRows(['12/09/2022', '', '14/09/2022'], TODAY)[1]).toMatchObject({
    above: '2022-09-12',
    below: '2022-09-14',
  });
});
