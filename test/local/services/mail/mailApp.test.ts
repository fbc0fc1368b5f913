import { GmailApp } from '../../../../scripts/local/services/mail/gmailApp';
import { MailApp } from '../../../../scripts/local/services/mail/mailApp';
import { Blob } from '../../../../scripts/local/services/utilities/blob';
import { newState } from '../../../support/google';
import { newExecution } from '../newExecution';

const blob = (name: string, size = 1) => new Blob(new Uint8Array(size), 'image/png', name);

function sentBy(...args: unknown[]) {
  const x = newExecution();
  new MailApp(x).sendEmail(...args);
  return x.mail[0];
}

describe('sendEmail', () => {
  it('sends a whole message as the user whom the script runs as', () => {
    const sent = sentBy({
      to: 'Bo <bo@example.com>, "Cruz, Eva" <eva@example.com>',
      cc: 'cc@example.com',
      bcc: 'bcc@example.com',
      subject: 'Hola',
      body: 'texto',
      htmlBody: '<img src="cid:logo">',
      name: 'El equipo',
      replyTo: 'responder@example.com',
      attachments: [blob('a.png')],
      inlineImages: { logo: blob('logo.png') },
    });
    expect(sent).toEqual({
      from: 'ana@example.com',
      fromName: 'El equipo',
      to: ['bo@example.com', 'eva@example.com'],
      cc: ['cc@example.com'],
      bcc: ['bcc@example.com'],
      replyTo: 'responder@example.com',
      subject: 'Hola',
      body: 'texto',
      htmlBody: '<img src="cid:logo">',
      attachments: [
        { name: 'a.png', type: 'image/png', bytes: new Uint8Array(1) },
        { name: 'logo.png', type: 'image/png', bytes: new Uint8Array(1), contentId: 'logo' },
      ],
      sentAt: '2022-09-16T10:00:00.000-05:00',
    });
  });

  it('takes recipient, subject and body, with options or with the reply address second', () => {
    expect(sentBy('bo@example.com', 's', 'b')).toMatchObject({
      to: ['bo@example.com'],
      subject: 's',
      body: 'b',
    });
    expect(sentBy('bo@example.com', 's', 'b', { cc: 'c@example.com' })).toMatchObject({
      cc: ['c@example.com'],
    });
    expect(sentBy('bo@example.com', 'r@example.com', 's', 'b')).toMatchObject({
      replyTo: 'r@example.com',
      subject: 's',
      body: 'b',
    });
  });

  it('sends without an answering address where noReply asks for it', () => {
    expect(sentBy('bo@example.com', 's', 'b', { noReply: true })?.from).toBe('noreply@example.com');
  });

  it.each([
    ['an address without @', ['foo', 's', 'b'], 'Invalid email: foo'],
    ['one bad address in a list', ['bo@example.com, foo', 's', 'b'], 'Invalid email: foo'],
    ['no recipient', [{ subject: 's', body: 'b' }], 'Failed to send email: no recipient'],
    [
      '51 recipients',
      [Array.from({ length: 51 }, (_, index) => `a${index}@example.com`).join(), 's', 'b'],
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    [
      '251 attachments',
      ['bo@example.com', 's', 'b', { attachments: Array.from({ length: 251 }, () => blob('a')) }],
      'Limit Exceeded: Email Attachments Per Message.',
    ],
    [
      'more than 25 MB',
      ['bo@example.com', 's', 'b', { attachments: [blob('a', 25 * 1024 * 1024 + 1)] }],
      'Limit Exceeded: Email Total Attachments Size.',
    ],
    ['a body over 200 KB', ['bo@example.com', 's', 'b'.repeat(204_801)], 'Limit Exceeded: Email Body Size.'],
    [
      'a subject over 250 characters',
      ['bo@example.com', 's'.repeat(251), 'b'],
      'Argument too large: subject',
    ],
  ])('refuses %s', (_what, args, message) => {
    expect(() => sentBy(...args)).toThrow(message);
  });

  it('counts recipients, not messages, against the day, and refuses when they are used up', () => {
    const state = newState();
    const x = newExecution({ state, injection: { quotas: { email: 3 } } });
    const mail = new MailApp(x);
    mail.sendEmail('a@example.com,b@example.com', 's', 'b');
    expect(mail.getRemainingDailyQuota()).toBe(1);
    expect(() => mail.sendEmail('a@example.com,b@example.com', 's', 'b')).toThrow(
      'Service invoked too many times for one day: email.',
    );
    expect(x.mail).toHaveLength(1);
  });

  it('is not permitted in a simple trigger', () => {
    const mail = new MailApp(newExecution({ authMode: 'LIMITED' }));
    expect(() => mail.sendEmail('a@example.com', 's', 'b')).toThrow(
      'You do not have permission to call MailApp.sendEmail. Required permissions: (https://www.googleapis.com/auth/script.send_mail)',
    );
  });

  it('is GmailApp’s too, which answers itself', () => {
    const x = newExecution();
    const gmail = new GmailApp(x);
    expect(gmail.sendEmail('bo@example.com', 's', 'b', { bcc: 'c@example.com' })).toBe(gmail);
    expect(x.mail[0]).toMatchObject({ to: ['bo@example.com'], bcc: ['c@example.com'] });
    expect(() => gmail.sendEmail('bo@example.com', 's', 'b', { from: 'other@example.com' })).toThrow(
      'Invalid argument: other@example.com',
    );
  });
});
