// The RE2 expression that finds the cells which show one of some days, however a team writes them. Pure.
import { dayNumber } from '../../calendar/civilTime';

const MONTHS = [
  ['ene', 'jan'],
  ['feb'],
  ['mar'],
  ['abr', 'apr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['ago', 'aug'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dic', 'dec'],
];

/** Above so many days of a month any of its days will do: fewer signs, and what is too much is sorted out later. */
const NAMED_DAYS = 5;
const ANY_DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const SERIAL_ZERO = 25569;

/** With the blank that RE2's `\\s` leaves out. */
const BLANK = '[\\s\u00a0]';
const START = `^${BLANK}*(?:[a-zà-ÿ]{3,10}[.,]*${BLANK}+)?`;
const END = `(?:(?:t|[,\\s\u00a0]+)(?:a las )?\\d{1,2}:\\d{2}.*)?[.,\\s\u00a0]*$`;
const MARK = '[-/. ]';

/**
 * `dates` are ISO; other cells may match, never fewer than the days' own. `monthFirst`: also `9/10/2022` for the 10th
 * of September, which most teams write for the 9th of October.
 */
export function dateExpression(dates: readonly string[], monthFirst: boolean): string {
  const months = new Map<string, string[]>();
  for (const date of dates) {
    const month = date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), date]);
  }
  const forms = [...months].flatMap(([month, days]) => monthForms(month, days, monthFirst));
  return `${START}(?:${forms.join('|')})${END}`;
}

function monthForms(month: string, dates: readonly string[], monthFirst: boolean): string[] {
  const [year, number] = month.split('-');
  const days = dates.map((date) => optionalZero(date.slice(8)));
  const day = dates.length > NAMED_DAYS ? ANY_DAY : `(?:${days.join('|')})`;
  const inFigures = optionalZero(number);
  const inWords = `(?:${MONTHS[Number(number) - 1].join('|')})[a-z]*\\.?`;
  const anyYear = `(?:20)?${year.slice(2)}`;
  const ofYear = `(?:${MARK}*,?${MARK}*(?:del? +)?${anyYear})?`;
  const serials = dates.map((date) => String((dayNumber(date) ?? 0) + SERIAL_ZERO));
  const turned = monthFirst || dates.every((date) => date.slice(8) > '12');
  return [
    `${day} *${MARK} *${inFigures}(?: *${MARK} *${anyYear})?`,
    ...(turned ? [`${inFigures} *${MARK} *${day} *${MARK} *${anyYear}`] : []),
    `${year}[-/.]?${inFigures}[-/.]?${day}`,
    `${day}${number}${year}`,
    `${day}${MARK}*(?:de +)?${inWords}${ofYear}`,
    `${inWords}${MARK}*${day}${ofYear}`,
    `(?:${serials.join('|')})(?:[.,]\\d+)?`,
  ];
}

/** `09` is written `9` too. */
function optionalZero(digits: string): string {
  return digits.startsWith('0') ? `0?${digits.slice(1)}` : digits;
}
