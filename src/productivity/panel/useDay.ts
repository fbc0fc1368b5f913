// Asks the base how the day stands, when the panel is first shown and on request; the device keeps the figures.
import * as z from 'zod/mini';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import { dayStartShape, type DayStart } from '../calls';

const KEY = 'gestion.dia';
const keptShape = z.object({ email: z.string(), day: dayStartShape });

export interface AskedDay {
  /** As last counted today; null where nobody has counted. */
  day: DayStart | null;
  problem: string;
  loading: boolean;
  refresh: () => Promise<void>;
}

/** `email` is whose day it is; null where that is not known yet. */
export function useDay(desk: Desk, shown: boolean, email: string | null): AskedDay {
  const [day, setDay] = useState<DayStart | null>(null);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState('');
  const [loading, setLoading] = useState(false);
  const refresh = async (): Promise<void> => {
    if (loading) return;
    setLoading(true);
    setProblem('');
    try {
      const answer = await desk.ask('dayStart', dayStartShape);
      setDay(answer);
      setAsked(true);
      if (email) desk.device.write(KEY, JSON.stringify({ email, day: answer }));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setLoading(false);
    }
  };
  useEffect(() => {
    if (!asked) setDay(keptDay(desk, email));
  }, [email]);
  useEffect(() => {
    if (shown && !asked) void refresh();
  }, [shown]);
  return { day, problem, loading, refresh };
}

/** Null where the device remembers another day, or somebody else's. */
function keptDay({ device, now }: Desk, email: string | null): DayStart | null {
  try {
    const parsed = z.safeParse(keptShape, JSON.parse(device.read(KEY) ?? 'null'));
    const kept = parsed.success && parsed.data.email === email ? parsed.data.day : null;
    return kept?.today === now().date ? kept : null;
  } catch {
    return null;
  }
}
