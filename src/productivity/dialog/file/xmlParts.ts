// Walks through an XML text from tag to tag, in one pass; enough for what spreadsheet programs write.

interface XmlReader {
  /** `name` without its prefix; `attributes` as they stand. A tag that closes itself is opened and closed. */
  open(name: string, attributes: string): void;
  /** `text` stands between the last tag and this one, with its entities read. */
  close(name: string, text: string): void;
}

/** A text that ends amid a tag is read as far as it goes. */
export function readXml(xml: string, { open, close }: XmlReader): void {
  let text = '';
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) return;
    if (start > at) text += unescaped(xml.slice(at, start));
    const isSpecial = xml[start + 1] === '!' || xml[start + 1] === '?';
    const [opening, ending] = (isSpecial && SPECIAL.find(([sign]) => xml.startsWith(sign, start))) || PLAIN;
    const end = xml.indexOf(ending, start + opening.length);
    if (end < 0) return;
    at = end + ending.length;
    const inner = xml.slice(start + opening.length, end);
    if (opening === CDATA) text += inner;
    if (opening !== '<') continue;
    if (inner.startsWith('/')) {
      close(localName(inner.slice(1)), text);
    } else {
      const alone = inner.endsWith('/');
      const stop = /[\s/]/.exec(inner)?.index ?? inner.length;
      const name = localName(inner.slice(0, stop));
      open(name, inner.slice(stop));
      if (alone) close(name, '');
    }
    text = '';
  }
}

const PLAIN = ['<', '>'] as const;
const CDATA = '<![CDATA[';
const SPECIAL: readonly (readonly [opening: string, ending: string])[] = [
  ['<!--', '-->'],
  [CDATA, ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/** `''` for an attribute that is not there. `name` may go without its prefix. */
export function attribute(attributes: string, name: string): string {
  if (!attributes.includes(name)) return '';
  const found = patternOf(name).exec(attributes);
  return unescaped(found?.[1] ?? found?.[2] ?? '');
}

const PATTERNS = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = PATTERNS.get(name);
  if (known) return known;
  const pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  PATTERNS.set(name, pattern);
  return pattern;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).trim();
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[String(name)] ?? String(whole);
    const code = hex ? parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
