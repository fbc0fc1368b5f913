// The report of downtime while it is made: hours, minutes, the clock, measured losses, and what the device keeps.
import {
  changed,
  clocked,
  emptyDraft,
  isRunning,
  keepDraft,
  keptDraft,
  lacking,
  lossesOf,
  requestOf,
  withLoss,
} from '../../../src/productivity/panel/draft';
import { deviceStore } from '../../../src/sidebar/deviceStore';

const TODAY = '2022-09-16';
const EMPTY = emptyDraft('r-1', TODAY);

it('lets the minutes follow both hours, and stand alone otherwise', () => {
  expect(changed(EMPTY, { from: '9:10' }).minutes).toBe('');
  expect(changed(changed(EMPTY, { from: '9:10' }), { to: '10:00' }).minutes).toBe('50');
  expect(changed({ ...EMPTY, from: '9:10', to: '10:00' }, { minutes: '20' }).minutes).toBe('20');
  expect(changed({ ...EMPTY, minutes: '20', from: '10:00' }, { to: '9:00' }).minutes).toBe('20');
});

it('begins and ends by the clock, and begins anew after an end', () => {
  const begun = clocked(EMPTY, TODAY, '09:10');
  expect([begun.from, isRunning(begun)]).toEqual(['09:10', true]);
  const ended = clocked(begun, TODAY, '09:35');
  expect([ended.to, ended.minutes, isRunning(ended)]).toEqual(['09:35', '25', false]);
  expect(clocked(ended, TODAY, '11:00')).toMatchObject({ from: '11:00', to: '', minutes: '' });
});

it('offers the losses of the day that nobody has reported', () => {
  const loss = (from: string, to: string) => ({ from: `${TODAY}T${from}`, to: `${TODAY}T${to}` });
  const past = [
    { from: '2022-09-15T09:00:00', to: '2022-09-15T09:30:00' },
    loss('08:00:10', '08:00:50'),
    loss('09:10:05', '09:40:59'),
    loss('10:00:00', '10:05:00'),
  ];
  expect(lossesOf(past, TODAY, ['5 min · 10:00 a 10:05 · Caída'])).toEqual([
    { from: '09:10', to: '09:40', minutes: 30 },
  ]);
});

it('takes a loss with its hours, and leaves a reason that is there', () => {
  const loss = { from: '09:10', to: '09:40', minutes: 30 };
  expect(withLoss(EMPTY, TODAY, loss)).toMatchObject({ minutes: '30', reason: 'Caída de internet' });
  expect(withLoss({ ...EMPTY, reason: 'Tormenta' }, TODAY, loss).reason).toBe('Tormenta');
});

it('says what lacks, and sends no hour that stands alone', () => {
  expect(lacking(EMPTY)).toEqual(['minutes', 'reason']);
  expect(lacking({ ...EMPTY, minutes: 'un rato', reason: 'x' })).toEqual(['minutes']);
  expect(lacking({ ...EMPTY, from: '9:00', to: '9:10', reason: 'x' })).toEqual([]);
  expect(requestOf({ ...EMPTY, from: '9:00', minutes: '20', reason: 'x' })).toEqual({
    ...{ requestId: 'r-1', date: TODAY, reason: 'x', from: '', to: '', minutes: 20 },
  });
});

it('is kept for the person whose it is, and forgotten when it is empty', () => {
  const store = deviceStore(() => null, 'base');
  const begun = clocked(EMPTY, TODAY, '09:10');
  keepDraft(store, 'ana@example.com', begun);
  expect(keptDraft(store, 'ana@example.com')).toEqual(begun);
  expect(keptDraft(store, 'luz@example.com')).toBeNull();
  keepDraft(store, 'ana@example.com', EMPTY);
  expect(keptDraft(store, 'ana@example.com')).toBeNull();
});
