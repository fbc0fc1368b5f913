// The queue on the device: one entry a case, so that two windows never overwrite each other's cases.
import type { DeviceStore } from './deviceStore';
import type { Queue, QueuedCase } from './queue';

const PREFIX = 'gestion.caso.';

/** In the order in which the cases were made. What cannot be read stays on the device and is left out. */
export function readQueue(store: DeviceStore): Queue {
  return store
    .keys(PREFIX)
    .map((key) => entry(store.read(key)))
    .filter((item): item is QueuedCase => item !== null)
    .sort((one, other) => one.order - other.order || (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** Writes what differs from `before` and nothing else. */
export function writeQueue(store: DeviceStore, before: Queue, after: Queue): void {
  const former = new Map(before.map((item) => [keyOf(item), item]));
  for (const item of after) {
    if (former.get(keyOf(item)) !== item) store.write(keyOf(item), JSON.stringify(item));
    former.delete(keyOf(item));
  }
  for (const key of former.keys()) store.remove(key);
}

function keyOf(item: QueuedCase): string {
  return PREFIX + item.draft.requestId;
}

function entry(text: string | null): QueuedCase | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<QueuedCase> | null;
    return kept?.draft && kept.state && typeof kept.order === 'number' ? (kept as QueuedCase) : null;
  } catch {
    return null;
  }
}
