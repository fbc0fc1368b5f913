// A case of the base in the panel for its correction: the selected row, until it is saved or left.
import { useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import { CASE, correctedLine } from '../../texts/sidebarCase';
import type { LoadedCase } from '../calls';
import { focusOnceShown } from './fieldFocus';

interface LoadedRow {
  loaded: LoadedCase | null;
  load: () => void;
  /** `row` is null where nothing was corrected. */
  finish: (row: number | null) => void;
}

/** `tell` gets what there is to say of it, in Spanish. */
export function useLoadedRow(desk: Desk, tell: (notice: string) => void): LoadedRow {
  const [loaded, setLoaded] = useState<LoadedCase | null>(null);
  const load = async (): Promise<void> => {
    tell(CASE.loadingRow);
    try {
      const answer = await desk.loadSelectedRow();
      tell('refused' in answer ? answer.refused.message : '');
      if ('case' in answer) setLoaded(answer.case);
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    loaded,
    load: () => void load(),
    finish(row) {
      setLoaded(null);
      tell(row === null ? '' : correctedLine(row));
      focusOnceShown('rawId');
    },
  };
}
