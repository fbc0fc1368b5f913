// The panel Registrar: two pastes, a kind, a code, Ctrl+Enter; what will be written stands there before it is.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../sidebar/desk';
import { altKey, isCtrlEnter } from '../sidebar/keys';
import type { ReturnedCase } from '../sidebar/returnedCase';
import {
  CASE,
  characters,
  correctedLine,
  KIND_LABELS,
  matchLine,
  NETWORK_LABELS,
  VIA_LABELS,
} from '../texts/sidebarCase';
import { shortDate } from '../texts/sidebarTime';
import type { LoadedCase, SidebarStart } from './calls';
import { CaseChip } from './panel/CaseChip';
import { Choice } from './panel/Choice';
import { CodeField } from './panel/CodeField';
import { CorrectionForm } from './panel/CorrectionForm';
import {
  FORM_FIELDS,
  previewOf,
  takesCode,
  takesReply,
  takesVia,
  viaOf,
  type CaseForm,
  type FormField,
} from './panel/form';
import { readHabits } from './panel/habits';
import { isInconcertPaste } from './panel/paste';
import { PasteField } from './panel/PasteField';
import { panelPolicy } from './panel/policy';
import { PqrdFields } from './panel/PqrdFields';
import { Preview } from './panel/Preview';
import { TextField } from './panel/TextField';
import { useMatches } from './panel/useMatches';
import { useRegister } from './panel/useRegister';
import { KINDS, NETWORKS, VIAS } from './rules/words';

interface CasePanelProps {
  desk: Desk;
  /** Whether keys and pastes are meant for this panel now. */
  active: boolean;
  start: SidebarStart | null;
  returned: ReturnedCase | null;
  onTaken: () => void;
  /** Takes the case at hand to the panel Escalar. */
  onEscalate: (form: CaseForm) => void;
}

const idOf = (field: FormField | 'kind' | 'via'): string => `case-${field.replace('.', '-')}`;
const focusOn = (id: string): void => document.getElementById(id)?.focus();

export function CasePanel({ desk, active, start, returned, onTaken, onEscalate }: CasePanelProps) {
  const register = useRegister(desk, start, returned, onTaken);
  const { form, problems, change } = register;
  const [typed, setTyped] = useState('');
  const [loaded, setLoaded] = useState<LoadedCase | null>(null);
  const [rowNotice, setRowNotice] = useState('');
  const [more, setMore] = useState(false);
  const matches = useMatches(desk, form);
  const policy = panelPolicy(start);
  const now = desk.now();
  const via = viaOf(form, now, policy.hoursForInconcert);
  const preview = form.rawId === '' && form.comment === '' ? null : previewOf(form, via, now, policy);

  const take = (): void => {
    if (typed.trim() !== '') register.paste(typed);
    setTyped('');
  };
  const save = (): void => {
    const wrong = register.save(typed);
    setTyped('');
    setRowNotice('');
    if (wrong === 'user' || wrong === 'link' || wrong === 'notes') setMore(true);
    // A field that is only now to be shown takes the focus once it is there.
    window.setTimeout(() => focusOn(idOf(wrong ?? 'rawId')), 0);
    focusOn(idOf(wrong ?? 'rawId'));
  };
  const loadRow = async (): Promise<void> => {
    setRowNotice(CASE.loadingRow);
    try {
      const answer = await desk.loadSelectedRow();
      setRowNotice('refused' in answer ? answer.refused.message : '');
      if ('case' in answer) setLoaded(answer.case);
    } catch (error) {
      setRowNotice(error instanceof Error ? error.message : String(error));
    }
  };
  const finishCorrection = (row: number | null): void => {
    setLoaded(null);
    setRowNotice(row === null ? '' : correctedLine(row));
    window.setTimeout(() => focusOn(idOf('rawId')), 0);
  };
  const pressAlt = (letter: string): boolean => {
    const kind = KINDS.find((word) => KIND_LABELS[word].key === letter);
    const network = NETWORKS.find((word) => NETWORK_LABELS[word].key === letter);
    const chosenVia = VIAS.find((word) => VIA_LABELS[word].key === letter);
    if (kind) {
      change({ kind });
      if (kind === 'pqrd')
        window.setTimeout(() => focusOn(idOf(form.pqrd.type ? 'pqrd.phrase' : 'pqrd.type')), 0);
    } else if (network) change({ network });
    else if (chosenVia) change({ via: chosenVia });
    else if (letter === 'T') focusOn(idOf('reply'));
    else if (letter === 'C') focusOn(idOf('code'));
    else if (letter === 'V') register.clear();
    else if (letter === 'L') void loadRow();
    else if (letter === 'N') onEscalate(form);
    else if (letter === 'O') {
      setMore(true);
      window.setTimeout(() => focusOn(idOf('notes')), 0);
    } else return false;
    return true;
  };

  const keys = useRef<(event: KeyboardEvent) => void>(() => undefined);
  keys.current = (event) => {
    if (!active || loaded || event.defaultPrevented) return;
    const letter = altKey(event);
    if (isCtrlEnter(event)) {
      event.preventDefault();
      save();
    } else if (letter !== null && pressAlt(letter)) event.preventDefault();
    else if (event.key === 'Escape') focusOn(idOf('rawId'));
  };
  const pastes = useRef<(event: ClipboardEvent) => void>(() => undefined);
  pastes.current = (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!active || loaded || text === '' || (belongsToField(event.target) && !isInconcertPaste(text))) return;
    event.preventDefault();
    setRowNotice('');
    register.paste(text);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => keys.current(event);
    const paste = (event: ClipboardEvent): void => pastes.current(event);
    document.addEventListener('keydown', press);
    document.addEventListener('paste', paste);
    focusOn(idOf('rawId'));
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('paste', paste);
    };
  }, []);

  useEffect(() => {
    if (!returned || returned.onlyIfFree) return;
    const field = FORM_FIELDS.find((name) => name === returned.field);
    // The panel shows the field only once the case is back in it.
    window.setTimeout(() => focusOn(idOf(field ?? 'rawId')), 0);
  }, [returned]);

  if (loaded) return <CorrectionForm desk={desk} loaded={loaded} onDone={finishCorrection} />;
  const beside = form.kind === 'fraud' || more;
  return (
    <form
      class="register"
      aria-busy={register.held}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <PasteField
        id={idOf('rawId')}
        typed={typed}
        notice={register.held ? CASE.waitHeld : rowNotice || register.notice}
        problem={problems.rawId}
        onTyped={setTyped}
        onTake={take}
      />
      <CaseChip form={form} via={via} now={now} policy={policy} />
      {form.rawId !== '' && (form.network === null || problems.network) && (
        <Choice
          id={idOf('network')}
          legend={CASE.network}
          words={NETWORKS}
          labels={NETWORK_LABELS}
          chosen={form.network}
          problem={problems.network}
          onChoose={(network) => change({ network })}
        />
      )}
      {(form.comment !== '' || problems.comment) && (
        <TextField
          id={idOf('comment')}
          label={CASE.comment}
          value={form.comment}
          rows={3}
          problem={problems.comment}
          onText={(comment) => change({ comment })}
        />
      )}
      <div class="matches" role="status">
        {matches.map((match) => (
          <p key={`${match.tab} ${match.row}`} class="warn" dir="auto">
            {matchLine(match, shortDate(match.date))}
          </p>
        ))}
      </div>
      <Choice
        id={idOf('kind')}
        legend={CASE.kind}
        words={KINDS}
        labels={KIND_LABELS}
        chosen={form.kind}
        onChoose={(kind) => change({ kind })}
      />
      {takesVia(form.kind) && (
        <Choice
          id={idOf('via')}
          legend={CASE.via}
          words={VIAS}
          labels={VIA_LABELS}
          chosen={via}
          onChoose={(chosen) => change({ via: chosen })}
        />
      )}
      {form.kind === 'pqrd' && (
        <PqrdFields
          pqrd={form.pqrd}
          types={policy.pqrdTypes}
          programmes={policy.programmes}
          problems={problems}
          idOf={idOf}
          onPqrd={(pqrd) => change({ pqrd })}
        />
      )}
      {takesReply(form.kind) && (
        <TextField
          id={idOf('reply')}
          label={
            <>
              Respues<u>t</u>a <span class="counter">{characters(form.reply.length)}</span>
            </>
          }
          shortcut="Alt+T"
          value={form.reply}
          rows={4}
          problem={problems.reply}
          onText={(reply) => change({ reply })}
        />
      )}
      {takesCode(form, via) && (
        <CodeField
          id={idOf('code')}
          codes={start?.codes ?? []}
          network={form.network}
          recent={readHabits(desk.device).codes}
          code={form.code}
          problem={problems.code}
          onCode={(code) => change({ code })}
        />
      )}
      {!beside && (
        <button type="button" class="plain" onClick={() => setMore(true)} aria-keyshortcuts="Alt+O">
          {CASE.more}: {CASE.user.toLowerCase()}, {CASE.link.toLowerCase()}, <u>o</u>bservaciones
        </button>
      )}
      {beside && (
        <>
          <TextField
            id={idOf('user')}
            label={CASE.user}
            value={form.user}
            problem={problems.user}
            onText={(user) => change({ user })}
          />
          <TextField
            id={idOf('link')}
            label={CASE.link}
            value={form.link}
            problem={problems.link}
            onText={(link) => change({ link })}
          />
          <TextField
            id={idOf('notes')}
            label={
              <>
                <u>O</u>bservaciones
              </>
            }
            shortcut="Alt+O"
            value={form.notes}
            rows={2}
            problem={problems.notes}
            onText={(notes) => change({ notes })}
          />
        </>
      )}
      {preview && <Preview outcome={preview} agentTab={start?.agent?.tab ?? null} />}
      <div class="actions">
        <button type="submit" class="main" aria-keyshortcuts="Control+Enter">
          {CASE.save} <kbd>Ctrl ⏎</kbd>
        </button>
        <button type="button" aria-keyshortcuts="Alt+V" onClick={register.clear}>
          <u>V</u>aciar
        </button>
        <button type="button" aria-keyshortcuts="Alt+L" onClick={() => void loadRow()}>
          Cargar fi<u>l</u>a
        </button>
        <button type="button" aria-keyshortcuts="Alt+N" onClick={() => onEscalate(form)}>
          Escalar a la e<u>n</u>tidad
        </button>
      </div>
    </form>
  );
}

/** A paste into another text field is the field's own; into the paste field, or nowhere, it is the case's. */
function belongsToField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.dataset.paste === undefined;
  return target instanceof HTMLInputElement && target.type === 'text';
}
