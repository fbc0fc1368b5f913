// One thing done with an open escalation: its fields, its key, and what came of it.
import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../../cases/panel/TextField';
import type { Desk } from '../../sidebar/desk';
import { isCtrlEnter } from '../../sidebar/keys';
import { FILING, FOLLOW, FOLLOW_TEXTS } from '../../texts/sidebarEscalation';
import { followedShape, type Follow } from '../calls';
import { messageOf } from './useFiling';

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

export function FollowUp({ desk, number, what, today, onCancel, onDone }: FollowUpProps) {
  const [text, setText] = useState('');
  const [answeredOn, setAnsweredOn] = useState(today);
  const [problem, setProblem] = useState<{ field: string | null; message: string } | null>(null);
  const [notice, setNotice] = useState('');
  const [done, setDone] = useState<{ done: string; form: { text: string; url: string } | null } | null>(null);
  const [title, label] = FOLLOW_TEXTS[what];
  const form = done?.form;
  const id = (field: string): string => `${number}-${field}`;
  const focusOn = (field: string): void => document.getElementById(id(field))?.focus();
  useEffect(() => focusOn(label ? 'text' : 'go'), []);

  const copy = async (whole: string): Promise<void> => {
    setNotice((await desk.copy(whole)) ? FOLLOW.copied : FOLLOW.notCopied);
  };
  const go = async (): Promise<void> => {
    if (notice === FILING.preparing) return;
    if (done) {
      onDone(done.done);
      return;
    }
    if (label && text.trim() === '') {
      setProblem({ field: 'text', message: FILING.missing });
      focusOn('text');
      return;
    }
    setProblem(null);
    setNotice(FILING.preparing);
    try {
      const answer = await desk.ask('followEscalation', followedShape, { what, number, text, answeredOn });
      setNotice('');
      if ('refused' in answer) {
        setProblem(answer.refused);
        focusOn(answer.refused.field === 'answeredOn' ? 'answeredOn' : label ? 'text' : 'go');
      } else if (answer.form) {
        setDone(answer);
        void copy(answer.form.text);
      } else onDone(answer.done);
    } catch (error) {
      setNotice('');
      setProblem({ field: null, message: messageOf(error) });
    }
  };
  const leave = (): void => (done ? onDone(done.done) : onCancel());
  const press = (event: KeyboardEvent): void => {
    if (isCtrlEnter(event)) void go();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** The call names the text by what it is; the date has a name of its own. */
  const of = (field: 'answeredOn' | 'text'): string | undefined =>
    problem?.field && (problem.field === 'answeredOn') === (field === 'answeredOn')
      ? problem.message
      : undefined;
  const elsewhere = problem?.field ? '' : problem?.message;

  return (
    <div class="follow" role="group" aria-label={title} onKeyDown={press}>
      {what === 'answer' && (
        <TextField
          id={id('answeredOn')}
          latest={today}
          label={FOLLOW.answeredOn}
          value={answeredOn}
          problem={of('answeredOn')}
          onText={setAnsweredOn}
        />
      )}
      {(label ?? form) && (
        <TextField
          id={id('text')}
          label={label ?? FOLLOW.form}
          rows={4}
          value={form?.text ?? text}
          readOnly={!!form}
          problem={of('text')}
          onText={setText}
        />
      )}
      <p role="status" class={elsewhere && 'problem'}>
        {notice || elsewhere}
      </p>
      {form?.url && (
        <a href={form.url} target="_blank" rel="noopener">
          {FOLLOW.open}
        </a>
      )}
      <div class="actions">
        <button
          type="button"
          class="main"
          id={id('go')}
          aria-keyshortcuts="Control+Enter"
          onClick={() => void go()}
        >
          {done ? FOLLOW.finish : title} <kbd>Ctrl ⏎</kbd>
        </button>
        <button type="button" aria-keyshortcuts="Escape" onClick={leave}>
          {FOLLOW.cancel} <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  );
}
