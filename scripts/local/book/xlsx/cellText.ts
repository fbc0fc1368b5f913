// A cell's text in XML: what XML cannot carry stands as _xHHHH_ (ECMA-376 part 1, 22.9.2.19).
import { escapeXml } from './xml';

const unprintable = String.raw`\x00-\x08\x0b\x0c\x0d\x0e-\x1f\ufffe\uffff`;
const loneSurrogate = String.raw`[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`;
// An underscore that a reader would take for an escape, even one that our own next escape completes.
const falseEscape = String.raw`_(?=x[0-9a-fA-F]{4}(?:_|[${unprintable}]|${loneSurrogate}))`;
const needsCare = new RegExp(`[${unprintable}\\ud800-\\udfff_]`);
const toEscape = new RegExp(`[${unprintable}]|${loneSurrogate}|${falseEscape}`, 'g');

/** The text with everything escaped that a plain XML text would lose. */
export function encodeCellText(text: string): string {
  if (!needsCare.test(text)) return text;
  return text.replace(
    toEscape,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** Undoes `encodeCellText`, also in a file of Excel's. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** `<t>` with the text, ready for `<si>`, `<is>` or a run. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeXml(encodeCellText(text))}</t>`;
}
