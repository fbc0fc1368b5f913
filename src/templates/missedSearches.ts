// Searches that found no template: kept for whoever writes the next ones, as *guiones que faltan*.
import type { Context } from '../context';
import { fold } from '../workbook/fold';
import { keptJson } from '../workbook/keptJson';

export interface MissedSearch {
  text: string;
  times: number;
  /** ISO day of the last one. */
  last: string;
}

const KEY = 'missedSearches';
const DAYS_KEY = 'missedByDay';
/** More days than a summary is ever closed anew for. */
const MOST_DAYS = 200;
/** As many as fit into one property of 9 KB. */
const MOST_KEPT = 60;
const LONGEST = 60;
const SHORTEST = 3;

/** The most wanted first. `properties` is what the store holds. */
export function missedSearches(properties: Readonly<Record<string, string>>): MissedSearch[] {
  const kept = keptJson<MissedSearch[]>(properties[KEY]) ?? [];
  return [...kept].sort((one, other) => other.times - one.times || (one.last < other.last ? 1 : -1));
}

/** How many searches found nothing on an ISO day; null for one of which nothing is known: it lies before the first. */
export function missedOn(properties: Readonly<Record<string, string>>, date: string): number | null {
  const days = keptJson<Record<string, number>>(properties[DAYS_KEY]) ?? {};
  const [first = ''] = Object.keys(days).sort();
  return first === '' || date < first ? null : (days[date] ?? 0);
}

/** Takes the lock where there is anything to keep. */
export function keepMissed(context: Context, texts: readonly string[]): void {
  const plain = texts.map(withoutNumbers).filter((text) => fold(text).length >= SHORTEST);
  if (plain.length === 0) return;
  context.lock.hold(() => {
    const properties = context.properties.all();
    const kept = new Map(missedSearches(properties).map((search) => [fold(search.text), search]));
    for (const text of plain) {
      const before = kept.get(fold(text));
      kept.set(fold(text), {
        text: before?.text ?? text,
        times: (before?.times ?? 0) + 1,
        last: context.now.date,
      });
    }
    context.properties.setAll({
      [KEY]: JSON.stringify(mostWanted([...kept.values()])),
      [DAYS_KEY]: JSON.stringify(withMore(properties, context.now.date, plain.length)),
    });
  });
}

/** What is searched the least, and longest ago, gives way. */
function mostWanted(searches: readonly MissedSearch[]): MissedSearch[] {
  const worth = ({ times, last }: MissedSearch): string =>
    `${last.slice(0, 7)} ${String(times).padStart(6, '0')}`;
  const sorted = [...searches].sort((one, other) => (worth(one) < worth(other) ? 1 : -1));
  return sorted.slice(0, MOST_KEPT);
}

function withMore(
  properties: Readonly<Record<string, string>>,
  date: string,
  more: number,
): Record<string, number> {
  const days = keptJson<Record<string, number>>(properties[DAYS_KEY]) ?? {};
  const all = Object.entries({ ...days, [date]: (days[date] ?? 0) + more });
  return Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)).slice(-MOST_DAYS));
}

/** Whoever searches by a citizen's document leaves no trace of it. */
function withoutNumbers(text: string): string {
  return text
    .replace(/\d[\d.\s-]{4,}\d/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}
