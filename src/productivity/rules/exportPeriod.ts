// The days that an export is about, and what makes one doubt that they are the right ones. Pure.
import { dayNumber } from '../../calendar/civilTime';
import type { ExportRow } from './exportRows';

interface Period {
  from: string;
  to: string;
}

/** Why these may be the wrong days. */
export type PeriodDoubt = 'ahead' | 'old' | 'stray';

/** Reports are taken of the last days. */
const OLD_DAYS = 10;
/** A pause so long among the contacts, with only a few of them before or behind it. */
const PAUSE_DAYS = 10;
const FEW = 0.02;

/** Null where no contact has a day. */
export function exportPeriod(rows: readonly Pick<ExportRow, 'date'>[]): Period | null {
  let period: Period | null = null;
  for (const { date } of rows) {
    if (date === null) continue;
    if (!period) period = { from: date, to: date };
    else if (date < period.from) period = { from: date, to: period.to };
    else if (date > period.to) period = { from: period.from, to: date };
  }
  return period;
}

/** The days without the few contacts that stand far away from all others, as a misread date makes them. */
export function likelyPeriod(rows: readonly Pick<ExportRow, 'date'>[]): Period | null {
  const counts = new Map<string, number>();
  for (const { date } of rows) if (date !== null) counts.set(date, (counts.get(date) ?? 0) + 1);
  const days = [...counts.keys()].sort();
  const all = days.reduce((sum, day) => sum + (counts.get(day) ?? 0), 0);
  const stretches: { from: string; to: string; count: number }[] = [];
  for (const day of days) {
    const last = stretches[stretches.length - 1] as (typeof stretches)[number] | undefined;
    const count = counts.get(day) ?? 0;
    if (last && (dayNumber(day) ?? 0) - (dayNumber(last.to) ?? 0) <= PAUSE_DAYS) {
      last.to = day;
      last.count += count;
    } else stretches.push({ from: day, to: day, count });
  }
  const kept = stretches.filter(({ count }) => count > all * FEW);
  return kept.length === 0 ? null : { from: kept[0].from, to: kept[kept.length - 1].to };
}

/** Null where nothing speaks against the days. */
export function periodDoubt(period: Period, likely: Period | null, today: string): PeriodDoubt | null {
  if (period.to > today) return 'ahead';
  if (likely && (likely.from !== period.from || likely.to !== period.to)) return 'stray';
  return (dayNumber(today) ?? 0) - (dayNumber(period.to) ?? 0) > OLD_DAYS ? 'old' : null;
}
