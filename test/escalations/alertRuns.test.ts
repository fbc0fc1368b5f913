import { businessCalendar } from '../../src/calendar/businessDays';
import { alertsAreLate, alertsBanner, lastRunOf, lastRunProperties } from '../../src/escalations/alertRuns';

const calendar = businessCalendar({ saturday: false, extra: [] });
const late = (on: string | null, date: string, time: string) =>
  alertsAreLate(on === null ? null : { on, failed: [] }, { date, time }, calendar);

// Friday 16 September 2022; Monday 17 October is a holiday.
it.each([
  ['before the hour of the run', '2022-09-15', '2022-09-16', '06:30:00', false],
  ['after it', '2022-09-15', '2022-09-16', '07:10:00', true],
  ['when it has run', '2022-09-16', '2022-09-16', '10:00:00', false],
  ['early, where yesterday’s did not run', '2022-09-14', '2022-09-16', '06:30:00', true],
  ['on a Saturday after a Friday with its run', '2022-09-16', '2022-09-17', '10:00:00', false],
  ['on a Sunday after a Friday without', '2022-09-15', '2022-09-18', '10:00:00', true],
  ['on a holiday after its Friday', '2022-10-14', '2022-10-17', '10:00:00', false],
  ['on the Tuesday after the holiday, early', '2022-10-14', '2022-10-18', '06:00:00', false],
  ['where they never ran', null, '2022-09-16', '06:30:00', true],
])('are late or not %s', (_when, on, date, time, expected) => {
  expect(late(on, date, time)).toBe(expected);
});

it('have no banner on a base without escalations', () => {
  const now = { date: '2022-09-16', time: '10:00:00' };
  expect(alertsBanner({}, now, true)).toEqual({ late: true, lastRun: null });
  expect(alertsBanner({}, now, false)).toEqual({ late: false, lastRun: null });
  const kept = lastRunProperties({ on: '2022-09-15', failed: [] });
  expect(alertsBanner(kept, now, true)).toEqual({ late: true, lastRun: '2022-09-15' });
});

it('takes what it cannot read for no run', () => {
  expect(lastRunOf({ 'alerts.run': '{"on":' })).toBeNull();
  expect(lastRunOf({ 'alerts.run': '{}' })).toBeNull();
});
