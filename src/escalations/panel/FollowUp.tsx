// One thing done with an open escalation: its fields, its key, and what came of it.
import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../../cases/panel/TextField';
import type { Desk } from '../../sidebar/desk';
import { isCtrlEnter } from '../../sidebar/keys';
import { doneLine, FOLLOW, FOLLOW_UPS } from '../../texts/sidebarEscalation';
import { followedShape } from '../calls';

export type Follow = keyof typeof FOLLOW_UPS;

interface FollowUpProps {
  desk: Desk;
  number: string;
  what: Follow;
  /** ISO. */
  today: string;
  onCancel: () => void;
  /** `line` tells what came of it. */
  onDone: (line: string) => void;
}

const CALLS: Readonly<Record<Follow, string>> = {
  answer: 'answerEscalation',
  resend: 'resendEscalation',
  pqrs: 'sendToPqrsForm',
  close: 'closeEscalation',
};
/** How each call names its text. */
const TEXT_FIELD: Readonly<Record<Follow, string>> = {
  answer: 'answer',
  resend: 'question',
  pqrs: '',
  close: 'reason',
};

export function FollowUp({ desk, number, what, today, onCancel, onDone }: FollowUpProps) {
  const [text, setText] = useState('');
  const [answeredOn, setAnsweredOn] = useState(today);
  const [problem, setProblem] = useState<{ field: string | null; message: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const [form, setForm] = useState<{ text: string; url: string } | null>(null);
  const [copied, setCopied] = useState('');
  const { title, text: label } = FOLLOW_UPS[what];
  const id = (field: string): string => `${number}-${field}`;
  const focus = (field: string): void => document.getElementById(id(field))?.focus();
  useEffect(() => focus(what === 'answer' ? 'answeredOn' : what === 'pqrs' ? 'go' : 'text'), []);

  const copy = async (whole: string): Promise<void> => {
    setCopied((await desk.copy(whole)) ? FOLLOW.copied : FOLLOW.notCopied);
  };
  const go = async (): Promise<void> => {
    if (busy) return;
    const wrong =
      what === 'answer' && answeredOn === ''
        ? { field: 'answeredOn', message: FOLLOW.missingDate }
        : what !== 'pqrs' && text.trim() === ''
          ? { field: TEXT_FIELD[what], message: FOLLOW.missing }
          : null;
    setProblem(wrong);
    if (wrong) {
      focus(wrong.field === 'answeredOn' ? 'answeredOn' : 'text');
      return;
    }
    setBusy(true);
    try {
      const answer = await desk.ask(CALLS[what], followedShape, {
        number,
        ...(what === 'answer' && { answeredOn }),
        ...(what !== 'pqrs' && { [TEXT_FIELD[what]]: text }),
      });
      if ('refused' in answer) {
        setProblem(answer.refused);
        focus(answer.refused.field === 'answeredOn' ? 'answeredOn' : 'text');
      } else if (what === 'pqrs') {
        setForm({ text: answer.text ?? '', url: answer.url ?? '' });
        void copy(answer.text ?? '');
      } else onDone(doneLine(number, what, answer.dueOn));
    } catch (error) {
      setProblem({ field: null, message: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(false);
    }
  };
  const press = (event: KeyboardEvent): void => {
    if (isCtrlEnter(event)) void go();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const ofDate = problem?.field === 'answeredOn';
  const ofText = problem !== null && problem.field === TEXT_FIELD[what];

  return (
    <div class="follow" role="group" aria-label={title} aria-busy={busy} onKeyDown={press}>
      <p>
        <strong>{title}</strong>
      </p>
      {what === 'answer' && (
        <TextField
          id={id('answeredOn')}
          latest={today}
          label={FOLLOW.answeredOn}
          value={answeredOn}
          problem={ofDate ? problem.message : undefined}
          onText={setAnsweredOn}
        />
      )}
      {(what !== 'pqrs' || form) && (
        <TextField
          id={id('text')}
          label={label}
          rows={form ? 6 : 3}
          value={form?.text ?? text}
          readOnly={busy || form !== null}
          problem={ofText ? problem.message : undefined}
          onText={setText}
        />
      )}
      <p role="status" class={problem ? 'problem' : 'hint'}>
        {busy ? FOLLOW.working : problem ? (ofDate || ofText ? '' : problem.message) : copied}
      </p>
      <div class="actions">
        {form ? (
          <>
            <button type="button" onClick={() => void copy(form.text)}>
              {FOLLOW.copyText}
            </button>
            {form.url === '' ? (
              <p class="hint">{FOLLOW.noForm}</p>
            ) : (
              <a href={form.url} target="_blank" rel="noopener">
                {FOLLOW.open}
              </a>
            )}
            <button type="button" onClick={() => onDone(doneLine(number, what, undefined))}>
              {FOLLOW.finish}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              class="main"
              id={id('go')}
              aria-keyshortcuts="Control+Enter"
              onClick={() => void go()}
            >
              {what === 'resend' ? FOLLOW.send : what === 'pqrs' ? FOLLOW.prepare : FOLLOW.save}{' '}
              <kbd>Ctrl ⏎</kbd>
            </button>
            <button type="button" aria-keyshortcuts="Escape" onClick={onCancel}>
              {FOLLOW.cancel} <kbd>Esc</kbd>
            </button>
          </>
        )}
      </div>
    </div>
  );
}
