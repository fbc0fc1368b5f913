// What happens to a template while it is written: its problems, its saving, and what to do where somebody was quicker.
import { useRef, useState } from 'preact/hooks';
import { draftProblemText } from '../../texts/templateUpkeepErrors';
import { problemsLine, savedLine, UPKEEP, verifiedLine } from '../../texts/templatesDialog';
import { savedTemplateShape, type UpkeepStart } from '../upkeep/calls';
import {
  changedFields,
  draftOf,
  EMPTY_DRAFT,
  nameOf,
  settled,
  type DraftField,
  type TemplateDraft,
} from '../upkeep/draft';
import { draftDoubts, draftProblems } from '../upkeep/draftProblems';
import { forgetUnsaved, keepUnsaved, unsavedNew, type Opened, type Unsaved } from './drafts';
import { mergedDraft, writtenSince } from './merged';
import { openedFrom, type KeptRow } from './opened';
import type { UpkeepTools } from './tools';

/** A sentence beside a field. */
export type FieldProblems = Readonly<Partial<Record<DraftField, string>>>;

export interface Editing {
  opened: Opened | null;
  draft: TemplateDraft;
  verified: boolean;
  isChanged: boolean;
  problems: FieldProblems;
  said: { text: string; isProblem: boolean };
  busy: boolean;
  /** What stands in the tab where somebody else has changed it: null inside where the row is gone. */
  conflict: { now: KeptRow | null } | null;
  /** The field to go to; another object each time. */
  focus: { field: DraftField } | null;
  change(parts: Partial<TemplateDraft>): void;
  setVerified(verified: boolean): void;
  say(text: string): void;
  save(): void;
  verify(): void;
  retire(): void;
  discard(): void;
  /** By the key of what to do; whether there is such a thing to do. */
  resolveBy(key: string): boolean;
}

interface EditorSetting {
  tools: UpkeepTools;
  start: UpkeepStart;
  first: Unsaved;
  restored: boolean;
  /** `before` is the row that it was opened in. */
  onSaved: (template: KeptRow, before: number | null) => void;
}

/** Told only once somebody wants to save: whoever has just begun knows that it is not whole. */
const WHOLE = /_MISSING$/;

export function useEditor({ tools, start, first, restored, onSaved }: EditorSetting): Editing {
  const [state, setState] = useState<Unsaved>(first);
  // What is written by the time that an answer comes.
  const latest = useRef(first);
  const [said, setSaid] = useState({ text: restored ? UPKEEP.restored : '', isProblem: false });
  const [refused, setRefused] = useState<FieldProblems>({});
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [conflict, setConflict] = useState<Editing['conflict']>(null);
  const [focus, setFocus] = useState<Editing['focus']>(null);
  const [armed, setArmed] = useState('');
  const { opened, draft, verified } = state;
  const others = start.templates.filter(({ row }) => row !== opened?.row);
  const whole = settled(draft);
  const found = draftProblems(whole, others, start.lacking);
  const own = [...draftDoubts(whole), ...found].filter(({ code }) => tried || !WHOLE.test(code));
  const problems: FieldProblems = {
    ...refused,
    ...Object.fromEntries(own.map(({ field, code, details }) => [field, draftProblemText(code, details)])),
  };
  const isChanged = opened ? changedFields(opened.draft, whole).length > 0 || verified : isBegun(whole);

  const say = (text: string, isProblem = false): void => setSaid({ text, isProblem });
  const show = (next: Unsaved): void => {
    latest.current = next;
    setState(next);
  };
  const put = (next: Unsaved): void => {
    show(next);
    keepUnsaved(tools.device, next);
  };
  const change = (parts: Partial<TemplateDraft>): void => {
    setArmed('');
    setRefused({});
    put({ ...state, draft: { ...draft, ...parts } });
  };
  const done = (template: KeptRow, text: string): void => {
    forgetUnsaved(tools.device, opened);
    const { unsaved, isLeft } = writtenSince({ draft, verified }, latest.current, openedFrom(template));
    (isLeft ? put : show)(unsaved);
    setTried(false);
    setConflict(null);
    onSaved(template, opened?.row ?? null);
    say(isLeft ? `${text} ${UPKEEP.typedMeanwhile}` : text);
  };
  const asked = (name: string, request: object, text: (template: KeptRow, tab: string) => string): void => {
    setBusy(true);
    say(UPKEEP.saving);
    tools
      .ask(name, savedTemplateShape, request)
      .then(
        (answer) => {
          if ('saved' in answer) done(answer.saved.template, text(answer.saved.template, answer.saved.tab));
          else if ('conflict' in answer) {
            setConflict(answer.conflict);
            if (answer.conflict.now) onSaved(answer.conflict.now, opened?.row ?? null);
            say(answer.conflict.now ? UPKEEP.conflict : UPKEEP.gone, true);
          } else {
            const { field, message } = answer.refused;
            const beside = field === null ? '' : field.replace(/^template\./, '');
            if (beside in draft) {
              setRefused({ [beside]: message });
              setFocus({ field: beside as DraftField });
            }
            say(message, true);
          }
        },
        (error: unknown) =>
          say(`${error instanceof Error ? error.message : String(error)} ${UPKEEP.notSaved}`, true),
      )
      .finally(() => setBusy(false));
  };
  const save = (): void => {
    if (busy) return;
    setTried(true);
    setConflict(null);
    if (found.length > 0) {
      say(problemsLine(found.length), true);
      setFocus({ field: found[0].field });
      return;
    }
    if (!isChanged) {
      say(UPKEEP.unchanged);
      return;
    }
    const place = opened ? { code: opened.name, row: opened.row, version: opened.version } : {};
    const wish = { ...place, template: whole, verified };
    const words = JSON.stringify(wish);
    const requestId = state.sent?.said === words ? state.sent.requestId : tools.newRequestId();
    put({ ...state, sent: { requestId, said: words } });
    asked('saveTemplate', { requestId, ...wish }, (template, tab) =>
      savedLine(nameOf(template), tab.trim(), template.row),
    );
  };
  const verify = (): void => {
    if (busy || !opened) return;
    if (isChanged) {
      say(UPKEEP.saveFirst, true);
      return;
    }
    const { name, row, version } = opened;
    const words = JSON.stringify({ verify: version, on: start.today });
    const requestId = state.sent?.said === words ? state.sent.requestId : tools.newRequestId();
    show({ ...state, sent: { requestId, said: words } });
    asked('verifyTemplate', { requestId, code: name, row, version }, () => verifiedLine(name));
  };
  const retire = (): void => {
    change({ validTo: start.today });
    setFocus({ field: 'validTo' });
    say(UPKEEP.retired);
  };
  /** What throws something away is asked for twice. */
  const twice = (what: string, warning: string, act: () => void): void => {
    if (armed !== what) {
      setArmed(what);
      say(warning, true);
      return;
    }
    setArmed('');
    act();
  };
  const discard = (): void =>
    twice('discard', UPKEEP.discardAgain, () => {
      forgetUnsaved(tools.device, opened);
      show({ ...state, draft: opened?.draft ?? EMPTY_DRAFT, verified: false, sent: null });
      setRefused({});
      setTried(false);
      setConflict(null);
      say(UPKEEP.discarded);
    });
  const resolveBy = (key: string): boolean => {
    if (!conflict) return false;
    const { now } = conflict;
    if (key === UPKEEP.keepMine.key && !now && unsavedNew(tools.device)) say(UPKEEP.newPending, true);
    else if (key === UPKEEP.keepMine.key) {
      const next = now ? openedFrom(now) : null;
      forgetUnsaved(tools.device, opened);
      put({
        ...state,
        opened: next,
        draft: now && opened ? mergedDraft(opened.draft, whole, draftOf(now)) : whole,
      });
      setConflict(null);
      say(UPKEEP.merged);
    } else if (key === UPKEEP.takeTheirs.key && now) {
      twice('theirs', UPKEEP.takeAgain, () => done(now, UPKEEP.taken));
    } else return false;
    return true;
  };
  return {
    ...{ opened, draft, verified, isChanged, problems, said, busy, conflict, focus },
    ...{ change, say, save, verify, retire, discard, resolveBy },
    setVerified: (next) => put({ ...state, verified: next }),
  };
}

function isBegun(draft: TemplateDraft): boolean {
  return changedFields(EMPTY_DRAFT, draft).length > 0;
}
