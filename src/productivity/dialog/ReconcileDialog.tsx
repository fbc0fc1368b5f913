// Comparar con inConcert: a file, its columns and days, the comparison under way, and what came of it.
import { useEffect, useRef } from 'preact/hooks';
import { bogotaMoment } from '../../calendar/civilTime';
import { altKey, isCtrlEnter } from '../../sidebar/keys';
import type { DeviceStore } from '../../sidebar/deviceStore';
import { FileStep } from './FileStep';
import { MatchStep, periodProblem } from './MatchStep';
import { ResultStep } from './ResultStep';
import { RunView } from './RunView';
import { useExport } from './useExport';
import { useRun } from './useRun';

export function ReconcileDialog({ device }: { device: DeviceStore }) {
  const today = bogotaMoment(Date.now()).date;
  const work = useExport(device, today);
  const run = useRun();
  const { chosen } = work;
  const stage = run.done ? 'done' : run.step ? 'run' : chosen ? 'match' : 'file';
  const body = useRef<HTMLElement>(null);
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    // What was focused is gone: the next thing to read is the heading, the next key goes on from there.
    body.current?.querySelector('h1')?.focus();
    body.current?.scrollIntoView?.();
  }, [stage]);
  const begin = (): void => {
    if (!chosen || work.busy || stage !== 'match' || periodProblem(chosen) !== '') return;
    work.keep();
    run.begin(chosen);
  };
  const again = (): void => {
    run.forget();
    work.forget();
  };
  const press = (event: KeyboardEvent): void => {
    const letter = altKey(event);
    if (isCtrlEnter(event) && stage === 'match') begin();
    else if (letter === 'E' && stage !== 'run') again();
    else if (letter === 'C' && stage === 'run') run.cancel();
    else return;
    event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (!file || stage === 'run') return;
    run.forget();
    void work.choose(file);
  };
  return (
    <main ref={body} onKeyDown={press} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {stage === 'file' && <FileStep work={work} />}
      {stage === 'match' && chosen && (
        <MatchStep
          work={work}
          chosen={chosen}
          today={today}
          notice={run.notice}
          onCompare={begin}
          onOther={again}
        />
      )}
      {stage === 'run' && run.step && <RunView run={run} step={run.step} />}
      {stage === 'done' && run.done && chosen && (
        <ResultStep {...run.done} days={chosen.days} onAgain={again} />
      )}
    </main>
  );
}
