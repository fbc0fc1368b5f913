// Session: who acts, as whom the script runs, and the script's own time zone.
import { createHash } from 'node:crypto';
import type { Execution } from '../../kernel/execution';
import { User } from './user';

const rotationMs = 30 * 24 * 3_600_000;

export class Session {
  static readonly googleClass = 'Session';

  constructor(private readonly x: Execution) {}

  getActiveUser(): User {
    this.x.charge('session.get');
    return new User(this.x.activeUser);
  }

  getEffectiveUser(): User {
    this.x.charge('session.get');
    return new User(this.x.effectiveUser);
  }

  getScriptTimeZone(): string {
    return this.x.timeZone;
  }

  /** The language alone, such as `es` (R). */
  getActiveUserLocale(): string {
    return this.x.book.locale.split('_')[0] ?? '';
  }

  /** Differs by user and by script, and changes every 30 days (D). */
  getTemporaryActiveUserKey(): string {
    this.x.charge('session.get');
    const period = Math.floor(this.x.now() / rotationMs);
    return createHash('sha1').update(`${this.x.book.id} ${this.x.activeUser} ${period}`).digest('base64');
  }
}
