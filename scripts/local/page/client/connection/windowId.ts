// The name of this window of the browser: kept over a reload, and not shared with a copy of the tab.
const key = 'windowId';

export function windowIdOf(storage: Storage): string {
  const isReload =
    (performance.getEntriesByType('navigation')[0] as { type?: string } | undefined)?.type === 'reload';
  const kept = isReload ? storage.getItem(key) : null;
  const id = kept ?? crypto.randomUUID();
  storage.setItem(key, id);
  return id;
}
