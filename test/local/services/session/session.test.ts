import { Session } from '../../../../scripts/local/services/session/session';
import { newExecution } from '../newExecution';

const day = 86_400_000;

describe('the session', () => {
  it('names who acts and as whom the script runs', () => {
    const session = new Session(newExecution({ activeUser: '', effectiveUser: 'ana@example.com' }));
    expect([session.getActiveUser().getEmail(), String(session.getEffectiveUser())]).toEqual([
      '',
      'ana@example.com',
    ]);
  });

  it('tells the script’s time zone and the user’s language', () => {
    const session = new Session(newExecution());
    expect([session.getScriptTimeZone(), session.getActiveUserLocale()]).toEqual(['America/Bogota', 'es']);
  });

  it('gives a user a key that lasts a day and not forty', () => {
    const keyAt = (startedAt: number) => new Session(newExecution({ startedAt })).getTemporaryActiveUserKey();
    const start = 30 * day * 600;
    expect(keyAt(start + day)).toBe(keyAt(start));
    expect(keyAt(start + 40 * day)).not.toBe(keyAt(start));
  });
});
