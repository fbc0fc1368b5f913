// A serial shown as a date, a time or a span of time.
import type { SheetLocale } from './locale';
import type { PatternToken, Section } from './pattern';
import { serialToCivil } from './serial';
import type { CivilTime } from './zone';

/** `m` means minutes next to hours or seconds, else months; hours count to 12 where the section has AM/PM. */
export function renderMoment(serial: number, section: Section, locale: SheetLocale): string {
  const { tokens } = section;
  const civil = serialToCivil(serial);
  const spans = tokens.some((token) => token.kind === 'elapsed');
  const total = Math.round(Math.abs(serial) * 86_400_000);
  const twelve = tokens.some((token) => token.kind === 'moment' && /^a/.test(token.text));
  const shown = tokens.map((token, index) => {
    if (token.kind === 'literal') return token.text;
    if (token.kind === 'point') return locale.decimal;
    if (token.kind === 'fraction')
      return String(civil.millisecond).padStart(3, '0').padEnd(token.digits, '0').slice(0, token.digits);
    if (token.kind === 'elapsed') return renderElapsed(total, token.unit).padStart(token.width, '0');
    if (token.kind !== 'moment') return '';
    const letters = isMinute(tokens, index) ? token.text.replace(/m/g, 'n') : token.text;
    return renderPart(civil, letters, twelve, locale);
  });
  return (spans && serial < 0 && total > 0 ? '-' : '') + shown.join('');
}

function renderElapsed(milliseconds: number, unit: string): string {
  const length = { h: 3_600_000, m: 60_000 }[unit] ?? 1000;
  return String(Math.floor(milliseconds / length));
}

function renderPart(civil: CivilTime, letters: string, twelve: boolean, locale: SheetLocale): string {
  const weekday = new Date(Date.UTC(2000, 0, 1)).setUTCFullYear(civil.year, civil.month - 1, civil.day);
  const dayOfWeek = new Date(weekday).getUTCDay();
  const hour = twelve ? civil.hour % 12 || 12 : civil.hour;
  const month = locale.months[civil.month - 1] ?? '';
  switch (letters) {
    case 'yy':
    case 'y':
      return two(civil.year % 100);
    case 'm':
      return String(civil.month);
    case 'mm':
      return two(civil.month);
    case 'mmm':
      return locale.shortMonths[civil.month - 1] ?? '';
    case 'mmmmm':
      return month.charAt(0).toUpperCase();
    case 'd':
      return String(civil.day);
    case 'dd':
      return two(civil.day);
    case 'ddd':
      return locale.shortWeekdays[dayOfWeek] ?? '';
    case 'h':
      return String(hour);
    case 'n':
      return String(civil.minute);
    case 's':
      return String(civil.second);
    case 'am/pm':
      return civil.hour < 12 ? locale.am : locale.pm;
    case 'a/p':
      return civil.hour < 12 ? 'a' : 'p';
  }
  if (letters.startsWith('y')) return String(civil.year).padStart(4, '0');
  if (letters.startsWith('m')) return month;
  if (letters.startsWith('d')) return locale.weekdays[dayOfWeek] ?? '';
  if (letters.startsWith('h')) return two(hour);
  return two(letters.startsWith('n') ? civil.minute : civil.second);
}

function isMinute(tokens: readonly PatternToken[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'moment' || !/^mm?$/.test(token.text)) return false;
  const before = tokens
    .slice(0, index)
    .reverse()
    .map(unitOf)
    .find((unit) => unit !== '');
  const after = tokens
    .slice(index + 1)
    .map(unitOf)
    .find((unit) => unit !== '');
  return before === 'h' || after === 's';
}

function unitOf(token: PatternToken): string {
  if (token.kind === 'elapsed') return token.unit;
  return token.kind === 'moment' && !token.text.startsWith('a') ? token.text.charAt(0) : '';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
