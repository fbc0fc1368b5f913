// MailApp: sends mail as the user whom the script runs as.
import type { Execution } from '../../kernel/execution';
import { composeMail, type MailOptions } from './compose';
import { requireMailAuthorization, sendMail } from './send';

const scope = 'https://www.googleapis.com/auth/script.send_mail';

interface MailParameters extends MailOptions {
  to?: unknown;
  subject?: unknown;
  body?: unknown;
}

export class MailApp {
  static readonly googleClass = 'MailApp';

  constructor(private readonly x: Execution) {}

  /** `(message)`, `(recipient, subject, body[, options])` or `(to, replyTo, subject, body)`. */
  sendEmail(...args: unknown[]): void {
    requireMailAuthorization(this.x, 'MailApp.sendEmail', scope);
    const { to, subject, body, ...options } = parametersOf(args);
    sendMail(this.x, composeMail(this.x, to, subject, body, options));
  }

  /** Recipients left today for the user whom the script runs as. */
  getRemainingDailyQuota(): number {
    requireMailAuthorization(this.x, 'MailApp.getRemainingDailyQuota', scope);
    this.x.charge('mail.quota');
    return this.x.remainingQuota('email');
  }
}

function parametersOf(args: unknown[]): MailParameters {
  if (args.length === 1) return (args[0] ?? {}) as MailParameters;
  const [to, second, third, fourth] = args;
  if (args.length === 4 && typeof fourth !== 'object') {
    return { to, replyTo: second, subject: third, body: fourth };
  }
  return { ...(fourth as MailOptions | null | undefined), to, subject: second, body: third };
}
