// The dialog's two views: the list of templates, and one of them.
import { useState } from 'preact/hooks';
import { UPKEEP } from '../../texts/templatesDialog';
import { EMPTY_DRAFT, type TemplateDraft } from '../upkeep/draft';
import { openedFrom, type KeptRow } from './opened';
import { takeUnsaved, unsavedNew, type Unsaved } from './drafts';
import { Editor } from './Editor';
import { ReadOnlyView } from './ReadOnlyView';
import { TemplateList, type ListPlace } from './TemplateList';
import type { UpkeepTools } from './tools';
import { useUpkeep } from './useUpkeep';

/** What is shown instead of the list: a template of the tab, or one that is being written. */
interface Shown {
  template: KeptRow | null;
  unsaved: Unsaved;
  restored: boolean;
  /** Tells one opening from the next. */
  turn: number;
}

export function TemplatesDialog({ tools }: { tools: UpkeepTools }) {
  const upkeep = useUpkeep(tools);
  const [shown, setShown] = useState<Shown | null>(null);
  const [place, setPlace] = useState<ListPlace>({ text: '', filter: 'all', chosen: null });
  const [notice, setNotice] = useState('');
  const { start } = upkeep;

  const show = (template: KeptRow | null, unsaved: Unsaved, restored: boolean): void => {
    setNotice('');
    setShown((before) => ({ template, unsaved, restored, turn: (before?.turn ?? 0) + 1 }));
  };
  const open = (template: KeptRow): void => {
    const opened = openedFrom(template);
    const kept = takeUnsaved(tools.device, opened);
    show(template, kept ?? { opened, draft: opened.draft, verified: false, sent: null }, kept !== null);
  };
  const create = (from: TemplateDraft | null): boolean => {
    const kept = unsavedNew(tools.device);
    if (kept && from) return false;
    const draft = from ? { ...from, code: '', validFrom: null, validTo: null } : EMPTY_DRAFT;
    show(null, kept ?? { opened: null, draft, verified: false, sent: null }, kept !== null);
    return true;
  };
  const back = (said = ''): void => {
    setShown(null);
    setNotice(said);
  };

  if (!start) {
    return (
      <main>
        {upkeep.problem === '' ? (
          <p class="hint" role="status">
            {UPKEEP.loading}
          </p>
        ) : (
          <>
            <p class="problem" role="alert">
              {upkeep.problem}
            </p>
            <button type="button" onClick={upkeep.refresh}>
              {UPKEEP.again.text}
            </button>
          </>
        )}
      </main>
    );
  }
  if (!shown) {
    return (
      <TemplateList
        {...{ tools, start, place, notice }}
        busy={upkeep.busy}
        problem={upkeep.problem}
        onPlace={setPlace}
        onOpen={open}
        onCreate={() => create(null)}
        onRefresh={upkeep.refresh}
      />
    );
  }
  if (!start.mayEdit && shown.template) {
    return <ReadOnlyView {...{ tools, start }} template={shown.template} onBack={back} />;
  }
  return (
    <Editor
      key={shown.turn}
      {...{ tools, start }}
      first={shown.unsaved}
      restored={shown.restored}
      onSaved={upkeep.take}
      onDuplicate={create}
      onBack={back}
    />
  );
}
