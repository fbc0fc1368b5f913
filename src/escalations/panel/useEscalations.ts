// Asks the base once, when the panel is first shown, which escalations are open; again on request.
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import { escalationStartShape, type EscalationStart } from '../calls';
import { messageOf } from './useFiling';

export function useEscalations(desk: Desk, shown: boolean) {
  const [start, setStart] = useState<EscalationStart | null>(null);
  const [problem, setProblem] = useState('');
  const [loading, setLoading] = useState(false);
  const [whose, setWhose] = useState<'mine' | 'all'>('mine');
  const refresh = async (): Promise<void> => {
    setLoading(true);
    setProblem('');
    try {
      setStart(await desk.ask('escalationStart', escalationStartShape));
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setLoading(false);
    }
  };
  useEffect(() => {
    if (shown && !start && !loading) void refresh();
  }, [shown]);
  return { start, problem, loading, whose, setWhose, refresh };
}
