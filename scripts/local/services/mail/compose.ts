// A message from what a script passed: recipients, texts and attachments, held to Google's limits.
import { ServiceError, type Execution, type MailAttachment, type MailMessage } from '../../kernel/execution';
import type { Blob, BlobSource } from '../utilities/blob';
import { formatDate } from '../utilities/formatDate';
import { parseAddresses } from './addresses';

/** What both mail services accept beside recipient, subject and body. */
export interface MailOptions {
  attachments?: BlobSource | BlobSource[] | null;
  bcc?: unknown;
  cc?: unknown;
  from?: unknown;
  htmlBody?: unknown;
  inlineImages?: Record<string, BlobSource> | null;
  name?: unknown;
  noReply?: boolean;
  replyTo?: unknown;
}

const maxRecipients = 50;
const maxAttachments = 250;
const maxAttachmentBytes = 25 * 1024 * 1024;
/** The consumer's 200 KB; Workspace allows 400 (D). */
const maxBodyBytes = 200 * 1024;
const maxSubjectLength = 250;

/** Throws Google's errors for what it would refuse; sends nothing and spends no quota. */
export function composeMail(
  x: Execution,
  recipient: unknown,
  subject: unknown,
  body: unknown,
  options: MailOptions,
): MailMessage {
  const to = parseAddresses(recipient);
  const cc = parseAddresses(options.cc);
  const bcc = parseAddresses(options.bcc);
  const recipients = to.length + cc.length + bcc.length;
  if (recipients === 0) throw new ServiceError('Failed to send email: no recipient');
  if (recipients > maxRecipients) throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
  const message: MailMessage = {
    from: sender(x, options),
    fromName: optional(options.name),
    to,
    cc,
    bcc,
    replyTo: parseAddresses(options.replyTo).join(',') || null,
    subject: optional(subject) ?? '',
    body: optional(body) ?? '',
    htmlBody: optional(options.htmlBody),
    attachments: attachmentsOf(options),
    sentAt: formatDate(x.now(), x.timeZone, "yyyy-MM-dd'T'HH:mm:ss.SSSXXX"),
  };
  holdToLimits(message);
  return message;
}

function sender(x: Execution, options: MailOptions): string {
  if (options.noReply === true) return x.effectiveUser.replace(/^[^@]*/, 'noreply');
  const [alias] = parseAddresses(options.from);
  if (alias !== undefined && alias !== x.effectiveUser) throw new ServiceError(`Invalid argument: ${alias}`);
  return x.effectiveUser;
}

function attachmentsOf(options: MailOptions): MailAttachment[] {
  const attached = options.attachments ?? [];
  const images = Object.entries(options.inlineImages ?? {});
  return [
    ...(Array.isArray(attached) ? attached : [attached]).map((source) => attachment(source)),
    ...images.map(([contentId, source]) => ({ ...attachment(source), contentId })),
  ];
}

function attachment(source: BlobSource): MailAttachment {
  const { getBlob } = source as Partial<BlobSource>;
  if (typeof getBlob !== 'function') throw new ServiceError('Invalid argument: attachments');
  const blob: Blob = source.getBlob();
  return {
    name: blob.getName() ?? 'Untitled',
    type: blob.getContentType() ?? 'application/octet-stream',
    bytes: blob.data,
  };
}

function holdToLimits(message: MailMessage): void {
  if (message.subject.length > maxSubjectLength) throw new ServiceError('Argument too large: subject');
  const texts = [message.body, message.htmlBody ?? ''];
  if (texts.some((text) => Buffer.byteLength(text) > maxBodyBytes)) {
    throw new ServiceError('Limit Exceeded: Email Body Size.');
  }
  if (message.attachments.length > maxAttachments) {
    throw new ServiceError('Limit Exceeded: Email Attachments Per Message.');
  }
  const bytes = message.attachments.reduce((sum, { bytes: { length } }) => sum + length, 0);
  if (bytes > maxAttachmentBytes) throw new ServiceError('Limit Exceeded: Email Total Attachments Size.');
}

function optional(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
