// How far the review has come and what it has found.
import { REVIEW } from '../../texts/reviewDialog';
import type { Reviewed } from './reviewed';

interface ProgressProps {
  reviewed: Reviewed;
  running: boolean;
  problem: string;
  /** Doubts found so far. */
  total: number;
}

export function Progress({ reviewed: { progress, done }, running, problem, total }: ProgressProps) {
  const share = progress && progress.total > 0 ? progress.done / progress.total : running ? 0 : null;
  return (
    <div class="progress">
      {share !== null && !done && (
        <progress value={share} max={1} aria-label={REVIEW.progress}>
          {`${String(Math.round(share * 100))} %`}
        </progress>
      )}
      <p role="status">
        {done
          ? REVIEW.finished(total)
          : running
            ? `${progress?.line ?? REVIEW.starting} ${REVIEW.found(total)}`
            : progress
              ? REVIEW.paused(total)
              : REVIEW.intro}
      </p>
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
