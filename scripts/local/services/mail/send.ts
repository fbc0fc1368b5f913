// The last step of every mail: the authorization and the day's quota, counted by recipients.
import { ServiceError, type Execution, type MailMessage } from '../../kernel/execution';

/** A simple trigger may not send mail (D). `caller` is such as `MailApp.sendEmail`. */
export function requireMailAuthorization(x: Execution, caller: string, scope: string): void {
  if (x.authMode === 'FULL') return;
  throw new ServiceError(`You do not have permission to call ${caller}. Required permissions: (${scope})`);
}

export function sendMail(x: Execution, message: MailMessage): void {
  x.charge('mail.send');
  const recipients = message.to.length + message.cc.length + message.bcc.length;
  if (!x.spendQuota('email', recipients)) {
    throw new ServiceError('Service invoked too many times for one day: email.');
  }
  x.sendMail(message);
}
