// Screenshots as they come over the wire: what each one really is, how big, and under which name it goes. Pure.
import { KnownError } from '../../knownError';
import type { MailPicture } from '../../mail';

/** Google lets 25 MB go with a mail (D); the rest is for what Google adds. */
export const PICTURES_LIMIT = 20 * 1024 * 1024;
/** Shown and attached: twice in the mail. What does not fit twice is only attached. */
const MAIL_LIMIT = 24 * 1024 * 1024;
export const MOST_PICTURES = 20;

/** By their first bytes, whatever the name says: type, its ending, and how it begins in hexadecimal. */
const KINDS: readonly (readonly [string, string, RegExp])[] = [
  ['image/png', 'png', /^89504e470d0a1a0a/],
  ['image/jpeg', 'jpg', /^ffd8ff/],
  ['image/gif', 'gif', /^47494638(?:37|39)61/],
  ['image/webp', 'webp', /^52494646.{8}57454250/],
];

/** A picture that may go with a mail. `inline`: there is room to show it besides attaching it. */
export interface CheckedPicture extends MailPicture {
  inline: boolean;
}

/** Throws the first thing that is wrong with them, and their sum. */
export function checkedPictures(given: readonly MailPicture[]): CheckedPicture[] {
  if (given.length > MOST_PICTURES) {
    throw new KnownError('PICTURES_MANY', { field: 'screenshots', most: String(MOST_PICTURES) });
  }
  const bytes = given.reduce((sum, { base64 }) => sum + decodedBytes(base64), 0);
  if (bytes > PICTURES_LIMIT) {
    throw new KnownError('PICTURES_BIG', {
      field: 'screenshots',
      size: megabytes(bytes),
      most: megabytes(PICTURES_LIMIT),
    });
  }
  let total = bytes;
  const taken = new Set<string>();
  return given.map((picture, index) => {
    const place = String(index + 1);
    const kind = kindOf(picture.base64);
    if (!kind) throw new KnownError('PICTURE_BAD', { field: 'screenshots', place, name: picture.name });
    const inline = total + decodedBytes(picture.base64) <= MAIL_LIMIT;
    if (inline) total += decodedBytes(picture.base64);
    const name = freeName(stem(picture.name) || `captura-${place}`, kind[1], taken);
    return { name, type: kind[0], base64: picture.base64, inline };
  });
}

function kindOf(base64: string): (typeof KINDS)[number] | null {
  if (!isBase64(base64)) return null;
  const start = beginning(base64);
  return KINDS.find(([, , pattern]) => pattern.test(start)) ?? null;
}

/** Looks for what does not belong: one pattern over all of 20 MB overflows the stack of the engine. */
function isBase64(text: string): boolean {
  const padding = text.indexOf('=');
  return (
    text.length > 0 &&
    text.length % 4 === 0 &&
    !/[^A-Za-z0-9+/=]/.test(text) &&
    (padding < 0 || /^={1,2}$/.test(text.slice(padding)))
  );
}

function decodedBytes(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return Math.floor((base64.length * 3) / 4) - padding;
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The first twelve bytes in hexadecimal. */
function beginning(base64: string): string {
  let bits = '';
  for (const sign of base64.slice(0, 16))
    bits += Math.max(0, SIGNS.indexOf(sign)).toString(2).padStart(6, '0');
  return (bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2).toString(16).padStart(2, '0')).join('');
}

/** Letters, digits, blanks and dashes; no path, no ending, nothing that a mail's header could be broken with. */
function stem(name: string): string {
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 60)
    .trim();
}

function freeName(wanted: string, ending: string, taken: Set<string>): string {
  let name = `${wanted}.${ending}`;
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wanted} ${String(copy)}.${ending}`;
  taken.add(name.toLowerCase());
  return name;
}

function megabytes(bytes: number): string {
  return `${(Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1).replace('.', ',').replace(',0', '')} MB`;
}
