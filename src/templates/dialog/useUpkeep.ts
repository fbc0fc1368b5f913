// The templates as the base told them last, and what has been saved in this window since.
import { useEffect, useState } from 'preact/hooks';
import { upkeepStartShape, type UpkeepStart } from '../upkeep/calls';
import type { KeptRow } from './opened';
import type { UpkeepTools } from './tools';

export interface Upkeep {
  /** Null until the base has told. */
  start: UpkeepStart | null;
  /** Why the base did not tell the last time. */
  problem: string;
  busy: boolean;
  refresh(): void;
  /** A template as it stands now, and the row that it was opened in; null for a new one. */
  take(template: KeptRow, before: number | null): void;
}

export function useUpkeep(tools: UpkeepTools): Upkeep {
  const [start, setStart] = useState<UpkeepStart | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const refresh = (): void => {
    setBusy(true);
    tools
      .ask('templateUpkeepStart', upkeepStartShape)
      .then(
        (told) => {
          if ('refused' in told) setProblem(told.refused.message);
          else {
            setProblem('');
            setStart(told);
          }
        },
        (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
      )
      .finally(() => setBusy(false));
  };
  const take = (template: KeptRow, former: number | null): void => {
    setStart((before) => {
      if (!before) return before;
      const others = before.templates.filter(({ row }) => row !== template.row && row !== former);
      const templates = [...others, template].sort((one, other) => one.row - other.row);
      return { ...before, templates };
    });
    // Where one row has moved others have too.
    if (former !== null && former !== template.row) refresh();
  };
  useEffect(refresh, []);
  return { start, problem, busy, refresh, take };
}
