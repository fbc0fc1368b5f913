import { checkedPictures } from '../../../src/escalations/rules/pictures';
import { picture } from '../pictures';

const MB = 1024 * 1024;

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
}

describe('screenshots', () => {
  it.each([
    ['png', 'image/png'],
    ['jpg', 'image/jpeg'],
    ['gif', 'image/gif'],
    ['webp', 'image/webp'],
  ] as const)('are known by their bytes: %s', (kind, type) => {
    const [checked] = checkedPictures([{ ...picture(kind), type: 'text/html', name: 'x.html' }]);
    expect(checked).toMatchObject({ type, name: `x.${kind}`, inline: true });
  });

  it.each([
    [
      'a page that calls itself a picture',
      { ...picture(), base64: Buffer.from('<script>…</script>').toString('base64') },
    ],
    ['something that is not base64', { ...picture(), base64: `${picture().base64.slice(0, -4)}%%%%` }],
    ['nothing', { ...picture(), base64: '' }],
    ['half a sign', { ...picture(), base64: picture().base64.slice(0, -1) }],
  ])('are refused where they are none: %s', (_what, given) => {
    expect(codeOf(() => checkedPictures([given]))).toBe('PICTURE_BAD');
  });

  it('may be 20 MB together and no byte more', () => {
    const half = picture('jpg', 10 * MB);
    expect(checkedPictures([half, half])).toHaveLength(2);
    expect(codeOf(() => checkedPictures([half, half, picture()]))).toBe('PICTURES_BIG');
  });

  it('are shown as long as the mail has room for them twice, and attached always', () => {
    const inline = checkedPictures([
      picture('jpg', 9 * MB),
      picture('png', 8 * MB),
      picture('png', 1 * MB),
    ]).map((checked) => checked.inline);
    expect(inline).toEqual([false, false, true]);
    expect(checkedPictures([picture('jpg', 9 * MB)])[0].inline).toBe(true);
  });

  it('get names that no header, path or page can be broken with', () => {
    const names = ['..\\..\\a"b\r\nBcc: x.PNG', '/tmp/<img>.png', '', 'captura', 'Captura.jpg'];
    expect(checkedPictures(names.map((name) => picture('png', 64, name))).map(({ name }) => name)).toEqual([
      'a b Bcc x.png',
      'img.png',
      'captura-3.png',
      'captura.png',
      'Captura 2.png',
    ]);
  });

  it('are at most twenty', () => {
    expect(codeOf(() => checkedPictures(Array.from({ length: 21 }, () => picture())))).toBe('PICTURES_MANY');
  });
});
