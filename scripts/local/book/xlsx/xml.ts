// The parts of a workbook are XML: elements with their place in the text, so that what is not ours is kept as it stands.

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Direct text, entities resolved. */
  text: string;
  /** Where the element stands in its source, tags included, and where its content does. */
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
}

export class XmlError extends Error {
  override readonly name = 'XmlError';
}

const attributePattern = /([^\s=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The elements that stand in `source` from `from` to `to`, in order. Throws XmlError where tags do not close. */
export function parseXml(source: string, from = 0, to = source.length): XmlElement[] {
  const root = newElement('', {}, from);
  const open: XmlElement[] = [root];
  let at = from;
  while (at < to) {
    const parent = open[open.length - 1] ?? root;
    const tag = source.indexOf('<', at);
    const textEnd = tag < 0 || tag >= to ? to : tag;
    if (textEnd > at && open.length > 1) parent.text += decodeEntities(source.slice(at, textEnd));
    if (textEnd === to) break;
    if (source.startsWith('<!--', tag)) at = after(source, '-->', tag);
    else if (source.startsWith('<![CDATA[', tag)) {
      at = after(source, ']]>', tag);
      parent.text += source.slice(tag + 9, at - 3);
    } else if (source.startsWith('<?', tag)) at = after(source, '?>', tag);
    else if (source.startsWith('<!', tag)) at = after(source, '>', tag);
    else if (source[tag + 1] === '/') {
      at = after(source, '>', tag);
      if (open.length < 2 || source.slice(tag + 2, at - 1).trim() !== parent.name)
        throw new XmlError(parent.name);
      parent.innerEnd = tag;
      parent.end = at;
      open.pop();
    } else {
      at = tagEnd(source, tag);
      const empty = source[at - 2] === '/';
      const body = source.slice(tag + 1, empty ? at - 2 : at - 1);
      const name = /^[^\s/]+/.exec(body)?.[0] ?? '';
      const element = newElement(name, parseAttributes(body.slice(name.length)), tag);
      element.innerStart = element.innerEnd = element.end = at;
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 1) throw new XmlError(open[open.length - 1]?.name);
  return root.children;
}

/** The one element of a document. */
export function parseDocument(source: string): XmlElement {
  const root = parseXml(source)[0];
  if (!root) throw new XmlError('no root');
  return root;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** An attribute that is a boolean, as XML Schema writes it. */
export function flag(element: XmlElement | undefined, name: string, absent = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? absent : value === '1' || value === 'true' || value === 'on';
}

export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of text.matchAll(attributePattern)) {
    attributes[match[1] ?? ''] = decodeEntities(match[2] ?? match[3] ?? '');
  }
  return attributes;
}

/** ` a="1" b="2"`; what is undefined is left out. */
export function printAttributes(attributes: Record<string, string | number | undefined>): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${escapeXml(String(value))}"`;
  }
  return text;
}

export function printElement(
  name: string,
  attributes: Record<string, string | number | undefined>,
  inner = '',
): string {
  const head = `<${name}${printAttributes(attributes)}`;
  return inner === '' ? `${head}/>` : `${head}>${inner}</${name}>`;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeEntities(text: string): string {
  // XML reads every line end as one \n; a carriage return that is meant stands as an entity.
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex as string, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name as string] ?? whole;
  });
}

/** For element text and attributes; line ends and tabs survive in both. */
export function escapeXml(text: string): string {
  if (!/[&<>"\n\r\t]/.test(text)) return text;
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;')
    .replace(/\r/g, '&#13;')
    .replace(/\t/g, '&#9;');
}

function newElement(name: string, attributes: Record<string, string>, start: number): XmlElement {
  return { name, attributes, children: [], text: '', start, end: start, innerStart: start, innerEnd: start };
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw new XmlError(mark);
  return at + mark.length;
}

/** Where the tag that begins at `from` ends; a `>` inside an attribute does not end it. */
function tagEnd(source: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  throw new XmlError('>');
}
