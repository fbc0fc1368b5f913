// A mail as blocks, said twice: as HTML for one narrow column, light or dark, and as plain text with the same words.
import { FOOT } from './page';

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; text: string }
  | { kind: 'field'; label: string; text: string }
  | { kind: 'link'; label: string; text: string }
  | { kind: 'quotes'; label: string; texts: readonly string[] }
  | { kind: 'pictures'; label: string; pictures: readonly ShownPicture[] }
  | { kind: 'foot'; text: string };

interface ShownPicture {
  name: string;
  /** Names the inline image; null for one that is only attached. */
  id: string | null;
  /** What is said of one that is not shown. */
  instead: string;
}

/** No colour but the line's: each client paints text and ground for its own light or dark. */
const BODY = 'margin:0;padding:16px;font:16px/1.5 Arial,Helvetica,sans-serif';
const COLUMN = 'max-width:600px;overflow-wrap:anywhere;word-break:break-word';
const LABEL = 'margin:20px 0 4px;font-weight:bold';
const TEXT = 'margin:0 0 12px;white-space:pre-wrap';
const QUOTE = `margin:0 0 12px;padding:4px 0 4px 12px;border-left:3px solid #808080;white-space:pre-wrap`;
const PICTURE = 'display:block;max-width:100%;height:auto';

export function htmlOf(blocks: readonly Block[]): string {
  return [
    '<!DOCTYPE html><html lang="es"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>',
    `<body style="${BODY}"><div style="${COLUMN}">`,
    ...blocks.map(htmlBlock),
    '</div></body></html>',
  ].join('\n');
}

export function plainOf(blocks: readonly Block[]): string {
  return blocks.map((block) => sendable(plainBlock(block))).join('\n\n');
}

function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p dir="auto" style="${TEXT}">${escaped(block.text)}</p>`;
    case 'strong':
      return `<p dir="auto" style="${TEXT}"><strong>${escaped(block.text)}</strong></p>`;
    case 'foot':
      return `<p style="${FOOT}">${escaped(block.text)}</p>`;
    case 'field':
      return labelled(block.label, `<p dir="auto" style="${TEXT}">${escaped(block.text)}</p>`);
    case 'link':
      return labelled(block.label, `<p style="${TEXT}">${linked(block.text)}</p>`);
    case 'quotes':
      return labelled(block.label, ...block.texts.map(quoted));
    case 'pictures':
      return labelled(block.label, ...block.pictures.map(shown));
  }
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'strong':
      return block.text;
    case 'foot':
      return `--\n${block.text}`;
    case 'field':
    case 'link':
      return `${block.label}:\n${block.text}`;
    case 'quotes':
      return `${block.label}:\n\n${block.texts.join('\n\n')}`;
    case 'pictures':
      return `${block.label}:\n${block.pictures.map(({ name, id, instead }) => (id === null ? instead : name)).join('\n')}`;
  }
}

function labelled(label: string, ...parts: readonly string[]): string {
  return [`<p style="${LABEL}">${escaped(label)}</p>`, ...parts].join('\n');
}

/** `dir` keeps a mark that turns the direction of a citizen's text within that text. */
function quoted(text: string): string {
  return `<blockquote dir="auto" style="${QUOTE}">${escaped(text)}</blockquote>`;
}

function linked(text: string): string {
  const isAddress = /^https?:\/\/[^\s<>"']+$/i.test(text.trim());
  return isAddress ? `<a href="${escaped(text.trim())}">${escaped(text)}</a>` : escaped(text);
}

function shown({ name, id, instead }: ShownPicture): string {
  if (id === null) return `<p style="${TEXT}">${escaped(instead)}</p>`;
  const alt = escaped(name);
  return `<p style="margin:0 0 12px"><img src="cid:${id}" alt="${alt}" style="${PICTURE}">${alt}</p>`;
}

/** For HTML, within an element or an attribute. */
export function escaped(text: string): string {
  return sendable(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(/\r\n?|\n/g, '<br>');
}

/** Halves of signs and control signs have no place in a mail: each becomes the sign that stands for a lost one. */
export function sendable(text: string): string {
  return (
    text
      .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (sign) =>
        sign.length === 2 ? sign : '\ufffd',
      )
      // eslint-disable-next-line no-control-regex -- They are what is looked for.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')
  );
}
