// Days as people write them, read back.
import fc from 'fast-check';
import { isoDay } from '../../src/calendar/civilTime';
import { dayInCell, dayInCellNear } from '../../src/calendar/dayInCell';
import { dayOf, serialDay, writtenDay } from '../../src/calendar/writtenDay';

const TODAY = '2022-09-16';

function read(text: string, near: string[] = []): string | null {
  const written = writtenDay(text);
  return written && dayOf(written, near, TODAY);
}

it.each([
  '10/09/2022',
  '10/9/2022',
  ' 10-09-2022 ',
  '10.09.22',
  '10 / 09 / 2022',
  '2022-09-10',
  '2022/9/10',
  '2022-09-10T08:30',
  '10/09/2022 8:30:00 a. m.',
  '10/09/2022, 14:05',
  '10-sep',
  '10-sept-2022',
  '10 sep. 2022',
  '10/Sep/22',
  '10 de septiembre de 2022',
  '10 DE SETIEMBRE DEL 2022',
  'sábado 10 de septiembre de 2022',
  'Sábado, 10 de septiembre',
  'septiembre 10 de 2022',
  'September 10, 2022',
  'Sat Sep 10 2022',
  '10sep2022',
  '10th of September 2022',
  '10 sep 2022',
  '20220910',
  '10092022',
  '44814',
  '‎10/09/2022',
])('reads %j as 10 September 2022', (text) => {
  expect(read(text)).toBe('2022-09-10');
});

it.each([
  '',
  'ayer',
  'pendiente',
  'septiembre',
  'septiembre 2022',
  '31/02/2022',
  '2022',
  '10',
  '10/09/1922',
  '10/09/2022/1',
  'el martes',
  '13/13/2022',
  'ESC-2022-0061',
  '9'.repeat(5000),
  '1/'.repeat(5000),
])('reads no day in %j', (text) => {
  expect(read(text)).toBeNull();
});

it('puts the day first, unless only the other order makes a date', () => {
  expect(read('09/10/2022')).toBe('2022-10-09');
  expect(read('09/13/2022')).toBe('2022-09-13');
});

it('gives a day without a year that of its neighbours, also across the new year', () => {
  expect(read('1-sep', ['2021-08-30', '2021-09-02'])).toBe('2021-09-01');
  expect(read('3-ene', ['2022-12-29'])).toBe('2023-01-03');
  expect(read('28-dic', ['2023-01-03'])).toBe('2022-12-28');
  expect(read('29-feb', ['2024-03-01'])).toBe('2024-02-29');
});

it('gives a day without a year the last one that has been, where there is no neighbour', () => {
  expect(read('16-sep')).toBe('2022-09-16');
  expect(read('17-sep')).toBe('2021-09-17');
});

it('reads every day back however it is written', () => {
  const months =
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
  const ways: ((y: string, m: string, d: string) => string)[] = [
    (y, m, d) => `${d}/${m}/${y}`,
    (y, m, d) => `${Number(d)}-${Number(m)}-${y.slice(2)}`,
    (y, m, d) => `${y}-${m}-${d} 10:30`,
    (y, m, d) => `${Number(d)} de ${months[Number(m) - 1]} de ${y}`,
    (y, m, d) => `${Number(d)}-${months[Number(m) - 1].slice(0, 3)}-${y}`,
    (y, m, d) => `${d}${m}${y}`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 10957, max: 47481 }), fc.constantFrom(...ways), (day, way) => {
      const date = isoDay(day);
      const [y, m, d] = date.split('-');
      // 20012012 can also be read from its year on.
      fc.pre(!/^20\d\d(0\d|1[0-2])/.test(way(y, m, d)));
      expect(read(way(y, m, d))).toBe(date);
    }),
  );
});

it('reads no day twice and none at all from anything else, without failing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const date = read(text);
      expect(date === null || /^20\d\d-\d\d-\d\d$/.test(date)).toBe(true);
    }),
  );
});

describe('a cell', () => {
  it('may hold a date, a serial number or a text', () => {
    expect(dayInCell(new Date('2022-09-10T05:00:00Z'))).toBe('2022-09-10');
    expect(dayInCell(44814.75)).toBe('2022-09-10');
    expect(dayInCell(20220910)).toBe('2022-09-10');
    expect(dayInCell('10/09/2022')).toBe('2022-09-10');
    expect(dayInCell('10-sep')).toEqual({ year: null, month: 9, day: 10 });
    expect(dayInCellNear('10-sep', ['2021-09-01'], TODAY)).toBe('2021-09-10');
  });

  it('may hold none', () => {
    for (const cell of ['', true, 12, -1, 1e300, NaN, new Date(NaN), new Date('1899-12-30T05:00:00Z')])
      expect(dayInCell(cell)).toBeNull();
  });
});

it('knows the serial numbers of our time only', () => {
  expect(serialDay(36526)).toBe('2000-01-01');
  expect(serialDay(36525)).toBeNull();
  expect(serialDay(73050)).toBe('2099-12-31');
  expect(serialDay(73051)).toBeNull();
});
