// The panel Escalar: one topic to the entity in a minute, and below it what nobody has answered yet.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SidebarStart } from '../cases/calls';
import type { Desk } from '../sidebar/desk';
import { altKey, isCtrlEnter } from '../sidebar/keys';
import type { CaseAtHand } from './panel/filing';
import { filingId, FilingForm } from './panel/FilingForm';
import { OpenList, type Whose } from './panel/OpenList';
import { pictureFiles } from './panel/screenshots';
import { useEscalations } from './panel/useEscalations';
import { useFiling } from './panel/useFiling';

interface EscalationPanelProps {
  desk: Desk;
  /** Whether this panel is the one that is shown. */
  shown: boolean;
  /** Whether keys and pastes are meant for it now. */
  active: boolean;
  by: SidebarStart | null;
  /** A case that comes from Registrar; null where none waits. */
  given: CaseAtHand | null;
  onTaken: () => void;
}

const focusOn = (id: string): void => document.getElementById(id)?.focus();

export function EscalationPanel({ desk, shown, active, by, given, onTaken }: EscalationPanelProps) {
  const { start, problem, loading, refresh } = useEscalations(desk, shown);
  const work = useFiling(desk, given, onTaken, () => void refresh());

  const [whose, setWhose] = useState<Whose>('mine');

  const send = async (): Promise<void> => {
    const at = document.activeElement;
    const next = await work.send();
    // Whoever has gone on elsewhere meanwhile is not called back.
    if (next && document.activeElement === at) focusOn(filingId(next));
  };
  const pressAlt = (letter: string): boolean => {
    if (letter === 'V') work.clear();
    else if (letter === 'A') void refresh();
    else if (letter === 'M') setWhose('mine');
    else if (letter === 'T' && start?.all) setWhose('all');
    else if (letter === 'O') document.getElementById(`${filingId('comments')}-add`)?.click();
    else return false;
    return true;
  };
  const keys = useRef<(event: KeyboardEvent) => void>(() => undefined);
  keys.current = (event) => {
    if (!active || event.defaultPrevented) return;
    const letter = altKey(event);
    if (isCtrlEnter(event)) {
      event.preventDefault();
      void send();
    } else if (letter !== null && pressAlt(letter)) event.preventDefault();
    else if (event.key === 'Escape') focusOn(filingId('topic'));
  };
  const pastes = useRef<(event: ClipboardEvent) => void>(() => undefined);
  pastes.current = (event) => {
    const files = active ? pictureFiles(event.clipboardData) : [];
    if (files.length === 0) return;
    event.preventDefault();
    void work.addPictures(files);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => keys.current(event);
    const paste = (event: ClipboardEvent): void => pastes.current(event);
    document.addEventListener('keydown', press);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('paste', paste);
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
        {...{ work, start, by }}
        kept={work.filing.screenshots.length === 0 || desk.tab.durable()}
        onSend={() => void send()}
      />
      <OpenList
        {...{ desk, start, loading, problem, whose }}
        onWhose={setWhose}
        onRefresh={() => void refresh()}
      />
    </>
  );
}
