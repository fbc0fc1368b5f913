import { businessCalendar } from '../../../src/calendar/businessDays';
import { adjusted, dayGoal, percent, shiftMinutes } from '../../../src/productivity/rules/goals';

const always = (value: number) => [{ from: '2022-07-01', value }];
const POLICY = {
  long: [...always(130), { from: '2023-01-02', value: 135 }],
  longArchived: always(70),
  short: always(113),
  shortSaturday: always(78),
  longMinutes: [{ from: '', value: 480 }],
  shortMinutes: [{ from: '', value: 480 }],
  shortSaturdayMinutes: [{ from: '', value: 300 }],
};
const calendar = businessCalendar({
  saturday: true,
  extra: [{ date: '2022-09-15', name: 'Día de la entidad' }],
});

it.each([
  ['long', '2022-09-16', { cases: 130, archived: 70 }],
  ['long', '2022-09-17', null],
  ['short', '2022-09-16', { cases: 113, archived: null }],
  ['short', '2022-09-17', { cases: 78, archived: null }],
  ['short', '2022-09-18', null],
  ['long', '2022-08-15', null],
  ['short', '2022-08-20', { cases: 78, archived: null }],
  ['long', '2022-09-15', null],
  ['long', '2022-06-30', null],
  ['long', '2023-01-03', { cases: 135, archived: 70 }],
  ['', '2022-09-16', null],
])('asks the shift %j on %s for %j', (shift, date, goal) => {
  expect(dayGoal(shift, date, POLICY, calendar)).toEqual(goal);
});

it('knows how long the shift is', () => {
  expect(['2022-09-16', '2022-09-17'].map((date) => shiftMinutes('short', date, POLICY))).toEqual([480, 300]);
});

it.each([
  [130, 480, 0, 130],
  [130, 480, 60, 113.75],
  [130, 480, 480, 0],
  [130, 480, 999, 0],
  [113, 480, 45, 102.41],
])('lowers %d in a shift of %d minutes by %d to %d', (goal, minutes, lost, left) => {
  expect(adjusted(goal, minutes, lost)).toBe(left);
});

it('tells per cent of what was asked, and nothing where nothing was', () => {
  expect([percent(124, 130), percent(5, 0), percent(5, null)]).toEqual([95.4, null, null]);
});
