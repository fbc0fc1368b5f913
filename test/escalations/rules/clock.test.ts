// Where an escalation stands, day by day (R9).
import { businessCalendar, dayAfter } from '../../../src/calendar/businessDays';
import { standing, termDays, type Action, type Term } from '../../../src/escalations/rules/clock';
import { escalation, TERM } from '../alertCases';

/** Filed on Tuesday 2022-09-13: day 5 is the 20th, day 8 the 23rd. */
const FILED = { filedOn: '2022-09-13' };

function actionOn(on: string, parts: Parameters<typeof escalation>[0] = FILED, term: Term = TERM): Action {
  return standing(escalation(parts), on, term).action;
}

it.each<[string, Action, Action]>([
  ['2022-09-13', 'none', 'none'],
  ['2022-09-19', 'none', 'none'],
  ['2022-09-20', 'report', 'report'],
  ['2022-09-22', 'report', 'report'],
  ['2022-09-23', 'dueToday', 'dueToday'],
  ['2022-09-24', 'dueToday', 'dueToday'],
  ['2022-09-26', 'resend', 'pqrsForm'],
  ['2023-09-26', 'resend', 'pqrsForm'],
])('on %s asks for %s in the first cycle and %s in the second', (on, first, second) => {
  expect(actionOn(on)).toBe(first);
  expect(actionOn(on, { stage: 'resent', filedOn: '2022-08-01', resentOn: '2022-09-13' })).toBe(second);
});

it('counts a row of old that was resent from its own date, where none of the second mail stands', () => {
  expect(standing(escalation({ stage: 'resent', ...FILED }), '2022-09-26', TERM)).toEqual({
    action: 'pqrsForm',
    cycle: 2,
    since: '2022-09-13',
    day5: '2022-09-20',
    day8: '2022-09-23',
    days: 9,
    reason: null,
  });
});

it('is stopped by an answer, a closing, or the form', () => {
  expect(actionOn('2022-12-01', { ...FILED, stage: 'closed' })).toBe('none');
  expect(actionOn('2022-12-01', { ...FILED, stage: 'pqrs' })).toBe('none');
});

it('asks to look at what it cannot count, and says why', () => {
  const why = (parts: Parameters<typeof escalation>[0]) => {
    const { action, reason } = standing(escalation(parts), '2022-09-16', TERM);
    return [action, reason];
  };
  expect(why({ filedOn: '2022-10-09' })).toEqual(['review', 'futureDate']);
  expect(why({ filedOn: '2022-09-01', resentOn: '2022-10-09' })).toEqual(['review', 'futureDate']);
  expect(why({ filedOn: null, doubts: ['dateUnreadable'] })).toEqual(['review', 'dateUnreadable']);
  expect(why({ stage: 'unclear', doubts: ['stateUnknown'] })).toEqual(['review', 'stateUnknown']);
  expect(why({ stage: 'sending', doubts: ['sending'] })).toEqual(['review', 'sending']);
});

it('still tells day 5 and day 8 of a day to come', () => {
  const { day5, day8, days } = standing(escalation({ filedOn: '2022-10-09' }), '2022-09-16', TERM);
  expect([day5, day8, days]).toEqual(['2022-10-14', '2022-10-20', null]);
});

it('goes by the days of its term, and by its calendar', () => {
  const saturdays: Term = {
    calendar: businessCalendar({ saturday: true, extra: [{ date: '2022-09-14', name: 'Jornada' }] }),
    alertAfter: 2,
    dueAfter: 3,
  };
  expect(standing(escalation(FILED), '2022-09-17', saturdays)).toMatchObject({
    action: 'dueToday',
    day5: '2022-09-16',
    day8: '2022-09-17',
    days: 3,
  });
});

it('has room for another kind of clock: fifteen days, told at ten', () => {
  const petition: Term = { ...TERM, alertAfter: 10, dueAfter: 15 };
  expect(termDays('2022-09-13', petition)).toEqual({
    alert: dayAfter(TERM.calendar, '2022-09-13', 10),
    due: dayAfter(TERM.calendar, '2022-09-13', 15),
  });
  expect(actionOn('2022-10-04', FILED, petition)).toBe('dueToday');
});
