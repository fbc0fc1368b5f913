// Searches that found no template: kept for whoever writes the next ones, as *guiones que faltan*.
import type { Context, PropertyStore } from '../context';
import { fold } from '../workbook/fold';
import { keptJson } from '../workbook/keptJson';

export interface MissedSearch {
  text: string;
  times: number;
  /** ISO day of the last one. */
  last: string;
}

const KEY = 'missedSearches';
/** As many as fit into one property of 9 KB. */
const MOST_KEPT = 60;
const LONGEST = 60;
const SHORTEST = 3;

/** The most wanted first. `properties` is what the store holds. */
export function missedSearches(properties: Readonly<Record<string, string>>): MissedSearch[] {
  const kept = keptJson<MissedSearch[]>(properties[KEY]) ?? [];
  return [...kept].sort((one, other) => other.times - one.times || (one.last < other.last ? 1 : -1));
}

/** Takes the lock where there is anything to keep. */
export function keepMissed(context: Context, texts: readonly string[]): void {
  const plain = texts.map(withoutNumbers).filter((text) => fold(text).length >= SHORTEST);
  if (plain.length === 0) return;
  context.lock.hold(() => {
    const kept = new Map(
      missedSearches(context.properties.all()).map((search) => [fold(search.text), search]),
    );
    for (const text of plain) {
      const before = kept.get(fold(text));
      kept.set(fold(text), {
        text: before?.text ?? text,
        times: (before?.times ?? 0) + 1,
        last: context.now.date,
      });
    }
    keepAll(context.properties, [...kept.values()]);
  });
}

/** What is searched the least, and longest ago, gives way. */
function keepAll(store: PropertyStore, searches: readonly MissedSearch[]): void {
  const worth = ({ times, last }: MissedSearch): string =>
    `${last.slice(0, 7)} ${String(times).padStart(6, '0')}`;
  const sorted = [...searches].sort((one, other) => (worth(one) < worth(other) ? 1 : -1));
  store.set(KEY, JSON.stringify(sorted.slice(0, MOST_KEPT)));
}

/** Whoever searches by a citizen's document leaves no trace of it. */
function withoutNumbers(text: string): string {
  return text
    .replace(/\d[\d.\s-]{4,}\d/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}
