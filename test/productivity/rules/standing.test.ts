import { lowersGoal, standingOf } from '../../../src/productivity/rules/standing';

it.each([
  ['', 'pending'],
  [' ', 'pending'],
  [false, 'pending'],
  ['Pendiente', 'pending'],
  ['por revisar', 'pending'],
  ['SÍ', 'approved'],
  ['si.', 'approved'],
  ['✓', 'approved'],
  [true, 'approved'],
  [1, 'approved'],
  ['Aprobado ', 'approved'],
  ['V.B.', 'unclear'],
  ['Vo.Bo.', 'approved'],
  ['CORREGIDA', 'corrected'],
  ['aprobada con cambios', 'corrected'],
  ['NO', 'rejected'],
  ['no aprobada', 'rejected'],
  ['Rechazado', 'rejected'],
  ['no sé', 'unclear'],
  ['quizá', 'unclear'],
  [45, 'unclear'],
  [new Date(0), 'unclear'],
] as const)('reads %p as %s', (cell, standing) => {
  expect(standingOf(cell)).toBe(standing);
});

it.each([
  ['approved', '2022-09-16', '2022-09-01', true],
  ['corrected', '2022-09-16', '2022-09-01', true],
  ['rejected', '2022-09-16', '', false],
  ['pending', '2022-09-16', '', true],
  ['pending', '2022-09-16', '2022-09-16', false],
  ['unclear', '2022-09-16', '2022-09-01', false],
  ['pending', '2022-08-31', '2022-09-01', true],
] as const)(
  'a line that is %s on %s, with approval asked since «%s»: counts %s',
  (standing, date, from, counts) => {
    expect(lowersGoal(standing, date, from)).toBe(counts);
  },
);
