import { escapeFor } from '../../../../scripts/local/services/html/escaping';
import { MarkupScanner } from '../../../../scripts/local/services/html/markupScanner';

function printedAfter(markup: string, value: string): string {
  const scanner = new MarkupScanner();
  scanner.feed(markup);
  return escapeFor(scanner.place(), value);
}

describe('contextual escaping', () => {
  it.each([
    ['in text', '<p>', `<b>&"'`, '&lt;b&gt;&amp;&quot;&#39;'],
    ['in text after a lone <', 'a < b ', '<', '&lt;'],
    ['in a quoted attribute', '<p title="', '"x', '&quot;x'],
    ['in a bare attribute', '<p title=', 'a b', 'a&#32;b'],
    ['after an attribute has ended', '<p title="x">', '<', '&lt;'],
    ['in an address', '<a href="', 'https://example.com/?a=b&c', 'https://example.com/?a=b&amp;c'],
    ['in an address of a dangerous scheme', "<a href='", ' javascript:alert(1)', '#'],
    ['in the query of an address', '<a href="/x?q=', 'a&b=c d', 'a%26b%3Dc%20d'],
    ['in a script', '<script>var a = ', `</script>"'\n`, `'\\x3c\\/script\\x3e\\x22\\x27\\n'`],
    ['in a script, as a number', '<script>var a = ', '5', `'5'`],
    ['within a string of a script', '<script>var a = "', 'it\'s "x"', 'it\\x27s \\x22x\\x22'],
    ['behind a string of a script', '<script>var a = "x\\"" + ', 'y', `'y'`],
    ['in an event handler', '<a onclick="f(', '5', '&#39;5&#39;'],
    ['in a string of an event handler', '<a onclick="f(\'', "')", '\\x27)'],
    ['behind a script', '<script>var a = "<p>";</script>', '<', '&lt;'],
    ['in a style', '<style>p { color: ', 'red; } body { x: y', 'red  body  x y'],
    ['in a comment', '<!-- ', '--><script>', ''],
    ['in a text area', '<textarea>', '</textarea>', '&lt;/textarea&gt;'],
    ['as a tag’s attribute name', '<input ', 'checked onload=x', 'checkedonloadx'],
  ])('%s', (_place, markup, value, expected) => {
    expect(printedAfter(markup, value)).toBe(expected);
  });

  it('finds the same place however the text was cut', () => {
    const markup = '<div class="a"><script>var s = `x\\`y`; // it\'s\nvar t = ';
    const scanner = new MarkupScanner();
    for (const character of markup) scanner.feed(character);
    expect(scanner.place()).toEqual({ kind: 'script', inString: false });
  });
});
