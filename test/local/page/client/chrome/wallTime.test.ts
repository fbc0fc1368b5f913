import { laterTime, wallTime } from '../../../../../scripts/local/page/client/chrome/wallTime';

const lateEvening = Date.parse('2022-12-31T23:30:00-05:00');

it('says what the clock on the wall of the zone says, wherever the test runs', () => {
  expect(wallTime(lateEvening, 'America/Bogota')).toBe('2022-12-31T23:30');
  expect(wallTime(lateEvening, 'UTC')).toBe('2023-01-01T04:30');
});

it('knows the next day of the zone', () => {
  expect(laterTime(lateEvening, 'America/Bogota', '08:00')).toBe('2023-01-01T08:00');
});
