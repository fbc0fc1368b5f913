// Mails as .eml files, as they would have arrived.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailMessage } from '../kernel/execution';
import type { StagedMail } from './folder';

const sentHeader = 'X-Enviado';

/** The mails as files, numbered on from those that are there. */
export async function composeMails(outbox: string, mails: readonly MailMessage[]): Promise<StagedMail[]> {
  if (mails.length === 0) return [];
  let number = Math.max(0, ...emlNames(outbox).map((name) => Number.parseInt(name, 10)));
  const staged: StagedMail[] = [];
  for (const mail of mails) {
    number += 1;
    staged.push({ name: `${String(number).padStart(6, '0')}.eml`, bytes: await compose(mail) });
  }
  return staged;
}

/** All mails sent so far, oldest first. */
export async function readMails(outbox: string): Promise<MailMessage[]> {
  const mails: MailMessage[] = [];
  for (const name of emlNames(outbox)) mails.push(await read(readFileSync(join(outbox, name))));
  return mails;
}

function emlNames(outbox: string): string[] {
  return existsSync(outbox)
    ? readdirSync(outbox)
        .filter((name) => /^\d+\.eml$/.test(name))
        .sort()
    : [];
}

async function compose(mail: MailMessage): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const message = new MailComposer({
    from: { name: mail.fromName ?? '', address: mail.from },
    to: mail.to,
    cc: mail.cc,
    bcc: mail.bcc,
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody === null ? {} : { html: mail.htmlBody }),
    date: new Date(mail.sentAt),
    headers: { [sentHeader]: mail.sentAt },
    attachments: mail.attachments.map(({ name, type, bytes, contentId }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(bytes),
      ...(contentId === undefined ? {} : { cid: contentId }),
    })),
    disableUrlAccess: true,
    disableFileAccess: true,
  }).compile();
  // A file of our own may say who else got it.
  message.keepBcc = true;
  return message.build();
}

async function read(bytes: Uint8Array): Promise<MailMessage> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  const addresses = (list: { address?: string }[] | undefined) =>
    (list ?? []).flatMap(({ address }) => address ?? []);
  return {
    from: mail.from?.address ?? '',
    fromName: mail.from?.name === undefined || mail.from.name === '' ? null : mail.from.name,
    to: addresses(mail.to),
    cc: addresses(mail.cc),
    bcc: addresses(mail.bcc),
    replyTo: addresses(mail.replyTo)[0] ?? null,
    subject: mail.subject ?? '',
    body: (mail.text ?? '').replace(/\n$/, ''),
    htmlBody: mail.html === undefined ? null : mail.html.replace(/\n$/, ''),
    attachments: mail.attachments.map(({ filename, mimeType, content, contentId }) => ({
      name: filename ?? '',
      type: mimeType,
      bytes: new Uint8Array(content),
      ...(contentId === undefined ? {} : { contentId: contentId.replace(/^<|>$/g, '') }),
    })),
    sentAt: mail.headers.find(({ key }) => key === sentHeader.toLowerCase())?.value ?? mail.date ?? '',
  };
}
