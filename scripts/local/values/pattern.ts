// The grammar of number formats: a pattern cut into sections and tokens.

export type PatternToken =
  | { kind: 'literal'; text: string }
  /** One place for a digit: `0` always shows, `#` only when needed, `?` as a space. */
  | { kind: 'digit'; text: '0' | '#' | '?' }
  | { kind: 'point' }
  | { kind: 'comma' }
  | { kind: 'percent' }
  | { kind: 'slash' }
  /** `E+` or `E-`: whether a plus is shown. */
  | { kind: 'exponent'; letter: string; plus: boolean }
  | { kind: 'text' }
  | { kind: 'general' }
  /** A run of date letters in lower case, such as `mm`, `yyyy`, `am/pm`. */
  | { kind: 'moment'; text: string }
  /** Hours, minutes or seconds beyond the day: `[h]`. */
  | { kind: 'elapsed'; unit: string; width: number }
  /** Fractions of a second: `.000` after seconds. */
  | { kind: 'fraction'; digits: number };

export interface Section {
  kind: 'number' | 'moment' | 'text' | 'general';
  tokens: PatternToken[];
  /** From `[>100]`. */
  condition: ((value: number) => boolean) | null;
}

export interface Pattern {
  sections: Section[];
}

const patterns = new Map<string, Pattern>();

const nextToken =
  /"([^"]*)"?|\\([\s\S])|_([\s\S])|\*[\s\S]|\[([^\]]*)\]|(general)|(am\/pm|a\/p)|(y+|m+|d+|h+|s+)|(e)([+-])|([\s\S])/iy;

/** Parsed patterns are remembered: a workbook has few. */
export function parsePattern(format: string): Pattern {
  let pattern = patterns.get(format);
  if (!pattern) {
    pattern = { sections: cutSections(format).map(parseSection) };
    patterns.set(format, pattern);
  }
  return pattern;
}

function cutSections(format: string): string[] {
  const sections: string[] = [''];
  for (const [piece] of format.matchAll(/"[^"]*"?|\\[\s\S]|\[[^\]]*\]|[\s\S]/g)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function parseSection(source: string): Section {
  const tokens: PatternToken[] = [];
  let condition: Section['condition'] = null;
  nextToken.lastIndex = 0;
  for (let match = nextToken.exec(source); match; match = nextToken.exec(source)) {
    const [whole, quoted, escaped, padded, bracket, general, half, letters, exponent, sign, other] = match;
    if (quoted !== undefined) tokens.push({ kind: 'literal', text: quoted });
    else if (escaped !== undefined) tokens.push({ kind: 'literal', text: escaped });
    else if (padded !== undefined) tokens.push({ kind: 'literal', text: ' ' });
    else if (bracket !== undefined) {
      const read = parseBracket(bracket);
      if (typeof read === 'function') condition = read;
      else if (read) tokens.push(read);
    } else if (general !== undefined) tokens.push({ kind: 'general' });
    else if (half !== undefined || letters !== undefined)
      tokens.push({ kind: 'moment', text: whole.toLowerCase() });
    else if (exponent !== undefined) tokens.push({ kind: 'exponent', letter: exponent, plus: sign === '+' });
    else if (other !== undefined) tokens.push(parseSign(other));
  }
  return { ...classify(tokens), condition };
}

function parseBracket(inside: string): PatternToken | ((value: number) => boolean) | null {
  if (/^(?:h+|m+|s+)$/i.test(inside)) {
    return { kind: 'elapsed', unit: inside.charAt(0).toLowerCase(), width: inside.length };
  }
  const currency = /^\$([^-]*)/.exec(inside);
  if (currency) return { kind: 'literal', text: currency[1] ?? '' };
  const comparison = /^(<=|>=|<>|<|>|=)\s*(-?\d*\.?\d+(?:e[+-]?\d+)?)$/i.exec(inside);
  if (!comparison) return null;
  const limit = Number(comparison[2]);
  const tests: Record<string, (value: number) => boolean> = {
    '<': (value) => value < limit,
    '<=': (value) => value <= limit,
    '>': (value) => value > limit,
    '>=': (value) => value >= limit,
    '=': (value) => value === limit,
    '<>': (value) => value !== limit,
  };
  return tests[comparison[1] ?? ''] ?? null;
}

function parseSign(character: string): PatternToken {
  if (character === '0' || character === '#' || character === '?') return { kind: 'digit', text: character };
  if (character === '.') return { kind: 'point' };
  if (character === ',') return { kind: 'comma' };
  if (character === '%') return { kind: 'percent' };
  if (character === '/') return { kind: 'slash' };
  if (character === '@') return { kind: 'text' };
  return { kind: 'literal', text: character };
}

function classify(tokens: PatternToken[]): { kind: Section['kind']; tokens: PatternToken[] } {
  if (tokens.some((token) => token.kind === 'moment' || token.kind === 'elapsed')) {
    return { kind: 'moment', tokens: momentTokens(tokens) };
  }
  if (tokens.some((token) => token.kind === 'text')) return { kind: 'text', tokens };
  if (tokens.some((token) => token.kind === 'general')) return { kind: 'general', tokens };
  return { kind: 'number', tokens };
}

/** In a date, number signs are literals, save the places of a second's fraction after the point. */
function momentTokens(tokens: PatternToken[]): PatternToken[] {
  const result: PatternToken[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (token.kind === 'point' || token.kind === 'digit') {
      let digits = 0;
      const start = token.kind === 'point' ? index + 1 : index;
      while (isZero(tokens[start + digits])) digits += 1;
      if (token.kind === 'point') result.push({ kind: 'point' });
      if (digits > 0) {
        result.push({ kind: 'fraction', digits });
        index = start + digits - 1;
      }
    } else if (token.kind === 'comma') result.push({ kind: 'literal', text: ',' });
    else if (token.kind === 'slash') result.push({ kind: 'literal', text: '/' });
    else result.push(token);
  }
  return result;
}

function isZero(token: PatternToken | undefined): boolean {
  return token?.kind === 'digit' && token.text === '0';
}
