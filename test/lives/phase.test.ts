// A Facebook Live's whole life (R5), and the team's own Lives as of the base's last day.
import fc from 'fast-check';
import { isoDay, monthLater } from '../../src/calendar/civilTime';
import { finishedUntil, phaseOf, type Live } from '../../src/lives/phase';
import truth from '../fixtures/truth.json';

const LIVE: Live = {
  ...{ row: 2, date: '2022-08-16', start: '10:00:00', end: '11:05:00' },
  ...{ topic: 'Matrícula', entity: 'Prosperidad Social', own: true, link: '' },
};

it.each([
  ['2022-08-16', '09:59:59', 'scheduled'],
  ['2022-08-16', '10:00:00', 'live'],
  ['2022-08-16', '11:05:00', 'live'],
  ['2022-08-16', '11:05:01', 'finished'],
  ['2022-09-16', '23:59:59', 'finished'],
  ['2022-09-17', '00:00:00', 'archive'],
])('on %s at %s it is %s', (date, time, phase) => {
  expect(phaseOf(LIVE, { date, time })).toBe(phase);
});

it('lasts into the next day where its end is before its start', () => {
  const late = { ...LIVE, start: '23:00:00', end: '00:30:00' };
  expect(phaseOf(late, { date: '2022-08-17', time: '00:10:00' })).toBe('live');
  expect(finishedUntil(late)).toBe('2022-09-17');
});

it('without times is live all day', () => {
  const open = { ...LIVE, start: null, end: null };
  expect(phaseOf(open, { date: '2022-08-16', time: '20:00:00' })).toBe('live');
  expect(phaseOf(open, { date: '2022-08-17', time: '00:00:00' })).toBe('finished');
});

it.each([
  ['2022-01-31', '2022-02-28'],
  ['2024-01-31', '2024-02-29'],
  ['2022-03-31', '2022-04-30'],
  ['2022-12-15', '2023-01-15'],
])('a month after %s is %s', (date, later) => {
  expect(monthLater(date)).toBe(later);
});

it('never moves backward in its phases', () => {
  const order = ['scheduled', 'live', 'finished', 'archive'];
  const moment = fc.integer({ min: 0, max: 90 * 86400 - 1 });
  const at = (second: number): number =>
    order.indexOf(
      phaseOf(LIVE, {
        date: isoDay(19200 + Math.floor(second / 86400)),
        time: new Date((second % 86400) * 1000).toISOString().slice(11, 19),
      }),
    );
  fc.assert(
    fc.property(moment, moment, (one, other) => at(Math.min(one, other)) <= at(Math.max(one, other))),
  );
});

it.each(truth.facebook_live)('$tema: the phase and the last day that the team’s base has', (known) => {
  const phases: Record<string, string> = {
    ...{ programado: 'scheduled', en_vivo: 'live', finalizado: 'finished', archivar: 'archive' },
  };
  const withSeconds = (time: string | null): string | null => (time === null ? null : `${time}:00`);
  const live = {
    ...LIVE,
    date: known.fecha,
    start: withSeconds(known.inicio),
    end: withSeconds(known.fin),
  };
  expect(finishedUntil(live)).toBe(known.finalizado_hasta_inclusive);
  expect(phaseOf(live, { date: '2022-09-16', time: '17:00:00' })).toBe(phases[known.estado_al_corte]);
});
