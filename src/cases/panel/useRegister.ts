// The case in the panel from its first paste until the queue, or without storage the base, has it.
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import type { ReturnedCase } from '../../sidebar/returnedCase';
import { CASE, KIND_LABELS, PASTE_TEXTS } from '../../texts/sidebarCase';
import type { Offer } from '../../templates/offer';
import { keepCode } from '../../templates/panel/codeForTemplate';
import { replyOf } from '../../templates/offer';
import { usedTemplate } from '../../templates/usedTemplate';
import { hindranceText, TEMPLATES } from '../../texts/sidebarTemplates';
import type { SidebarStart } from '../calls';
import { NETWORK_WORD } from '../rules/words';
import { gisId } from '../rules/gisId';
import {
  copiesOf,
  draftOf,
  emptyForm,
  FORM_FIELDS,
  formOf,
  isUntouched,
  problemsOf,
  takesCode,
  viaOf,
  type CaseForm,
  type FormField,
} from './form';
import { keepHabits, readHabits } from './habits';
import { withPaste } from './paste';
import { panelPolicy } from './policy';

const DRAFT_KEY = 'gestion.borrador';

type Problems = Partial<Record<FormField, string>>;

interface Register {
  readonly form: CaseForm;
  readonly problems: Problems;
  /** What just happened, in Spanish. */
  readonly notice: string;
  /** The case waits in the panel for the base's answer, because the device cannot keep it. */
  readonly held: boolean;
  change(part: Partial<CaseForm>): void;
  paste(text: string): void;
  /** `typed` is what still stands in the paste field; answers the field to look at, null where all is well. */
  save(typed: string): FormField | null;
  clear(): void;
  /** Twitter's message that is still to be copied (R16); `''` where none is. */
  readonly message: string;
  copyMessage(): void;
  /** Makes the reply from a template; `typified` is the code that goes with it, where the agent gave none. */
  take(offer: Offer, typified: string): void;
}

export function useRegister(
  desk: Desk,
  start: SidebarStart | null,
  returned: ReturnedCase | null,
  onTaken: () => void,
): Register {
  const [form, setForm] = useState(() => keptForm(desk) ?? freshForm(desk));
  const [problems, setProblems] = useState<Problems>({});
  const [notice, setNotice] = useState('');
  const [held, setHeld] = useState<string | null>(null);
  /** Cases that others displaced for a while, and the one that was last cleared away. */
  const [aside, setAside] = useState<readonly CaseForm[]>([]);
  const [cleared, setCleared] = useState<CaseForm | null>(null);
  const [message, setMessage] = useState('');
  /** The template that was asked for while the reply held the agent's own text: once more and it is taken. */
  const [asked, setAsked] = useState('');

  useEffect(() => desk.tab.write(DRAFT_KEY, JSON.stringify(form)), [desk, form]);

  useEffect(() => {
    if (!returned) return;
    onTaken();
    if (returned.onlyIfFree && !isUntouched(form)) return;
    if (!isUntouched(form)) setAside([form, ...aside]);
    const field = FORM_FIELDS.find((name) => name === returned.field);
    setForm(formOf(returned.draft));
    setProblems(field && returned.problem ? { [field]: returned.problem } : {});
    setNotice(returned.problem && !field ? `${CASE.returned} ${returned.problem}` : CASE.returned);
  }, [returned]);

  const next = (): void => {
    const [waiting, ...rest] = aside;
    setForm(waiting ?? freshForm(desk));
    setAside(rest);
    setProblems({});
  };

  useEffect(() => {
    if (held === null) return undefined;
    const look = (): void => {
      const item = desk.outbox.current().find(({ draft }) => draft.requestId === held);
      if (item?.state === 'waiting' || item?.state === 'sending') return;
      setHeld(null);
      if (item?.state === 'refused') {
        const field = FORM_FIELDS.find((name) => name === item.field);
        setProblems(field ? { [field]: item.problem ?? '' } : {});
        setNotice(item.problem ?? '');
        desk.outbox.withdraw(held);
      } else if (form.requestId === held) next();
      else setAside(aside.filter(({ requestId }) => requestId !== held));
    };
    look();
    return desk.outbox.subscribe(look);
  }, [desk, held, form, aside]);

  const change = (part: Partial<CaseForm>): void => {
    if (held !== null) {
      setNotice(CASE.waitHeld);
      return;
    }
    setForm((former) => ({ ...former, ...part }));
    setProblems({});
  };

  const paste = (text: string): void => {
    if (held !== null) {
      setNotice(CASE.waitHeld);
      return;
    }
    const { form: fuller, taken } = withPaste(form, text);
    setForm(fuller);
    setProblems({});
    setNotice(PASTE_TEXTS[taken]);
  };

  const save = (typed: string): FormField | null => {
    if (held !== null) {
      setNotice(CASE.waitHeld);
      return null;
    }
    const whole = typed.trim() === '' ? form : withPaste(form, typed).form;
    if (isUntouched(whole)) return null;
    setForm(whole);
    const wrong = problemsOf(whole);
    setProblems(wrong);
    const first = FORM_FIELDS.find((field) => wrong[field] !== undefined);
    if (first) {
      setNotice(wrong[first] ?? '');
      return first;
    }
    const policy = panelPolicy(start);
    const now = desk.now();
    const via = viaOf(whole, now, policy.hoursForInconcert);
    const [reply, later = ''] = copiesOf(whole, policy.replySeparator) as (string | undefined)[];
    // First of all: a browser lets a key's handler copy, and nothing that comes after it.
    const copying = reply === undefined ? null : desk.copy(reply);
    setMessage(later);
    keepHabits(desk.device, takesCode(whole, via) ? whole : { ...whole, code: '' });
    if (whole.template && takesCode(whole, via)) keepCode(desk.device, whole.template.code, whole.code);
    desk.outbox.add(draftOf(whole, via, now), labelOf(whole), start?.email ?? null);
    setNotice(CASE.queued);
    const copied = later === '' ? CASE.copied : TEMPLATES.messageLeft;
    void copying?.then((done) => setNotice(`${CASE.queued} ${done ? copied : CASE.notCopied}`));
    if (desk.device.durable()) next();
    else setHeld(whole.requestId);
    return null;
  };

  const clear = (): void => {
    if (held !== null) return;
    const back = isUntouched(form) ? cleared : null;
    setCleared(back ? null : form);
    setForm(back ?? freshForm(desk));
    setProblems({});
    setNotice(back ? CASE.returned : CASE.cleared);
  };

  const copyMessage = (): void => {
    void desk.copy(message).then((done) => setNotice(done ? TEMPLATES.messageCopied : CASE.notCopied));
    setMessage('');
  };

  const take = (offer: Offer, typified: string): void => {
    const { code } = offer.template;
    const isOwn = form.reply !== '' && form.reply !== form.template?.reply;
    if (held !== null) setNotice(CASE.waitHeld);
    else if (offer.hindrance !== null) setNotice(hindranceText(offer));
    else if (isOwn && asked !== code) {
      setAsked(code);
      setNotice(TEMPLATES.replaceAgain);
    } else {
      const isFree = form.code === '' || form.code === form.template?.typified;
      change({
        reply: replyOf(offer),
        code: isFree ? typified : form.code,
        template: usedTemplate(offer, typified),
      });
      setAsked('');
      setNotice(`${code}: ${offer.template.title}.`);
    }
  };

  return {
    form,
    problems,
    notice,
    held: held !== null,
    change,
    paste,
    save,
    clear,
    message,
    copyMessage,
    take,
  };
}

function freshForm(desk: Desk): CaseForm {
  const { kind, pqrdType, programme } = readHabits(desk.device);
  return emptyForm(desk.newRequestId(), kind, { type: pqrdType, programme, phrase: '' });
}

/** What a reload found half made; nothing where the queue already has it. */
function keptForm(desk: Desk): CaseForm | null {
  try {
    const kept = JSON.parse(desk.tab.read(DRAFT_KEY) ?? 'null') as CaseForm | null;
    if (!kept?.requestId) return null;
    const queued = desk.outbox.current().some(({ draft }) => draft.requestId === kept.requestId);
    return queued ? null : { ...formOf({ ...kept }), written: kept.written, template: kept.template ?? null };
  } catch {
    return null;
  }
}

/** `Facebook …902044 · General`. */
function labelOf({ network, rawId, kind }: CaseForm): string {
  const word = network ? NETWORK_WORD[network] : '';
  return `${word} …${(gisId(rawId) ?? '').slice(-6)} · ${KIND_LABELS[kind].text}`;
}
