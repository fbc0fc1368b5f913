// A number shown by a pattern of digits, or as Google shows it when no format is set.
import { magnitude, rounded } from './decimal';
import type { SheetLocale } from './locale';
import type { PatternToken, Section } from './pattern';

/**
 * Automatic format: whole numbers up to fifteen digits in full, other numbers to ten significant digits,
 * `4,60062E+30` from 10^15 and `1E-10` below 10^-9 (thresholds recalled, not documented: R).
 */
export function renderGeneral(value: number, locale: SheetLocale): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-9)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const short = mantissa.replace(/\.?0+$/, '').replace('.', locale.decimal);
    return `${short}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`;
  }
  if (Number.isInteger(value)) return String(value === 0 ? 0 : value);
  const { whole, fraction } = rounded(size, Math.max(0, 9 - magnitude(size)));
  const tail = fraction.replace(/0+$/, '');
  return (value < 0 ? '-' : '') + whole + (tail === '' ? '' : locale.decimal + tail);
}

/** The number under a section of digits. A minus is shown unless the caller passes the size alone. */
export function renderNumber(value: number, section: Section, locale: SheetLocale): string {
  const { tokens } = section;
  const layout = layOut(tokens);
  if (layout.fractionBar) return renderGeneral(value, locale);
  if (layout.wholePlaces === 0 && layout.decimals === 0) {
    return (value < 0 && tokens.length > 0 ? '-' : '') + tokens.map(literalOf).join('');
  }
  const size = Number((Math.abs(value) * layout.factor).toPrecision(15));
  const exponent = layout.scientific ? exponentOf(size, layout) : 0;
  const { whole, fraction } = rounded(Number((size / 10 ** exponent).toPrecision(15)), layout.decimals);
  return (value < 0 ? '-' : '') + fill(tokens, layout, { whole, fraction, exponent }, locale);
}

interface Layout {
  wholePlaces: number;
  decimals: number;
  exponentPlaces: number;
  grouped: boolean;
  scientific: boolean;
  /** A fraction such as `# ?/?`, which is shown as automatic. */
  fractionBar: boolean;
  /** For `%` and for commas that end the digits: 100, 0.001. */
  factor: number;
}

function layOut(tokens: readonly PatternToken[]): Layout {
  const point = tokens.findIndex((token) => token.kind === 'point');
  const exponent = tokens.findIndex((token) => token.kind === 'exponent');
  const end = exponent < 0 ? tokens.length : exponent;
  const wholeEnd = point < 0 ? end : Math.min(point, end);
  const places = (from: number, to: number): number =>
    tokens.slice(from, to).filter((token) => token.kind === 'digit').length;
  const firstDigit = tokens.findIndex((token) => token.kind === 'digit');
  let lastDigit = wholeEnd - 1;
  while (lastDigit >= 0 && tokens[lastDigit]?.kind !== 'digit') lastDigit -= 1;
  let trailingCommas = 0;
  while (lastDigit >= 0 && tokens[lastDigit + 1 + trailingCommas]?.kind === 'comma') trailingCommas += 1;
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  return {
    wholePlaces: places(0, wholeEnd),
    decimals: point < 0 ? 0 : places(point, end),
    exponentPlaces: places(end, tokens.length),
    grouped: tokens.slice(Math.max(firstDigit, 0), lastDigit + 1).some((token) => token.kind === 'comma'),
    scientific: exponent >= 0,
    fractionBar: tokens.some((token) => token.kind === 'slash') && places(0, tokens.length) > 1,
    factor: 100 ** percents / 1000 ** trailingCommas,
  };
}

function exponentOf(size: number, layout: Layout): number {
  const step = Math.max(1, layout.wholePlaces);
  const exponent = Math.floor(magnitude(size) / step) * step;
  const { whole } = rounded(Number((size / 10 ** exponent).toPrecision(15)), layout.decimals);
  return whole.length > step ? exponent + step : exponent;
}

interface Digits {
  whole: string;
  fraction: string;
  exponent: number;
}

function fill(tokens: readonly PatternToken[], layout: Layout, digits: Digits, locale: SheetLocale): string {
  const whole = digits.whole.replace(/^0+/, '');
  const exponentText = String(Math.abs(digits.exponent)).padStart(layout.exponentPlaces, '0');
  let part: 'whole' | 'fraction' | 'exponent' = 'whole';
  let place = 0;
  let shown = '';
  for (const token of tokens) {
    if (token.kind === 'point') {
      if (part === 'whole' && layout.wholePlaces === 0) shown += whole;
      shown += locale.decimal;
      part = 'fraction';
      place = 0;
    } else if (token.kind === 'exponent') {
      shown += token.letter + (digits.exponent < 0 ? '-' : token.plus ? '+' : '') + exponentText;
      part = 'exponent';
    } else if (token.kind !== 'digit') {
      shown += literalOf(token);
    } else if (part === 'whole') {
      shown += wholePlace(
        token.text,
        whole,
        layout.wholePlaces - place - 1,
        place === 0,
        layout.grouped ? locale.group : '',
      );
      place += 1;
    } else if (part === 'fraction') {
      shown += fractionPlace(token.text, digits.fraction, place);
      place += 1;
    }
  }
  return shown;
}

/** What stands at a place that is followed by `after` others: the first place takes all digits left of it. */
function wholePlace(mark: string, whole: string, after: number, first: boolean, group: string): string {
  const last = whole.length - 1 - after;
  if (last < 0) {
    if (mark === '#') return '';
    const separator = after > 0 && after % 3 === 0 ? group : '';
    return mark === '0' ? `0${separator}` : ` ${separator && ' '}`;
  }
  let text = '';
  for (let index = first ? 0 : last; index <= last; index += 1) {
    const right = whole.length - 1 - index;
    text += whole.charAt(index) + (right > 0 && right % 3 === 0 ? group : '');
  }
  return text;
}

function fractionPlace(mark: string, fraction: string, place: number): string {
  if (mark === '0' || /[1-9]/.test(fraction.slice(place))) return fraction.charAt(place);
  return mark === '?' ? ' ' : '';
}

function literalOf(token: PatternToken): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'percent') return '%';
  return token.kind === 'slash' ? '/' : '';
}
