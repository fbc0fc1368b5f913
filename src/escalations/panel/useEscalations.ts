// Asks the base once, when the panel is first shown, who gets the mails and which escalations are open; again on request.
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import { escalationStartShape, type EscalationStart } from '../calls';

interface Asked {
  readonly start: EscalationStart | null;
  /** Why the base did not answer the last time, in Spanish. */
  readonly problem: string;
  readonly loading: boolean;
}

export function useEscalations(desk: Desk, shown: boolean): Asked & { refresh: () => Promise<void> } {
  const [asked, setAsked] = useState<Asked>({ start: null, problem: '', loading: false });
  const refresh = async (): Promise<void> => {
    setAsked((former) => ({ ...former, problem: '', loading: true }));
    try {
      const start = await desk.ask('escalationStart', escalationStartShape);
      setAsked({ start, problem: '', loading: false });
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      setAsked((former) => ({ ...former, problem, loading: false }));
    }
  };
  useEffect(() => {
    if (shown && !asked.start && !asked.loading) void refresh();
  }, [shown]);
  return { ...asked, refresh };
}
