import { businessCalendar } from '../../src/calendar/businessDays';
import { lastDays, rangeWritten } from '../../src/productivity/closeRequest';
import { escalationsOn } from '../../src/productivity/summaries/rules/escalationsOn';
import { monthOf, weekOf } from '../../src/productivity/summaries/rules/periods';

it.each([
  ['', {}],
  ['2022-09-16', { from: '2022-09-16', to: '2022-09-16' }],
  ['16/09/2022', { from: '2022-09-16', to: '2022-09-16' }],
  ['2022-09-12 a 2022-09-16', { from: '2022-09-12', to: '2022-09-16' }],
  ['1/9/2022, 2/9/2022', { from: '2022-09-01', to: '2022-09-02' }],
])('understands «%s» as an answer to the menu', (text, range) => {
  expect(rangeWritten(text)).toEqual(range);
});

it('goes back a week in the evening', () => {
  expect(lastDays('2022-10-03')).toEqual({ from: '2022-09-27', to: '2022-10-03' });
});

it('knows the weeks and months over the ends of a year', () => {
  expect(weekOf('2023-01-01')).toEqual({ from: '2022-12-26', to: '2023-01-01' });
  expect(monthOf('2022-12-31')).toEqual({ from: '2022-12-01', to: '2022-12-31' });
  expect(monthOf('2024-02-10').to).toBe('2024-02-29');
});

describe('escalations at the end of a day', () => {
  const term = { calendar: businessCalendar({ saturday: false, extra: [] }), alertAfter: 5, dueAfter: 8 };
  const row = {
    stage: 'open' as const,
    filedOn: '2022-09-05',
    answeredOn: null,
    resentOn: null,
    pqrsOn: null,
  };

  it.each([
    ['before it was filed', row, '2022-09-04', [0, 0, 0, 0]],
    ['on its eighth business day', row, '2022-09-15', [1, 0, 0, 0]],
    ['past its eighth business day', row, '2022-09-16', [1, 1, 0, 0]],
    ['within the term of the second mail', { ...row, resentOn: '2022-09-16' }, '2022-09-19', [1, 0, 0, 0]],
    [
      'the day before its answer',
      { ...row, stage: 'closed' as const, answeredOn: '2022-09-09' },
      '2022-09-08',
      [1, 0, 0, 0],
    ],
    [
      'on the day of its answer',
      { ...row, stage: 'closed' as const, answeredOn: '2022-09-09' },
      '2022-09-09',
      [0, 0, 1, 4],
    ],
    ['closed without a day', { ...row, stage: 'closed' as const }, '2022-09-09', [0, 0, 0, 0]],
  ])('counts one %s', (_when, one, day, [open, overdue, answered, answerDays]) => {
    expect(escalationsOn([one], day, term)).toEqual({ open, overdue, answered, answerDays });
  });
});
