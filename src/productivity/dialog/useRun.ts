// The comparison under way: its step, what it asks, what came of it, and how to go on after a failure.
import { useState } from 'preact/hooks';
import { callServer } from '../../sidebar/call';
import { canceledText, DISCARDED } from '../../texts/comparison';
import { ComparisonRun, type Outcome, type RunStep } from './comparisonRun';
import type { ChosenExport } from './useExport';

export interface RunWork {
  /** Null before and after. */
  step: RunStep | null;
  canceling: boolean;
  /** Why a step failed; `''` where none did. */
  failure: string;
  question: string;
  done: Extract<Outcome, { kind: 'done' }> | null;
  /** What came of one that was given up. */
  notice: string;
  begin: (chosen: ChosenExport) => void;
  retry: () => void;
  cancel: () => void;
  answer: (note: boolean) => void;
  forget: () => void;
}

const REST = {
  ...{ step: null, canceling: false, failure: '', question: '', done: null, notice: '' },
} satisfies Partial<RunWork>;

export function useRun(): RunWork {
  const [run, setRun] = useState<ComparisonRun | null>(null);
  const [state, setState] = useState<Pick<RunWork, keyof typeof REST>>(REST);
  const change = (changes: Partial<typeof state>) => setState((before) => ({ ...before, ...changes }));
  const end = (notice: string) => {
    setRun(null);
    setState({ ...REST, notice });
  };
  const proceed = async (one: ComparisonRun): Promise<void> => {
    change({ failure: '', question: '', canceling: false });
    try {
      const outcome = await one.proceed();
      if (outcome.kind === 'canceled') end(canceledText(outcome.noted, outcome.all));
      else if (outcome.kind === 'question') change({ question: outcome.text });
      else setState({ ...REST, done: outcome });
    } catch (error) {
      change({ failure: error instanceof Error ? error.message : String(error), canceling: false });
    }
  };
  return {
    ...state,
    begin({ name, reading, days }) {
      const one = new ComparisonRun({ file: name, contacts: reading.contacts, days }, callServer, (step) =>
        change({ step }),
      );
      setRun(one);
      setState(REST);
      void proceed(one);
    },
    retry: () => run && void proceed(run),
    cancel() {
      if (!run) return;
      run.cancel();
      // Nothing is under way where a step has failed.
      if (state.failure) void proceed(run);
      else change({ canceling: true });
    },
    answer(note) {
      if (!run) return;
      if (!note) return end(DISCARDED);
      run.confirm();
      void proceed(run);
    },
    forget: () => end(''),
  };
}
