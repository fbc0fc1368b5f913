import JSZip from 'jszip';
import { packZip, unpackZip } from '../../../../scripts/local/services/utilities/zipArchive';

const entries = [
  { name: 'ñandú.txt', data: Buffer.from('hola '.repeat(100)) },
  { name: 'b.bin', data: Buffer.from([0, 255, 7]) },
];

describe('a zip archive', () => {
  it('is read by another program', async () => {
    const zip = await JSZip.loadAsync(packZip(entries), { checkCRC32: true });
    expect(Object.keys(zip.files)).toEqual(['ñandú.txt', 'b.bin']);
    expect(await zip.file('ñandú.txt')?.async('text')).toBe('hola '.repeat(100));
  });

  it('reads what another program wrote, packed or stored, without its folders', async () => {
    const zip = new JSZip();
    zip.folder('dir')?.file('a.txt', 'packed '.repeat(50), { compression: 'DEFLATE' });
    zip.file('b.txt', 'stored', { compression: 'STORE' });
    const read = unpackZip(await zip.generateAsync({ type: 'uint8array' }));
    expect(read?.map(({ name, data }) => [name, Buffer.from(data).toString()])).toEqual([
      ['dir/a.txt', 'packed '.repeat(50)],
      ['b.txt', 'stored'],
    ]);
  });

  it('is not made of other bytes', () => {
    expect(unpackZip(Buffer.from('no archive'))).toBeNull();
  });
});
