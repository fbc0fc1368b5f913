// Colombia's public holidays by law (Ley 51 de 1983), as ISO dates with their names. Pure.
import { colombianHolidays, FIRST_HOLIDAY_YEAR, LAST_HOLIDAY_YEAR } from 'colombian-holidays';

const known = new Map<number, ReadonlyMap<string, string>>();

/** The name of the holiday on this ISO date, both where two meet on one day; null on any other day. */
export function holidayName(date: string): string | null {
  return holidaysOf(Number(date.slice(0, 4))).get(date) ?? null;
}

/** A year's holidays, ISO date to name; none before 1583 and after 4099. */
export function holidaysOf(year: number): ReadonlyMap<string, string> {
  const before = known.get(year);
  if (before) return before;
  const names = new Map<string, string>();
  const covered = year >= FIRST_HOLIDAY_YEAR && year <= LAST_HOLIDAY_YEAR;
  for (const { celebrationDate, name } of covered ? colombianHolidays({ year, valueAsDate: false }) : []) {
    const other = names.get(celebrationDate);
    names.set(celebrationDate, other === undefined ? name.es : `${other} y ${name.es}`);
  }
  known.set(year, names);
  return names;
}
