// A number as a person types it: separators of the locale, sign, currency, percent, power of ten.
import type { SheetLocale } from './locale';

/** A number with the format that typing it gives to a cell of automatic format, if it gives one. */
export interface TypedNumber {
  value: number;
  numberFormat?: string;
}

const shape =
  /^(\()?([+-])?\s?([$€£¥])?\s?([+-])?\s?([\d.,’'\s]+)(?:e([+-]?\d{1,3}))?\s?(%)?\s?([$€£¥])?(\))?$/i;
const spaces = /(\d)[ \u00a0\u202f](?=\d)/g;

/** Null where the text is not a number in this locale. Digits beyond the fifteenth become zeros. */
export function parseNumber(text: string, locale: SheetLocale): TypedNumber | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [, open, sign, before, innerSign, body = '', exponent, percent, after, close] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  if ((sign && innerSign) || (open && (sign ?? innerSign)) || (before && after)) return null;
  // A plus before digits in groups is a telephone number, which Google takes for a broken formula.
  if (sign === '+' && /\d\s+\d/.test(body)) return null;
  const currency = before ?? after;
  if (currency && (percent ?? exponent)) return null;
  const plain = plainDigits(body, locale);
  if (plain === null) return null;
  const negative = (sign ?? innerSign) === '-' || open !== undefined;
  const power = Number(exponent ?? 0) - (percent ? 2 : 0);
  const size = Number(`${keepFifteenDigits(plain.digits)}e${String(power)}`);
  if (!Number.isFinite(size)) return null;
  return withFormat(negative && size !== 0 ? -size : size, {
    grouped: plain.grouped,
    decimals: plain.decimals,
    scientific: exponent !== undefined,
    percent: percent !== undefined,
    currency: currency === undefined ? null : { sign: currency, leads: before !== undefined },
  });
}

interface Look {
  grouped: boolean;
  decimals: number;
  scientific: boolean;
  percent: boolean;
  currency: { sign: string; leads: boolean } | null;
}

function withFormat(value: number, look: Look): TypedNumber {
  const decimals = look.decimals > 0 ? '.00' : '';
  if (look.scientific) return { value, numberFormat: '0.00E+00' };
  if (look.percent) return { value, numberFormat: `0${decimals}%` };
  if (look.currency) {
    const sign = look.currency.sign === '$' ? '"$"' : `[$${look.currency.sign}]`;
    const digits = `#,##0${decimals}`;
    return { value, numberFormat: look.currency.leads ? sign + digits : digits + sign };
  }
  return look.grouped ? { value, numberFormat: `#,##0${decimals}` } : { value };
}

function plainDigits(
  body: string,
  locale: SheetLocale,
): { digits: string; grouped: boolean; decimals: number } | null {
  const joined = body.trim().replace(spaces, '$1');
  const [whole = '', fraction, more] = joined.split(locale.decimal);
  if (more !== undefined || !/^\d*$/.test(fraction ?? '')) return null;
  const groups = whole.split(locale.group);
  const grouped = groups.length > 1;
  if (
    grouped &&
    !(/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group)))
  ) {
    return null;
  }
  const units = groups.join('');
  if (!/^\d*$/.test(units) || units + (fraction ?? '') === '') return null;
  return { digits: `${units || '0'}.${fraction || '0'}`, grouped, decimals: (fraction ?? '').length };
}

/** A cell holds fifteen significant digits: what is typed beyond them is lost. */
function keepFifteenDigits(digits: string): string {
  let kept = 0;
  return digits.replace(/\d/g, (digit) => {
    if (kept > 0 || digit !== '0') kept += 1;
    return kept > 15 ? '0' : digit;
  });
}
