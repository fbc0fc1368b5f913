// GmailApp, as far as it sends mail; the mailbox is not there to be read.
import type { Execution } from '../../kernel/execution';
import { composeMail, type MailOptions } from './compose';
import { requireMailAuthorization, sendMail } from './send';

export class GmailApp {
  static readonly googleClass = 'GmailApp';

  constructor(private readonly x: Execution) {}

  sendEmail(recipient: unknown, subject: unknown, body: unknown, options?: MailOptions | null): this {
    requireMailAuthorization(this.x, 'GmailApp.sendEmail', 'https://mail.google.com/');
    sendMail(this.x, composeMail(this.x, recipient, subject, body, options ?? {}));
    return this;
  }

  /** No alias is known here: only the user's own address sends. */
  getAliases(): string[] {
    return [];
  }
}
