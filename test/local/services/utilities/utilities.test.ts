import { enumValue } from '../../../../scripts/local/kernel/enums';
import { Utilities } from '../../../../scripts/local/services/utilities/utilities';
import { newExecution } from '../newExecution';

const utilities = new Utilities(newExecution());
const charset = (name: string) => enumValue('Utilities.Charset', name);
const algorithm = (name: string) => enumValue('Utilities.DigestAlgorithm', name);

describe('Utilities', () => {
  it('encodes and decodes base 64, bytes being signed', () => {
    expect(utilities.base64Encode('ñ?>')).toBe('w7E/Pg==');
    expect(utilities.base64EncodeWebSafe('ñ?>')).toBe('w7E_Pg==');
    expect(utilities.base64Decode('w7E/Pg==')).toEqual([-61, -79, 63, 62]);
    expect(utilities.base64DecodeWebSafe('w7E_Pg==')).toEqual([-61, -79, 63, 62]);
    expect(utilities.base64Encode([-61, -79])).toBe('w7E=');
    expect(utilities.base64Encode('ñ', charset('US_ASCII'))).toBe('Pw==');
  });

  it('refuses what is not base 64', () => {
    expect(() => utilities.base64Decode('w7E/Pg=!')).toThrow('Could not decode string.');
  });

  it('computes digests and signatures as signed bytes', () => {
    const hex = (bytes: number[]) => Buffer.from(bytes.map((byte) => byte & 255)).toString('hex');
    expect(hex(utilities.computeDigest(algorithm('MD5'), ''))).toBe('d41d8cd98f00b204e9800998ecf8427e');
    expect(hex(utilities.computeDigest(algorithm('SHA_1'), [97, 98, 99]))).toBe(
      'a9993e364706816aba3e25717850c26c9cd0d89d',
    );
    expect(hex(utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
    expect(() => utilities.computeDigest(algorithm('MD2'), 'x')).toThrow('MD2 is not implemented locally');
  });

  it('reads texts of digests and signatures as ASCII where no character set is given', () => {
    const md5 = algorithm('MD5');
    expect(utilities.computeDigest(md5, '€🙂')).toEqual(utilities.computeDigest(md5, '??'));
    expect(utilities.computeDigest(md5, '€🙂', charset('UTF_8'))).not.toEqual(
      utilities.computeDigest(md5, '??'),
    );
    expect(utilities.computeHmacSha256Signature('café', 'k')).toEqual(
      utilities.computeHmacSha256Signature('caf?', 'k'),
    );
  });

  it('lets simulated time pass, for five minutes at most', () => {
    const x = newExecution();
    const start = x.now();
    new Utilities(x).sleep(1_500);
    expect(x.now() - start).toBe(1_500);
    expect(() => new Utilities(x).sleep(300_001)).toThrow('Invalid argument: milliseconds');
    expect(() => new Utilities(x).sleep('rubbish')).toThrow('Cannot convert rubbish to int.');
  });

  it('gives a new UUID each time', () => {
    expect(utilities.getUuid()).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(utilities.getUuid()).not.toBe(utilities.getUuid());
  });

  it('shows whole numbers in %s as Java does', () => {
    expect(utilities.formatString('%s %s %d', 5, 'x', 5)).toBe('5.0 x 5');
  });

  it('packs and unpacks archives and gzip', () => {
    const text = utilities.newBlob('hola', 'text/plain', 'a.txt');
    const zipped = utilities.zip([text]);
    expect([zipped.getName(), zipped.getContentType()]).toEqual(['archive.zip', 'application/zip']);
    const [unzipped] = utilities.unzip(zipped);
    expect([unzipped?.getName(), unzipped?.getContentType(), unzipped?.getDataAsString()]).toEqual([
      'a.txt',
      'text/plain',
      'hola',
    ]);
    expect(utilities.gzip(utilities.newBlob('x')).getName()).toBe('archive.gz');
    expect(utilities.gzip(text).getName()).toBe('a.txt.gz');
    expect(utilities.ungzip(utilities.gzip(text)).getDataAsString()).toBe('hola');
    expect(() => utilities.zip([text, text])).toThrow('Duplicate filename used in zip.');
    expect(() => utilities.ungzip(text)).toThrow('Could not decompress gzip.');
  });
});
