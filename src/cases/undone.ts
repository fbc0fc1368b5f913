// The requests that were taken back lately: a late repeat of one must not write its row again.
import type { PropertyStore } from '../context';

const KEY = 'undoneRequests';
const KEPT = 50;

export function isUndone(properties: Readonly<Record<string, string>>, requestId: string): boolean {
  return undoneRequests(properties).includes(requestId);
}

/** `properties` is what the store held when the execution read it. */
export function rememberUndone(
  store: PropertyStore,
  properties: Readonly<Record<string, string>>,
  requestId: string,
): void {
  const others = undoneRequests(properties).filter((other) => other !== requestId);
  store.set(KEY, JSON.stringify([...others, requestId].slice(-KEPT)));
}

function undoneRequests(properties: Readonly<Record<string, string>>): string[] {
  try {
    const kept: unknown = JSON.parse(properties[KEY] ?? '[]');
    return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}
