// The pace of a day: nothing is said of too little, and nothing beyond the shift.
import fc from 'fast-check';
import { paceOf, projected } from '../../../src/productivity/rules/pace';

const EIGHT = 8 * 60;

it('projects what was done on the minutes that were worked', () => {
  const pace = paceOf({ now: EIGHT + 240, start: EIGHT, shiftMinutes: 480, lost: 60 });
  expect(pace).toEqual({ kind: 'running', end: 16 * 60, worked: 180, left: 240 });
  expect(pace.kind === 'running' && projected(60, pace)).toBe(140);
});

it('says nothing of half an hour, of rows from later, or after the end', () => {
  const kind = (now: number, lost = 0) => paceOf({ now, start: EIGHT, shiftMinutes: 480, lost }).kind;
  expect([kind(EIGHT + 29), kind(EIGHT + 60, 40), kind(EIGHT - 60)]).toEqual(['early', 'early', 'early']);
  expect([kind(16 * 60), kind(23 * 60)]).toEqual(['over', 'over']);
});

it('never takes away what is done, and never ends after midnight', () => {
  fc.assert(
    fc.property(
      fc.nat(1439),
      fc.nat(1439),
      fc.integer({ min: 1, max: 1440 }),
      fc.nat(1440),
      fc.nat(500),
      (now, start, shiftMinutes, lost, done) => {
        const pace = paceOf({ now, start, shiftMinutes, lost });
        if (pace.kind === 'early') return;
        expect(pace.end).toBeLessThanOrEqual(1439);
        if (pace.kind === 'running') expect(projected(done, pace)).toBeGreaterThanOrEqual(done);
      },
    ),
  );
});
