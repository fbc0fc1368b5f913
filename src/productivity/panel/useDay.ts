// Asks the base how the day stands, when the panel is first shown and on request; the device keeps the figures.
import * as z from 'zod/mini';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import { dayStartShape, type DayStart } from '../calls';

const KEY = 'gestion.dia';

export interface AskedDay {
  /** As last counted today; null where nobody has counted. */
  day: DayStart | null;
  problem: string;
  loading: boolean;
  refresh: () => Promise<void>;
}

export function useDay(desk: Desk, shown: boolean): AskedDay {
  const [day, setDay] = useState(() => keptDay(desk));
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
      desk.device.write(KEY, JSON.stringify(answer));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setLoading(false);
    }
  };
  useEffect(() => {
    if (shown && !asked) void refresh();
  }, [shown]);
  return { day, problem, loading, refresh };
}

function keptDay({ device, now }: Desk): DayStart | null {
  try {
    const parsed = z.safeParse(dayStartShape, JSON.parse(device.read(KEY) ?? 'null'));
    return parsed.success && parsed.data.today === now().date ? parsed.data : null;
  } catch {
    return null;
  }
}
