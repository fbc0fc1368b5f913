import { servedHtml } from '../../../../scripts/local/services/html/servedHtml';

const served = (code: string) => servedHtml(`<script>${code}</script>`).slice(8, -9);

describe('a served page', () => {
  it.each([
    ['cuts a literal after //, closing mark and all', 'f(`https://x`);\ng()', 'f(`https:\ng()'],
    ['cuts between comment marks, across literals', 'w(`is /*`);\nw(`never*/ broken`)', 'w(`is  broken`)'],
    ['leaves quoted texts', `f("http://x", 'a /* b */')`, `f("http://x", 'a /* b */')`],
    [
      'leaves code within a literal',
      'f(`a${g("//") /* c */ + {b: 1}.b} // d`)',
      'f(`a${g("//") /* c */ + {b: 1}.b} ',
    ],
    ['leaves regular expressions', 'x = /[/`]/.test(y); z = `ok`', 'x = /[/`]/.test(y); z = `ok`'],
    ['knows division from a regular expression', 'x = a / b / `//c`', 'x = a / b / `'],
    ['knows an escaped mark', 'f(`\\`//x`)', 'f(`\\`'],
  ])('%s', (_what, code, expected) => {
    expect(served(code)).toBe(expected);
  });

  it('touches neither text nor scripts from elsewhere', () => {
    const page = '<p>`//x`</p><script src="https://example.com/a.js"></script><style>/* `//` */</style>';
    expect(servedHtml(page)).toBe(page);
  });
});
