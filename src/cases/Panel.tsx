// The panel Registrar: two pastes, a kind, a code, Ctrl+Enter; what will be written stands there before it is.
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../sidebar/desk';
import type { ReturnedCase } from '../sidebar/returnedCase';
import { CASE, KIND_LABELS, NETWORK_LABELS, VIA_LABELS } from '../texts/sidebarCase';
import type { SidebarStart } from './calls';
import { BesideFields } from './panel/BesideFields';
import { CaseActions } from './panel/CaseActions';
import { CaseChip } from './panel/CaseChip';
import { Choice } from './panel/Choice';
import { CodeField } from './panel/CodeField';
import { CorrectionForm } from './panel/CorrectionForm';
import { focusOn, focusOnceShown, idOf } from './panel/fieldFocus';
import {
  FORM_FIELDS,
  isUntouched,
  previewOf,
  takesCode,
  takesReply,
  viaOf,
  type CaseForm,
} from './panel/form';
import { readHabits } from './panel/habits';
import { KindFields } from './panel/KindFields';
import { Matches } from './panel/Matches';
import { PasteField } from './panel/PasteField';
import { panelPolicy } from './panel/policy';
import { Preview } from './panel/Preview';
import { TextField } from './panel/TextField';
import { useLoadedRow } from './panel/useLoadedRow';
import { useMatches } from './panel/useMatches';
import { usePanelKeys } from './panel/usePanelKeys';
import { useRegister } from './panel/useRegister';
import type { Offer } from '../templates/offer';
import { ProposalList } from '../templates/panel/Proposals';
import { ReplyChecks } from '../templates/panel/ReplyChecks';
import { useGuiones } from '../templates/panel/useGuiones';
import type { Templates } from '../templates/panel/useTemplates';
import { TEMPLATES } from '../texts/sidebarTemplates';
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
  templates: Templates;
  /** A template that comes from the panel Guiones. */
  offered: Offer | null;
  /** Tells of the case at hand, and that what came has been taken. */
  onForm: (form: CaseForm) => void;
}

export function CasePanel(props: CasePanelProps) {
  const { desk, active, start, returned, onTaken, onEscalate, templates, offered, onForm } = props;
  const register = useRegister(desk, start, returned, onTaken);
  const { form, problems, change } = register;
  const [typed, setTyped] = useState('');
  const [rowNotice, setRowNotice] = useState('');
  const { loaded, load, finish } = useLoadedRow(desk, setRowNotice);
  const [more, setMore] = useState(false);
  const matches = useMatches(desk, form);
  const policy = panelPolicy(start);
  const now = desk.now();
  const via = viaOf(form, now, policy.hoursForInconcert);
  const { take: takeTemplate } = register;
  const guiones = useGuiones({
    ...{ desk, templates, start, form, via, now, offered, onTaken, change },
    take: takeTemplate,
  });
  const preview = form.rawId === '' && form.comment === '' ? null : previewOf(form, via, now, policy);

  const take = (): void => {
    if (typed.trim() !== '') register.paste(typed);
    setTyped('');
  };
  const save = (): void => {
    if (register.message !== '' && typed.trim() === '' && isUntouched(form)) {
      register.copyMessage();
      return;
    }
    if (guiones.holdsBack()) {
      setRowNotice(TEMPLATES.again);
      focusOn('reply');
      return;
    }
    const wrong = register.save(typed);
    setTyped('');
    setRowNotice('');
    if (wrong === 'user' || wrong === 'link' || wrong === 'notes') setMore(true);
    // A field that is only now to be shown takes the focus once it is there.
    focusOnceShown(wrong ?? 'rawId');
    focusOn(wrong ?? 'rawId');
  };
  const pressAlt = (letter: string): boolean => {
    const kind = KINDS.find((word) => KIND_LABELS[word].key === letter);
    const network = NETWORKS.find((word) => NETWORK_LABELS[word].key === letter);
    const chosenVia = VIAS.find((word) => VIA_LABELS[word].key === letter);
    if (kind) {
      change({ kind });
      if (kind === 'pqrd') focusOnceShown(form.pqrd.type ? 'pqrd.phrase' : 'pqrd.type');
    } else if (network) change({ network });
    else if (chosenVia) change({ via: chosenVia });
    else if (guiones.press(letter)) return true;
    else if (letter === 'T') focusOn('reply');
    else if (letter === 'C') focusOn('code');
    else if (letter === 'V') register.clear();
    else if (letter === 'L') load();
    else if (letter === 'N') onEscalate(form);
    else if (letter === 'O') {
      setMore(true);
      focusOnceShown('notes');
    } else return false;
    return true;
  };

  usePanelKeys({
    active: active && !loaded,
    onSave: save,
    onAlt: pressAlt,
    onPaste(text) {
      setRowNotice('');
      register.paste(text);
    },
  });

  useEffect(() => onForm(form), [form]);
  useEffect(() => {
    if (!returned || returned.onlyIfFree) return;
    const field = FORM_FIELDS.find((name) => name === returned.field);
    // The panel shows the field only once the case is back in it.
    focusOnceShown(field ?? 'rawId');
  }, [returned]);

  if (loaded) return <CorrectionForm desk={desk} loaded={loaded} onDone={finish} />;
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
      {takesReply(form.kind) && form.comment !== '' && (
        <ProposalList
          proposals={guiones.proposals}
          archived={guiones.archived}
          onTake={guiones.takeProposal}
          onArchive={(isPetition) => change({ kind: isPetition ? 'pqrd' : 'archived' })}
        />
      )}
      {takesReply(form.kind) && (
        <TextField
          id={idOf('reply')}
          label={
            <>
              Respues<u>t</u>a <span class="counter">{guiones.counter}</span>
            </>
          }
          shortcut="Alt+T"
          value={form.reply}
          rows={4}
          problem={problems.reply}
          onText={(reply) => change({ reply })}
        />
      )}
      {takesReply(form.kind) && <ReplyChecks findings={guiones.findings} onFix={guiones.fix} />}
      <Matches matches={matches} />
      <KindFields form={form} via={via} policy={policy} problems={problems} onChange={change} />
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
      <BesideFields
        form={form}
        problems={problems}
        shown={form.kind === 'fraud' || more}
        onShow={() => setMore(true)}
        onChange={change}
      />
      {preview && <Preview outcome={preview} agentTab={start?.agent?.tab ?? null} />}
      <CaseActions
        onCopyMessage={register.message === '' ? null : register.copyMessage}
        onClear={register.clear}
        onLoad={load}
        onEscalate={() => onEscalate(form)}
      />
    </form>
  );
}
