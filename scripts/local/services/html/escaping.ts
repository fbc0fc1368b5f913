// Contextual escaping: a value made harmless for the place in the page where it is printed.
import type { MarkupPlace } from './markupScanner';

/** The text to print for an untrusted value at that place. */
export function escapeFor(place: MarkupPlace, value: string): string {
  switch (place.kind) {
    case 'text':
      return escapeHtml(value);
    case 'attribute':
      return escapeAttribute(value, place.quote);
    case 'url':
      return escapeAttribute(safeUrl(value, place.before), place.quote);
    case 'script':
      return scriptValue(value, place.inString);
    case 'handler':
      return escapeAttribute(scriptValue(value, place.inString), place.quote);
    case 'style':
      return value.replace(/[^\w\s#%.,-]/g, '');
    case 'tag':
      return value.replace(/[^\w-]/g, '');
    case 'comment':
      return '';
  }
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function escapeAttribute(value: string, quote: string): string {
  const escaped = escapeHtml(value);
  return quote === '' ? escaped.replace(/[\s=`]/g, (character) => `&#${character.charCodeAt(0)};`) : escaped;
}

/** In code a value becomes a string literal, a number too (P); within a string only its text is printed. */
function scriptValue(value: string, inString: boolean): string {
  const text = value.replace(/["'`\\<>&=/\p{Cc}\u2028\u2029]/gu, escapeCharacter);
  return inString ? text : `'${text}'`;
}

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (character === '\\' || character === '/') return `\\${character}`;
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  return code > 0xff
    ? `\\u${code.toString(16).padStart(4, '0')}`
    : `\\x${code.toString(16).padStart(2, '0')}`;
}

/** A whole address keeps only harmless schemes; a part of one is encoded. `before` is what stands of it already. */
function safeUrl(value: string, before: string): string {
  if (/[?#]/.test(before)) return encodeURIComponent(value);
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (before.trim() === '' && scheme !== undefined && !['http', 'https', 'mailto', 'ftp'].includes(scheme))
    return '#';
  return value.replace(/[\s"'<>\\]/g, encodeCharacter);
}

const encodeCharacter = (character: string): string =>
  character === "'" ? '%27' : encodeURIComponent(character);
