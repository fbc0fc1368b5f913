// Whose turn it is to send: of two sidebars on one device only one does. A lapse is harmless by `requestId`.
import type { DeviceStore } from './deviceStore';

const KEY = 'gestion.turno';

interface Turn {
  window: string;
  /** Epoch ms. */
  until: number;
}

/** Milliseconds for which another window still has the turn; 0 where it is free or this window's. */
export function othersTurn(store: DeviceStore, window: string, now: number): number {
  const turn = read(store);
  return turn && turn.window !== window ? Math.max(0, turn.until - now) : 0;
}

export function takeTurn(store: DeviceStore, window: string, until: number): void {
  store.write(KEY, JSON.stringify({ window, until } satisfies Turn));
}

export function endTurn(store: DeviceStore, window: string): void {
  if (read(store)?.window === window) store.remove(KEY);
}

function read(store: DeviceStore): Turn | null {
  try {
    const turn = JSON.parse(store.read(KEY) ?? 'null') as Partial<Turn> | null;
    return turn && typeof turn.until === 'number' && turn.window ? (turn as Turn) : null;
  } catch {
    return null;
  }
}
