// An oracle of Colombia's holidays, apart from the product's: Easter reckoned by hand, dates by Temporal.
import { Temporal } from 'temporal-polyfill';

type Day = Temporal.PlainDate;

/** The Gregorian reckoning as printed in New Scientist, 30 March 1961. */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * e + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const n = h + l - 7 * m;
  const month = Math.floor((n + 90) / 25);
  return Temporal.PlainDate.from({ year, month, day: (n + 33 * month + 19) % 32 });
}

const FIXED = ['01-01', '05-01', '07-20', '08-07', '12-08', '12-25'];
/** Ley 51 de 1983: moved to the Monday after, unless they fall on one. */
const MOVED = ['01-06', '03-19', '06-29', '08-15', '10-12', '11-01', '11-11'];
/** Days after Easter Sunday; the last three already on their Mondays. */
const BY_EASTER = [-3, -2, 43, 64, 71];

/** ISO dates. */
export function lawHolidays(year: number): Set<string> {
  const at = (monthAndDay: string) => Temporal.PlainDate.from(`${year}-${monthAndDay}`);
  const monday = (day: Day) => day.add({ days: (8 - day.dayOfWeek) % 7 });
  return new Set(
    [
      ...FIXED.map(at),
      ...MOVED.map(at).map(monday),
      ...BY_EASTER.map((days) => easter(year).add({ days })),
    ].map(String),
  );
}
