// Days that somebody changed after the evening's closes had gone on: the next close takes them along.
import { dayNumber } from '../calendar/civilTime';
import type { PropertyStore } from '../context';
import { lastDays } from './closeRequest';

const KEY = 'daysToCloseAgain';
/** A property holds no more. */
const MOST_KEPT = 500;
/** Behind a day whose close has begun: what is changed from then on asks for another one. */
const BEGUN = '*';

/** ISO days, in order. */
export function reopenedDays(properties: Readonly<Record<string, string>>): string[] {
  return [...new Set(kept(properties).map((day) => day.replace(BEGUN, '')))];
}

/** Keeps an ISO day that the evening's close would not reach any more. Under the lock. */
export function reopenDay(store: PropertyStore, date: string, today: string): void {
  if (date >= lastDays(today).from) return;
  const days = kept(store.all());
  if (!days.includes(date)) keep(store, [...days, date]);
}

/** Before the day is counted. Under the lock. */
export function beginReopened(store: PropertyStore, date: string): void {
  keep(store, [...without(store, [date, date + BEGUN]), date + BEGUN]);
}

/** Once it is closed, unless it was changed meanwhile. Under the lock. */
export function forgetReopened(store: PropertyStore, date: string): void {
  keep(store, without(store, [date + BEGUN]));
}

function kept(properties: Readonly<Record<string, string>>): string[] {
  const days = (properties[KEY] as string | undefined) ?? '';
  return days.split(' ').filter((day) => dayNumber(day.replace(BEGUN, '')) !== null);
}

function without(store: PropertyStore, gone: readonly string[]): string[] {
  return kept(store.all()).filter((day) => !gone.includes(day));
}

function keep(store: PropertyStore, days: readonly string[]): void {
  if (days.length > 0) store.set(KEY, [...days].sort().slice(0, MOST_KEPT).join(' '));
  else store.remove(KEY);
}
