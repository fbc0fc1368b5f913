// A date, a time or both as a person types them, in the order and the words of the locale.
import { monthNamed, type SheetLocale } from './locale';
import { civilToSerial, isCivilDate } from './serial';

/** A day of the calendar; `month` counts from 1. */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

/** A serial with the format that typing it gives to a cell of automatic format. */
export interface TypedMoment {
  serial: number;
  numberFormat: string;
}

const timePart =
  /(?:^|[\s,]+)(\d{1,4})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,3}))?)?)?(?:\s?([ap])\.?\s?m\.?)?$/i;
const numeric = /^(\d{1,4})([-/])(\d{1,2})(?:\2(\d{1,4}))?$/;
const monthAndYear = /^(\d{1,2})([-/])(\d{4})$/;
const dayAndMonthName =
  /^(\d{1,2})(\s+de\s+|\s+|-|\/)(\p{L}{3,10})\.?(?:(\s+del?\s+|,?\s+|-|\/)(\d{4}|\d{2}))?$/iu;
const monthNameAndDay = /^(\p{L}{3,10})\.?(\s+|-)(\d{1,2})(?:(,\s*|\s+|-)(\d{4}))?$/iu;
const monthNameAndYear = /^(\p{L}{3,10})\.?(\s+de\s+|\s+|-|\/)(\d{4})$/iu;
const weekdayPrefix = /^(\p{L}{3,9})\.?(,?\s+)(?=.*\d)/iu;

/** Null where the text is no moment in this locale. `today` gives the year where the text names none. */
export function parseMoment(text: string, locale: SheetLocale, today: CivilDate): TypedMoment | null {
  if (text.length > 60 || !/\d/.test(text)) return null;
  const tidy = text.replace(/[\s\u00a0\u202f]+/g, ' ');
  const whole = parseDate(tidy, locale, today);
  if (whole) return whole;
  const match = timePart.exec(tidy);
  const time = match && readTime(match);
  if (!match || !time) return null;
  const dateText = tidy.slice(0, match.index);
  if (dateText === '') return time;
  if (time.serial >= 1) return null;
  const date = parseDate(dateText, locale, today);
  return date && { serial: date.serial + time.serial, numberFormat: `${date.numberFormat} H:mm:ss` };
}

function readTime(match: RegExpExecArray): TypedMoment | null {
  const [, hours = '', minutes, seconds, fraction, half] = match;
  if (minutes === undefined && half === undefined) return null;
  const hour = Number(hours);
  const [minute, second] = [Number(minutes ?? 0), Number(seconds ?? 0)];
  if (minute > 59 || second > 59 || (half !== undefined && (hour > 12 || hour < 1))) return null;
  const ofDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const milliseconds = Number((fraction ?? '').padEnd(3, '0'));
  const serial = (((ofDay * 60 + minute) * 60 + second) * 1000 + milliseconds) / 86_400_000;
  const tail = (seconds === undefined ? ':mm' : ':mm:ss') + (fraction === undefined ? '' : '.000');
  if (half !== undefined) return { serial, numberFormat: `h${tail} am/pm` };
  return { serial, numberFormat: (hour > 23 ? '[h]' : 'H') + tail };
}

function parseDate(text: string, locale: SheetLocale, today: CivilDate): TypedMoment | null {
  if (/^\d/.test(text)) return parseNumericDate(text, locale, today) ?? parseNamedDate(text, locale, today);
  const prefix = weekdayPrefix.exec(text);
  const word = prefix && unaccented(prefix[1] ?? '');
  const long = locale.weekdays.some((name) => unaccented(name) === word);
  if (prefix && (long || locale.shortWeekdays.some((name) => unaccented(name) === word))) {
    const date = parseNamedDate(text.slice(prefix[0].length), locale, today);
    const literal = (prefix[2] ?? ' ').includes(',') ? '", "' : ' ';
    return date && { ...date, numberFormat: (long ? 'dddd' : 'ddd') + literal + date.numberFormat };
  }
  return parseNamedDate(text, locale, today);
}

function parseNumericDate(text: string, locale: SheetLocale, today: CivilDate): TypedMoment | null {
  const short = monthAndYear.exec(text);
  if (short) {
    const [, month = '', separator = '', year = ''] = short;
    return moment(Number(year), Number(month), 1, [pad('M', month), separator, 'yyyy']);
  }
  const match = numeric.exec(text);
  if (!match) return null;
  const [, first = '', separator = '', second = '', third] = match;
  if (first.length > 2) {
    if (first.length !== 4 || (third?.length ?? 0) > 2) return null;
    const format = ['yyyy', separator, pad('MM', second)];
    if (third === undefined) return moment(Number(first), Number(second), 1, format);
    return moment(Number(first), Number(second), Number(third), [...format, separator, pad('dd', third)]);
  }
  if (third?.length === 3) return null;
  if (locale.dateOrder === 'ymd' && third !== undefined && third.length < 3) {
    const format = [pad('yy', first), separator, pad('M', second), separator, pad('d', third)];
    return moment(fullYear(first), Number(second), Number(third), format);
  }
  const dayFirst = locale.dateOrder === 'dmy';
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const format = dayFirst
    ? [pad('d', day), separator, pad('M', month)]
    : [pad('M', month), separator, pad('d', day)];
  if (third === undefined) return moment(today.year, Number(month), Number(day), format);
  if (third.length === 1) return null;
  const yearFormat = third.length === 4 ? 'yyyy' : 'yy';
  return moment(fullYear(third), Number(month), Number(day), [...format, separator, yearFormat]);
}

function parseNamedDate(text: string, locale: SheetLocale, today: CivilDate): TypedMoment | null {
  const byDay = dayAndMonthName.exec(text);
  if (byDay) {
    const [, day = '', separator = '', name = '', before, year] = byDay;
    const month = monthNamed(name, locale);
    if (month === null) return null;
    const format = [pad('d', day), literal(separator), monthFormat(name)];
    if (year === undefined) return moment(today.year, month, Number(day), format);
    const yearFormat = year.length === 4 ? 'yyyy' : 'yy';
    return moment(fullYear(year), month, Number(day), [...format, literal(before ?? ' '), yearFormat]);
  }
  const byMonth = monthNameAndDay.exec(text);
  if (byMonth) {
    const [, name = '', separator = '', day = '', before, year] = byMonth;
    const month = monthNamed(name, locale);
    if (month === null) return null;
    const format = [monthFormat(name), literal(separator), pad('d', day)];
    if (year === undefined) return moment(today.year, month, Number(day), format);
    return moment(Number(year), month, Number(day), [...format, literal(before ?? ' '), 'yyyy']);
  }
  const wholeMonth = monthNameAndYear.exec(text);
  const month = wholeMonth && monthNamed(wholeMonth[1] ?? '', locale);
  if (!wholeMonth || !month) return null;
  const format = [monthFormat(wholeMonth[1] ?? ''), literal(wholeMonth[2] ?? ' '), 'yyyy'];
  return moment(Number(wholeMonth[3]), month, 1, format);
}

function moment(year: number, month: number, day: number, format: string[]): TypedMoment | null {
  if (!isCivilDate(year, month, day) || year < 1000) return null;
  return { serial: civilToSerial({ year, month, day }), numberFormat: format.join('') };
}

/** Two digits below 30 are this century's, the others the last one's. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function pad(letter: string, digits: string): string {
  return digits.length === 2 && digits.startsWith('0') ? letter.charAt(0).repeat(2) : letter;
}

function monthFormat(name: string): string {
  return name.length > 4 ? 'mmmm' : 'mmm';
}

function literal(separator: string): string {
  return /[\p{L},]/u.test(separator) ? `"${separator}"` : separator;
}

function unaccented(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
