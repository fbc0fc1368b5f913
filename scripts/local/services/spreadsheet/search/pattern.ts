// The test that a text finder makes of each cell's text, and the replacing of what it finds.
import { ServiceError } from '../../../kernel/execution';
import { fromRe2 } from './re2';

export interface FinderOptions {
  regularExpression: boolean;
  matchCase: boolean;
  entireCell: boolean;
  ignoreDiacritics: boolean;
}

export interface TextPattern {
  matches(text: string): boolean;
  /** The text with every match replaced; `count` of them. */
  replace(text: string, replacement: string): { text: string; count: number };
}

/** @throws ServiceError for a regular expression that RE2 would refuse */
export function textPattern(search: string, options: FinderOptions): TextPattern {
  const fold = options.ignoreDiacritics ? withoutDiacritics : (text: string): string => text;
  const wanted = fold(search);
  const source = options.regularExpression ? fromRe2(wanted) : escaped(wanted);
  const whole = options.entireCell ? `^(?:${source})$` : source;
  const flags = `${options.matchCase ? '' : 'i'}${needsUnicode(source, options) ? 'u' : ''}`;
  const test = compiled(whole, flags);
  const all = compiled(whole, `${flags}g`);
  return {
    matches: plainTest(wanted, options, fold) ?? ((text) => test.test(fold(text))),
    replace: (text, replacement) => replaceAll(text, fold, all, options.regularExpression, replacement),
  };
}

/** Comparing texts is faster than a regular expression, where no letter has another case to match. */
function plainTest(
  wanted: string,
  options: FinderOptions,
  fold: (text: string) => string,
): ((text: string) => boolean) | null {
  if (options.regularExpression || !(options.matchCase || !/\p{L}/u.test(wanted))) return null;
  return options.entireCell ? (text) => fold(text) === wanted : (text) => fold(text).includes(wanted);
}

function compiled(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch {
    throw new ServiceError('Invalid regular expression.');
  }
}

/** Searching by code points takes longer, and only expressions and what lies beyond 16 bits need it. */
function needsUnicode(source: string, options: FinderOptions): boolean {
  return options.regularExpression || /[\ud800-\udfff]/.test(source);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' ? '\\x2d' : `\\${sign}`));
}

function withoutDiacritics(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Letters keep their place where each has at most one mark, so matches of the folded text point into the real one. */
function replaceAll(
  text: string,
  fold: (text: string) => string,
  all: RegExp,
  regularExpression: boolean,
  replacement: string,
): { text: string; count: number } {
  const composed = text.normalize('NFC');
  const folded = fold(text);
  const real = folded.length === composed.length ? composed : folded;
  let result = '';
  let end = 0;
  let count = 0;
  for (const match of folded.matchAll(all)) {
    if (match[0] === '') continue;
    const filled = regularExpression
      ? replacement.replace(/\$(\d)/g, (_all, group: string) => match[Number(group)] ?? '')
      : replacement;
    result += real.slice(end, match.index) + filled;
    end = match.index + match[0].length;
    count += 1;
  }
  return count === 0 ? { text, count } : { text: result + real.slice(end), count };
}
