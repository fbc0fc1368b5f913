// The comparison under way: which step, how far, and what to do where one fails.
import { COMPARISON, stoppedAt } from '../../texts/comparison';
import type { RunStep } from './comparisonRun';
import type { RunWork } from './useRun';

export function RunView({ run, step }: { run: RunWork; step: RunStep }) {
  const { failure, question, canceling } = run;
  const waits = failure !== '' || question !== '';
  return (
    <section class="register" aria-busy={!waits}>
      <h1 tabIndex={-1}>{COMPARISON.working}</h1>
      <p role="status">
        {canceling ? COMPARISON.cancelling : failure ? stoppedAt(step.text) : !question && `${step.text}…`}
      </p>
      <progress value={step.done} max={step.of} aria-label={COMPARISON.working} />
      <div role="alert">
        {failure && <p class="problem">{failure}</p>}
        {question && <p class="warn">{question}</p>}
      </div>
      <div class="actions">
        {failure && (
          <button type="button" class="main" onClick={run.retry}>
            {COMPARISON.retry}
          </button>
        )}
        {question && (
          <>
            <button type="button" class="main" onClick={() => run.answer(true)}>
              {COMPARISON.note}
            </button>
            <button type="button" onClick={() => run.answer(false)}>
              {COMPARISON.discard}
            </button>
          </>
        )}
        {!question && (
          <button type="button" aria-keyshortcuts="Alt+C" disabled={canceling} onClick={run.cancel}>
            <u>C</u>ancelar
          </button>
        )}
      </div>
    </section>
  );
}
