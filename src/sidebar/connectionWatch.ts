// Watches the connection by what the browser says and by what becomes of calls, and keeps its losses.
import { bogotaMoment } from '../calendar/civilTime';
import { lost, readLosses, restored, writeLosses, type Losses } from './connection';
import type { DeviceStore } from './deviceStore';

export class ConnectionWatch {
  private losses: Losses;
  private readonly listeners = new Set<() => void>();
  /** Epoch ms of the loss that lasts. */
  private lostSince: number | null = null;

  /** `now` in epoch ms. */
  constructor(
    private readonly store: DeviceStore,
    private readonly now: () => number,
  ) {
    this.losses = readLosses(store);
    writeLosses(store, this.losses);
  }

  current(): Losses {
    return this.losses;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** `begun` is when that which failed began, epoch ms. */
  failed(begun: number): void {
    this.lostSince = Math.min(begun, this.lostSince ?? begun);
    this.set(lost(this.losses, wall(begun), wall(this.now())));
  }

  /** `begun` as in `failed`: an answer to what was asked before the loss may still be on its way in. */
  answered(begun = this.now()): void {
    if (!this.losses.open || begun < (this.lostSince ?? begun)) return;
    this.lostSince = null;
    this.set(restored(this.losses, wall(this.now())));
  }

  private set(losses: Losses): void {
    this.losses = losses;
    writeLosses(this.store, losses);
    for (const listener of this.listeners) listener();
  }
}

function wall(epochMilliseconds: number): string {
  const { date, time } = bogotaMoment(epochMilliseconds);
  return `${date}T${time}`;
}
