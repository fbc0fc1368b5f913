// Bytes as Google passes them (signed, -128 to 127) and texts in a character set.
import { isEnumValue } from '../../kernel/enums';
import { ServiceError } from '../../kernel/execution';

export function toSigned(bytes: Uint8Array): number[] {
  return [...new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)];
}

/** Takes signed and unsigned numbers alike. */
export function fromSigned(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 0xff);
}

/** `charset` is a `Utilities.Charset`, a name such as `ISO-8859-1`, or nothing for UTF-8. */
export function encodeText(text: string, charset?: unknown): Uint8Array {
  switch (charsetName(charset)) {
    case 'utf8':
      return Buffer.from(text, 'utf8');
    case 'usascii':
      return Uint8Array.from(text, (character) => asciiByte(character, 0x7f));
    case 'iso88591':
    case 'latin1':
      return Uint8Array.from(text, (character) => asciiByte(character, 0xff));
    case 'utf16':
    case 'utf16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'utf16le':
      return Buffer.from(text, 'utf16le');
    default:
      throw new ServiceError('Invalid argument: charset');
  }
}

export function decodeText(bytes: Uint8Array, charset?: unknown): string {
  const name = charsetName(charset);
  if (name === 'iso88591' || name === 'latin1') return Buffer.from(bytes).toString('latin1');
  if (name === 'usascii') {
    return [...bytes].map((byte) => (byte > 0x7f ? '\ufffd' : String.fromCharCode(byte))).join('');
  }
  try {
    return new TextDecoder(labels[name] ?? String(charset), { ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ServiceError('Invalid argument: charset');
  }
}

const labels: Record<string, string> = {
  utf8: 'utf-8',
  utf16: 'utf-16be',
  utf16be: 'utf-16be',
  utf16le: 'utf-16le',
};

function charsetName(charset: unknown): string {
  if (charset === null || charset === undefined) return 'utf8';
  const name = isEnumValue(charset) ? charset.name : String(charset);
  return name.toLowerCase().replace(/[-_]/g, '');
}

function asciiByte(character: string, highest: number): number {
  const code = character.codePointAt(0) ?? 0;
  return code > highest ? 0x3f : code;
}
