// Looks over the base portion by portion for as long as the person lets it, and keeps what it finds.
import { useEffect, useRef, useState } from 'preact/hooks';
import { REVIEW } from '../../texts/reviewDialog';
import { portionShape } from '../calls';
import type { ReviewRule } from '../rules/finding';
import type { ReviewDesk } from './desk';
import { begunAnew, keepReview, keptReview, withoutRule, withPortion, type Reviewed } from './reviewed';

export interface ReviewWork {
  reviewed: Reviewed;
  running: boolean;
  /** Why it stands still; `''` where nothing is wrong. */
  problem: string;
  begin: (days: number) => void;
  /** Goes on where it stopped. */
  goOn: () => void;
  more: (rule: ReviewRule) => void;
  stop: () => void;
  change: (change: (reviewed: Reviewed) => Reviewed) => void;
}

export function useReview({ store, ask }: ReviewDesk): ReviewWork {
  const [reviewed, setReviewed] = useState(() => keptReview(store));
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState('');
  const latest = useRef(reviewed);
  const turn = useRef(0);
  const change = (to: (reviewed: Reviewed) => Reviewed): void => {
    latest.current = to(latest.current);
    keepReview(store, latest.current);
    setReviewed(latest.current);
  };
  const run = async (first: object): Promise<void> => {
    const own = ++turn.current;
    setRunning(true);
    setProblem('');
    let input = first;
    try {
      for (;;) {
        const portion = await ask('reviewBase', portionShape, input);
        if (turn.current !== own) return;
        change((known) => withPortion(known, portion));
        if (portion.done || !portion.cursor) break;
        input = { cursor: portion.cursor };
      }
    } catch (error) {
      if (turn.current === own)
        setProblem(REVIEW.stopped(error instanceof Error ? error.message : String(error)));
    }
    if (turn.current === own) setRunning(false);
  };
  const begin = (days: number): void => {
    change((known) => begunAnew(known, days));
    void run({ days });
  };
  useEffect(() => () => void (turn.current += 1), []);
  return {
    reviewed,
    running,
    problem,
    begin,
    goOn() {
      const { cursor, days } = latest.current;
      if (cursor) void run({ cursor });
      else begin(days);
    },
    more(rule) {
      change((known) => withoutRule(known, rule));
      void run({ days: latest.current.days, rule });
    },
    stop() {
      turn.current += 1;
      setRunning(false);
    },
    change,
  };
}
