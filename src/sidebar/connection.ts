// When the connection was lost and when it came back: kept on the device for the downtime register.
import type { DeviceStore } from './deviceStore';

/** Bogotá wall clock, `2022-09-16T10:42:07`. */
export interface Loss {
  readonly from: string;
  readonly to: string;
}

export interface Losses {
  /** The one that lasts: since when, and until when it was surely lost. */
  readonly open: Loss | null;
  readonly past: readonly Loss[];
}

const KEY = 'gestion.cortes';
const KEPT = 200;
export const NO_LOSSES: Losses = { open: null, past: [] };

/** Surely lost from `from` until `to`; the loss goes on until `restored`. */
export function lost({ open, past }: Losses, from: string, to: string): Losses {
  return { open: { from: open && open.from < from ? open.from : from, to }, past };
}

export function restored({ open, past }: Losses, at: string): Losses {
  return { open: null, past: open ? [...past, { from: open.from, to: at }].slice(-KEPT) : past };
}

/** As a new window finds them: of a loss that nobody saw end only the seen part is sure. */
export function readLosses(store: DeviceStore): Losses {
  try {
    const kept = JSON.parse(store.read(KEY) ?? 'null') as Losses | null;
    return kept?.open ? restored(kept, kept.open.to) : (kept ?? NO_LOSSES);
  } catch {
    return NO_LOSSES;
  }
}

export function writeLosses(store: DeviceStore, losses: Losses): void {
  store.write(KEY, JSON.stringify(losses));
}
