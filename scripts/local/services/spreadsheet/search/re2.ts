// RE2's spelling of regular expressions, as Google takes them, in ECMAScript's.
import { ServiceError } from '../../../kernel/execution';

const CLASSES: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** Signs that ECMAScript's `u` flag lets be escaped; RE2 lets any punctuation be. */
const ESCAPABLE = /[\^$\\.*+?()[\]{}|/]/;

/** @throws ServiceError for what RE2 has not: looking around and back references */
export function fromRe2(source: string): string {
  if (/\(\?(?:[=!]|<[=!])/.test(source) || /(?:^|[^\\])(?:\\\\)*\\[1-9]/.test(source)) {
    throw new ServiceError('Invalid regular expression.');
  }
  return source
    .replace(/^\(\?([imsU]+)\)/, (_all, flags: string) => (flags.includes('s') ? '(?s:)' : ''))
    .replace(/^\(\?s:\)(.*)$/s, (_all, rest: string) => dotAll(rest))
    .replace(/\\Q(.*?)(?:\\E|$)/gs, (_all, literal: string) =>
      literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
    )
    .replace(/\(\?P</g, '(?<')
    .replace(/\[:(\^?)(\w+):\]/g, (all, _negated: string, name: string) => CLASSES[name] ?? all)
    .replace(/\\(A|z|a|C|[pP][A-Z](?![a-z])|[^\w\s])/g, (all, sign: string) => rewritten(all, sign));
}

function rewritten(all: string, sign: string): string {
  if (sign === 'A') return '^';
  if (sign === 'z') return '$';
  if (sign === 'a') return '\\x07';
  if (sign === 'C') return '[^]';
  if (/^[pP]/.test(sign)) return `\\${sign.charAt(0)}{${sign.charAt(1)}}`;
  if (ESCAPABLE.test(sign)) return all;
  const code = sign.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : sign;
}

/** A dot outside of a class matches a new line too. */
function dotAll(source: string): string {
  return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\./gs, (part) => (part === '.' ? '[^]' : part));
}
