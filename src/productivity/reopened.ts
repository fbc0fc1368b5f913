// Days that somebody changed after the evening's closes had gone on: the next close takes them along.
import { dayNumber } from '../calendar/civilTime';
import type { PropertyStore } from '../context';
import { lastDays } from './closeRequest';

const KEY = 'daysToCloseAgain';
/** A property holds no more. */
const MOST_KEPT = 500;

/** ISO days, in order. */
export function reopenedDays(properties: Readonly<Record<string, string>>): string[] {
  const kept = (properties[KEY] as string | undefined) ?? '';
  return kept.split(' ').filter((day) => dayNumber(day) !== null);
}

/** Keeps an ISO day that the evening's close would not reach any more. Under the lock. */
export function reopenDay(store: PropertyStore, date: string, today: string): void {
  if (date >= lastDays(today).from) return;
  const days = reopenedDays(store.all());
  if (!days.includes(date)) store.set(KEY, [...days, date].sort().slice(0, MOST_KEPT).join(' '));
}

/** Once they are closed. Under the lock. */
export function forgetReopened(store: PropertyStore, closed: readonly string[]): void {
  const left = reopenedDays(store.all()).filter((day) => !closed.includes(day));
  if (left.length > 0) store.set(KEY, left.join(' '));
  else store.remove(KEY);
}
