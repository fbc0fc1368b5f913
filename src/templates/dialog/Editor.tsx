// One template being written: its data, what a citizen will see of it, what changes, and what happened to it before.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Keyed } from '../../cases/panel/Keyed';
import type { KeyedLabel } from '../../texts/sidebarCase';
import { rowLine, UPKEEP } from '../../texts/templatesDialog';
import { verifiedText } from '../../texts/templateUpkeep';
import type { UpkeepStart } from '../upkeep/calls';
import { nameOf, type TemplateDraft } from '../upkeep/draft';
import { ChangesView } from './ChangesView';
import { ConflictView } from './ConflictView';
import type { Unsaved } from './drafts';
import { EditorFields } from './EditorFields';
import { HistoryView } from './HistoryView';
import type { KeptRow } from './opened';
import { PreviewView } from './PreviewView';
import type { UpkeepTools } from './tools';
import { useEditor } from './useEditor';
import { useKeys } from './useKeys';

interface EditorProps {
  tools: UpkeepTools;
  start: UpkeepStart;
  first: Unsaved;
  /** Whether it is what was left unsaved another time. */
  restored: boolean;
  onSaved: (template: KeptRow, before: number | null) => void;
  /** Whether a new one could be begun from it. */
  onDuplicate: (draft: TemplateDraft) => boolean;
  onBack: (said: string) => void;
}

const TITLE = 'upkeep-heading';

export function Editor({ tools, start, first, restored, onSaved, onDuplicate, onBack }: EditorProps) {
  const editor = useEditor({ tools, start, first, restored, onSaved });
  const { opened, draft, problems, said, isChanged, conflict, busy } = editor;
  const [historyTurn, setHistoryTurn] = useState(0);
  const template = useMemo(
    () =>
      start.templates.find(({ row, version }) => row === opened?.row && version === opened.version) ?? null,
    [start.templates, opened],
  );

  useLayoutEffect(() => document.getElementById(TITLE)?.focus(), []);
  // What was saved or verified is the first thing in the history from now on.
  useEffect(() => setHistoryTurn((turn) => turn + 1), [template]);
  // Before the next key comes.
  useLayoutEffect(() => {
    if (editor.focus) document.getElementById(`template-${editor.focus.field}`)?.focus();
  }, [editor.focus]);

  const duplicate = (): void => {
    if (!onDuplicate(draft)) editor.say(UPKEEP.newPending);
  };
  const acts: [KeyedLabel, () => void, boolean][] = [
    [UPKEEP.verify, editor.verify, opened !== null && !start.lacking.includes('verifiedOn')],
    [UPKEEP.duplicate, duplicate, opened !== null],
    [UPKEEP.retire, editor.retire, opened !== null && !start.lacking.includes('validTo')],
    [UPKEEP.discard, editor.discard, isChanged],
  ];
  useKeys((key) => {
    if (key === '⏎') editor.save();
    else if (key === UPKEEP.back.key) onBack('');
    else if (conflict) return editor.resolveBy(key);
    else {
      const act = acts.find(([label, , may]) => may && label.key === key);
      if (!act) return false;
      act[1]();
    }
    return true;
  });

  return (
    <main class="upkeep">
      <h1 id={TITLE} tabIndex={-1}>
        {opened ? `${opened.name} · ${opened.draft.title}` : UPKEEP.newTitle}
      </h1>
      {template && (
        <p class="hint">
          {rowLine(start.tab, template.row)}. {verifiedText(template.verifiedOn, template.verifiedBy)}
        </p>
      )}
      {conflict && (
        <ConflictView {...{ conflict, draft }} before={opened?.draft ?? null} onResolve={editor.resolveBy} />
      )}
      <div class="editor">
        <form
          aria-label={UPKEEP.fields}
          onSubmit={(event) => {
            event.preventDefault();
            editor.save();
          }}
        >
          <EditorFields
            {...{ draft, problems }}
            lacking={start.lacking}
            verified={editor.verified}
            onDraft={editor.change}
            onVerified={editor.setVerified}
          />
        </form>
        <PreviewView draft={draft} templates={start.templates} />
      </div>
      {isChanged && opened && <ChangesView {...{ tools, draft }} before={opened.draft} name={opened.name} />}
      {opened && <HistoryView tools={tools} name={nameOf(opened.draft)} turn={historyTurn} />}
      <div class="bar-of-acts">
        <p role="status" class={said.isProblem ? 'notice problem' : 'notice'}>
          {said.text}
        </p>
        <div class="actions">
          <button
            type="button"
            class="main"
            aria-keyshortcuts="Control+Enter"
            aria-disabled={busy}
            onClick={editor.save}
          >
            {busy ? UPKEEP.saving : UPKEEP.save.text} <kbd>Ctrl ⏎</kbd>
          </button>
          {acts
            .filter(([, , may]) => may)
            .map(([label, act]) => (
              <button key={label.key} type="button" aria-keyshortcuts={`Alt+${label.key}`} onClick={act}>
                <Keyed label={label} />
              </button>
            ))}
          <button type="button" aria-keyshortcuts={`Alt+${UPKEEP.back.key}`} onClick={() => onBack('')}>
            <Keyed label={UPKEEP.back} />
          </button>
        </div>
      </div>
    </main>
  );
}
