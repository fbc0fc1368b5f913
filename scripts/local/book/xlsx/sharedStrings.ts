// The workbook's table of texts that its cells share.
import { decodeCellText } from './cellText';
import { child, childrenNamed, decodeEntities, parseXml, type XmlElement } from './xml';

export interface SharedText {
  text: string;
  /** The styled runs, as XML, where the text has any. */
  runs: string | undefined;
}

const plainItem = /^<si>\s*<t(?:\s[^>]*)?>([^<]*)<\/t>\s*<\/si>$/;

/** Reads every text, in order. `''` is a workbook without a table. */
export function readSharedStrings(xml: string): SharedText[] {
  const texts: SharedText[] = [];
  let at = xml.indexOf('<si', 0);
  while (at >= 0) {
    const empty = /^<si\s*\/>/.exec(xml.slice(at, at + 16));
    const end = empty ? at + empty[0].length : xml.indexOf('</si>', at) + 5;
    const item = xml.slice(at, end);
    const plain = plainItem.exec(item)?.[1];
    if (plain !== undefined) texts.push({ text: decodeCellText(decodeEntities(plain)), runs: undefined });
    else texts.push(readRichText(parseXml(item)[0], item));
    at = xml.indexOf('<si', end);
  }
  return texts;
}

/** The text of `<si>`, `<is>` or a comment's `<text>`: its runs joined, phonetic hints left out. */
export function readRichText(element: XmlElement | undefined, source: string): SharedText {
  const runs = childrenNamed(element, 'r');
  if (runs.length === 0) return { text: decodeCellText(child(element, 't')?.text ?? ''), runs: undefined };
  return {
    text: decodeCellText(runs.map((run) => child(run, 't')?.text ?? '').join('')),
    runs: runs.map(({ start, end }) => source.slice(start, end)).join(''),
  };
}
