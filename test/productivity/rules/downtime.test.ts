import { dayDowntime, writtenMinutes } from '../../../src/productivity/rules/downtime';
import { bogota } from '../../support/memoryValues';

it.each([
  [45, 45],
  ['45', 45],
  ['45 min', 45],
  ['45 minutos.', 45],
  ["30'", 30],
  ['2 h', 120],
  ['1 hora', 60],
  ['una hora', 60],
  ['hora y media', 90],
  ['media hora', 30],
  ['1,5 horas', 90],
  ['1h30', 90],
  ['1 h 20 min', 80],
  ['2 horas y 15 minutos', 135],
  ['1:30', 90],
  [bogota('1899-12-30', '01:30:00'), 90],
  ['Todo el día', 480],
  ['día completo', 480],
  ['medio turno', 240],
  ['varios', null],
  ['', null],
  [-5, null],
])('reads %j as %s minutes', (cell, minutes) => {
  expect(writtenMinutes(cell, 480)).toBe(minutes);
});

const entry = (row: number, minutes: string | number, reason: string) => ({ row, minutes, reason });

it.each([
  ['adds different reasons', [entry(2, 45, 'luz'), entry(3, '1 h', 'internet')], 105, []],
  [
    'counts the same line once',
    [entry(2, 45, 'luz'), entry(3, 45, 'Luz ')],
    45,
    [{ row: 3, doubt: 'downtimeTwice' }],
  ],
  [
    'counts hours that overlap once',
    [entry(2, 120, 'Falla 8:00 a 10:00'), entry(3, 60, 'Luz de 9:30 a 10:30')],
    150,
    [{ row: 3, doubt: 'downtimeOverlaps' }],
  ],
  [
    'stops at the shift',
    [entry(2, 300, 'luz'), entry(3, 300, 'internet')],
    480,
    [{ row: 3, doubt: 'minutesBeyondShift' }],
  ],
  ['takes a whole day for the shift', [entry(2, 600, 'Incapacidad (día completo)')], 480, []],
  ['leaves out what it cannot read', [entry(2, 'rato', 'luz')], 0, [{ row: 2, doubt: 'minutesUnreadable' }]],
])('%s', (_name, entries, minutes, doubts) => {
  expect(dayDowntime(entries, 480)).toEqual({ minutes, doubts });
});
