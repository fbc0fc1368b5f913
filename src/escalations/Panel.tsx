// The panel Escalar: one topic to the entity in a minute, and below it what nobody has answered yet.
import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../sidebar/desk';
import { altKey, isCtrlEnter } from '../sidebar/keys';
import type { CaseAtHand } from './panel/filing';
import { filingId, FilingForm } from './panel/FilingForm';
import { LIST_ID, OpenList } from './panel/OpenList';
import { pictureFiles } from './panel/screenshots';
import { useEscalations } from './panel/useEscalations';
import { useFiling } from './panel/useFiling';

interface EscalationPanelProps {
  desk: Desk;
  /** Whether this panel is the one that is shown. */
  shown: boolean;
  /** Whether keys and pastes are meant for it now. */
  active: boolean;
  /** A case that comes from Registrar; null where none waits. */
  given: CaseAtHand | null;
  onTaken: () => void;
}

const focusOn = (id: string): void => document.getElementById(id)?.focus();

export function EscalationPanel({ desk, shown, active, given, onTaken }: EscalationPanelProps) {
  const asked = useEscalations(desk, shown);
  const work = useFiling(desk, given, onTaken, () => void asked.refresh());
  const { start } = asked;

  const send = async (): Promise<void> => {
    const at = document.activeElement;
    const next = await work.send();
    // Whoever has gone on elsewhere meanwhile is not called back.
    if (next && document.activeElement === at) focusOn(filingId(next));
  };
  const byLetter: Readonly<Record<string, () => unknown>> = {
    A: asked.refresh,
    E: () => focusOn(LIST_ID),
    M: () => asked.setWhose('mine'),
    O: () => document.getElementById(`${filingId('comments')}-add`)?.click(),
    R: work.preview,
    T: () => asked.setWhose('all'),
    V: work.clear,
  };
  const listen = useRef<(event: Event) => void>(() => undefined);
  listen.current = (event) => {
    if (!active || event.defaultPrevented) return;
    if (event instanceof ClipboardEvent) {
      const files = pictureFiles(event.clipboardData);
      if (files.length === 0) return;
      void work.addPictures(files);
    } else if (event instanceof KeyboardEvent) {
      const act = byLetter[altKey(event) ?? ''] as (() => unknown) | undefined;
      if (isCtrlEnter(event)) void send();
      else if (act) void act();
      else if (event.key === 'Escape') focusOn(filingId('topic'));
      else return;
    }
    event.preventDefault();
  };
  useEffect(() => {
    const hear = (event: Event): void => listen.current(event);
    const events = ['keydown', 'paste'];
    for (const name of events) document.addEventListener(name, hear);
    return () => {
      for (const name of events) document.removeEventListener(name, hear);
    };
  }, []);
  useEffect(() => {
    if (shown && document.activeElement?.role !== 'tab') focusOn(filingId('topic'));
  }, [shown]);

  return (
    <>
      {start?.problem && (
        <p role="alert" class="problem">
          {start.problem}
        </p>
      )}
      <FilingForm
        {...{ work, start }}
        kept={work.filing.screenshots.length === 0 || desk.tab.durable()}
        onSend={() => void send()}
      />
      <OpenList {...{ desk, asked }} />
    </>
  );
}
