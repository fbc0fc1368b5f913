// Utilities: dates and texts by pattern, digests, encodings, blobs and archives.
import { randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { enumValue, type EnumValue } from '../../kernel/enums';
import { ServiceError, type Execution } from '../../kernel/execution';
import { javaText } from '../logger/javaText';
import { Blob, type BlobSource } from './blob';
import { decodeText, encodeText, fromSigned, toSigned } from './bytes';
import { digest, signature } from './digest';
import { formatDate } from './formatDate';
import { formatString } from './formatString';
import { typeByExtension } from './mediaTypes';
import { parseCsv } from './parseCsv';
import { parseDate } from './parseDate';
import { packZip, unpackZip } from './zipArchive';

const longestSleepMs = 300_000;
/** The character set of texts that digests and signatures take without one (T). */
const ascii = enumValue('Utilities.Charset', 'US_ASCII');

/** A text, or bytes as signed numbers. */
type Data = string | number[];

export class Utilities {
  static readonly googleClass = 'Utilities';

  constructor(private readonly x: Execution) {}

  /** Takes epoch milliseconds as well as a Date (T). */
  formatDate(date: Date | number, timeZone: unknown, format: unknown): string {
    this.x.charge('utilities.call');
    return formatDate(Number(date), String(timeZone), String(format));
  }

  parseDate(date: unknown, timeZone: unknown, format: unknown): Date {
    this.x.charge('utilities.call');
    return new Date(parseDate(String(date), String(timeZone), String(format)));
  }

  formatString(template: unknown, ...values: unknown[]): string {
    this.x.charge('utilities.call');
    return formatString(String(template), values, (value) => javaText(value, this.x.timeZone));
  }

  parseCsv(csv: unknown, delimiter?: unknown): string[][] {
    this.x.charge('utilities.call');
    return parseCsv(String(csv), String(delimiter ?? ','));
  }

  /** Simulated time passes. */
  sleep(milliseconds: unknown): void {
    const time = Number(milliseconds);
    if (milliseconds === null || Number.isNaN(time)) {
      throw new ServiceError(`Cannot convert ${String(milliseconds)} to int.`);
    }
    if (time < 0 || time > longestSleepMs) throw new ServiceError('Invalid argument: milliseconds');
    this.x.sleep(Math.trunc(time));
  }

  getUuid(): string {
    this.x.charge('utilities.call');
    return randomUUID();
  }

  base64Encode(data: Data, charset?: EnumValue | null): string {
    this.x.charge('utilities.call');
    return Buffer.from(bytesOf(data, charset)).toString('base64');
  }

  base64EncodeWebSafe(data: Data, charset?: EnumValue | null): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }

  /** Takes the web-safe alphabet too (T). */
  base64Decode(encoded: unknown, charset?: EnumValue | null): number[] {
    this.x.charge('utilities.call');
    return decodeBase64(decodeText(encodeText(String(encoded), charset)), /^[A-Za-z0-9+/_-]*={0,2}$/);
  }

  base64DecodeWebSafe(encoded: unknown, charset?: EnumValue | null): number[] {
    this.x.charge('utilities.call');
    return decodeBase64(decodeText(encodeText(String(encoded), charset)), /^[A-Za-z0-9_-]*={0,2}$/);
  }

  computeDigest(algorithm: EnumValue, value: Data, charset?: EnumValue | null): number[] {
    this.x.charge('utilities.call');
    return toSigned(digest(algorithm, bytesOf(value, charset ?? ascii)));
  }

  computeHmacSignature(algorithm: EnumValue, value: Data, key: Data, charset?: EnumValue | null): number[] {
    this.x.charge('utilities.call');
    return toSigned(signature(algorithm, bytesOf(value, charset ?? ascii), bytesOf(key, charset ?? ascii)));
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: EnumValue | null): number[] {
    return this.computeHmacSignature(
      enumValue('Utilities.MacAlgorithm', 'HMAC_SHA_256'),
      value,
      key,
      charset,
    );
  }

  newBlob(data: Data, contentType?: unknown, name?: unknown): Blob {
    this.x.charge('utilities.call');
    const type = contentType ?? (Array.isArray(data) ? null : 'text/plain');
    return new Blob(bytesOf(data), optional(type), optional(name), () => this.x.charge('utilities.convert'));
  }

  zip(blobs: BlobSource[], name?: unknown): Blob {
    this.x.charge('utilities.call');
    const entries = blobs.map((source) => {
      const blob = source.getBlob();
      return { name: blob.getName() ?? 'Untitled', data: blob.data };
    });
    if (new Set(entries.map((entry) => entry.name)).size < entries.length) {
      throw new ServiceError('Duplicate filename used in zip.');
    }
    return new Blob(packZip(entries), 'application/zip', String(name ?? 'archive.zip'));
  }

  unzip(source: BlobSource): Blob[] {
    this.x.charge('utilities.call');
    const entries = unpackZip(source.getBlob().data);
    if (!entries) throw new ServiceError('Invalid argument');
    return entries.map(({ name, data }) => new Blob(data, typeByExtension(name), name));
  }

  gzip(source: BlobSource, name?: unknown): Blob {
    this.x.charge('utilities.call');
    const blob = source.getBlob();
    const packed = String(name ?? `${blob.getName() ?? 'archive'}.gz`);
    return new Blob(gzipSync(blob.data), 'application/x-gzip', packed);
  }

  ungzip(source: BlobSource): Blob {
    this.x.charge('utilities.call');
    const blob = source.getBlob();
    const name = blob.getName()?.replace(/\.gz$/, '') ?? null;
    try {
      return new Blob(gunzipSync(blob.data), typeByExtension(name ?? ''), name);
    } catch {
      throw new ServiceError('Could not decompress gzip.');
    }
  }
}

function optional(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

function bytesOf(data: unknown, charset?: EnumValue | null): Uint8Array {
  return Array.isArray(data) ? fromSigned(data as number[]) : encodeText(String(data), charset);
}

function decodeBase64(encoded: string, alphabet: RegExp): number[] {
  const text = encoded.replace(/\s/g, '');
  if (!alphabet.test(text) || text.replace(/=+$/, '').length % 4 === 1) {
    throw new ServiceError('Could not decode string.');
  }
  return toSigned(Buffer.from(text, 'base64'));
}
