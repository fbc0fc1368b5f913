// Styled runs of a cell's text, between the script's look of them and the file's own XML (`<r>…</r>` in a row).
import type { TextLook } from './look';

export interface TextRun {
  text: string;
  look: TextLook;
  link: string | null;
}

/** The runs as the file writes them; links of parts of a text have no place there and are left out. */
export function runsXml(runs: readonly TextRun[]): string {
  return runs
    .map(({ text, look }) => `<r>${lookXml(look)}<t xml:space="preserve">${escaped(text)}</t></r>`)
    .join('');
}

/** The runs of the file, as far as their look has a word in Google's. */
export function parseRuns(xml: string): TextRun[] {
  return [...xml.matchAll(/<r>(.*?)<\/r>|<r [^>]*>(.*?)<\/r>/gs)].map(([, plain, attributed]) => {
    const body = plain ?? attributed ?? '';
    const text = [...body.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map((match) => match[1] ?? '').join('');
    return { text: unescaped(text), look: parseLook(body), link: null };
  });
}

function lookXml(look: TextLook): string {
  const parts = [
    look.bold ? '<b/>' : '',
    look.italic ? '<i/>' : '',
    look.strikethrough ? '<strike/>' : '',
    look.fontColor === undefined ? '' : `<color rgb="FF${look.fontColor.slice(1).toUpperCase()}"/>`,
    look.fontSize === undefined ? '' : `<sz val="${String(look.fontSize)}"/>`,
    look.underline ? '<u/>' : '',
    look.fontFamily === undefined ? '' : `<rFont val="${escaped(look.fontFamily)}"/>`,
  ].join('');
  return parts === '' ? '' : `<rPr>${parts}</rPr>`;
}

function parseLook(body: string): TextLook {
  const has = (tag: string): boolean => new RegExp(`<${tag}(?: val="(?:1|true|single)")?\\s*/>`).test(body);
  const color = /<color rgb="[0-9A-Fa-f]{2}([0-9A-Fa-f]{6})"/.exec(body)?.[1];
  const size = /<sz val="([\d.]+)"/.exec(body)?.[1];
  const family = /<rFont val="([^"]*)"/.exec(body)?.[1];
  return {
    ...(has('b') && { bold: true }),
    ...(has('i') && { italic: true }),
    ...(has('strike') && { strikethrough: true }),
    ...(has('u') && { underline: true }),
    ...(color !== undefined && { fontColor: `#${color.toLowerCase()}` }),
    ...(size !== undefined && { fontSize: Number(size) }),
    ...(family !== undefined && { fontFamily: unescaped(family) }),
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

function unescaped(text: string): string {
  return text
    .replace(/&#x([0-9A-Fa-f]+);/g, (_all, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
