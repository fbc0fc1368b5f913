// Asks the base once who is there and what the panels need; goes on from what the device remembers meanwhile.
import * as z from 'zod/mini';
import { useEffect, useState } from 'preact/hooks';
import { sidebarStartShape, type SidebarStart } from '../cases/calls';
import type { Desk } from './desk';

const KEY = 'gestion.inicio';
const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 60_000;

export interface Started {
  /** Null where neither base nor device has told yet. */
  readonly start: SidebarStart | null;
  /** Whether the base has answered in this window. */
  readonly confirmed: boolean;
  /** Why the base did not answer the last time, in Spanish. */
  readonly problem: string | null;
}

export function useStart(desk: Desk): Started {
  const [started, setStarted] = useState<Started>(() => ({
    start: remembered(desk),
    confirmed: false,
    problem: null,
  }));
  useEffect(() => {
    let timer = 0;
    let pause = FIRST_PAUSE_MS;
    let open = true;
    const ask = async (): Promise<void> => {
      try {
        const start = await desk.start();
        if (!open) return;
        open = false;
        desk.device.write(KEY, JSON.stringify(start));
        setStarted({ start, confirmed: true, problem: null });
        desk.outbox.sendAs(start.email);
      } catch (error) {
        if (!open) return;
        const problem = error instanceof Error ? error.message : String(error);
        setStarted((former) => ({ ...former, problem }));
        timer = window.setTimeout(() => void ask(), pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    };
    const hurry = (): void => {
      if (!open) return;
      window.clearTimeout(timer);
      void ask();
    };
    void ask();
    window.addEventListener('online', hurry);
    return () => {
      open = false;
      window.clearTimeout(timer);
      window.removeEventListener('online', hurry);
    };
  }, [desk]);
  return started;
}

function remembered({ device }: Desk): SidebarStart | null {
  try {
    const parsed = z.safeParse(sidebarStartShape, JSON.parse(device.read(KEY) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
