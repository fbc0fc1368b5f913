// What scripts ask and show in boxes, and what the sheet refuses.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Question } from '../pageState';
import { texts } from '../texts';
import { Dialog } from './Dialog';
import { ScriptFrame } from './ScriptFrame';
import { usePage, usePageState } from './usePage';

export function Dialogs(): JSX.Element {
  const page = usePage();
  const { dialogs, questions, refusal, noteEditor } = usePageState();
  const [question] = questions;
  return (
    <>
      {dialogs.map((dialog) => (
        <Dialog
          key={dialog.frameId}
          title={dialog.title}
          modal={dialog.kind === 'modalDialog'}
          width={dialog.width}
          onClose={() => page.closeFrame(dialog.frameId)}
        >
          <div class="dialog-frame" style={{ height: `${String(dialog.height)}px` }}>
            <ScriptFrame shown={dialog} />
          </div>
        </Dialog>
      ))}
      {question && <QuestionBox key={question.id} question={question} />}
      {refusal !== null && <RefusalBox refusal={refusal} />}
      {noteEditor && <NoteBox key={`${String(noteEditor.row)}:${String(noteEditor.column)}`} />}
    </>
  );
}

const buttonSets: Record<string, string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const captions: Record<string, string> = {
  OK: texts.accept,
  CANCEL: texts.cancel,
  YES: texts.yes,
  NO: texts.no,
};

function QuestionBox({
  question: { id, kind, title, message, buttons },
}: {
  question: Question;
}): JSX.Element {
  const page = usePage();
  const [text, setText] = useState('');
  const answer = (button: string): void => void page.answer(id, button, kind === 'prompt' ? text : '');
  const [first = 'OK', ...others] = buttonSets[buttons] ?? ['OK'];
  return (
    <Dialog
      title={title || (kind === 'alert' ? texts.notice : '')}
      width={400}
      onClose={() => answer('CLOSE')}
    >
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          answer(first);
        }}
      >
        <p>{message}</p>
        {kind === 'prompt' && (
          <input
            data-first
            aria-label={message || texts.answer}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
        <div class="buttons">
          {others.map((button) => (
            <button type="button" key={button} onClick={() => answer(button)}>
              {captions[button]}
            </button>
          ))}
          <button type="submit" class="main" data-first={kind === 'alert' ? true : undefined}>
            {captions[first]}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function RefusalBox({ refusal }: { refusal: string }): JSX.Element {
  const { state } = usePage();
  const close = (): void => state.change({ refusal: null });
  return (
    <Dialog title={texts.refused} width={400} onClose={close}>
      <div class="question">
        <p>{refusal}</p>
        <div class="buttons">
          <button type="button" class="main" data-first onClick={close}>
            {texts.accept}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function NoteBox(): JSX.Element | null {
  const page = usePage();
  const { noteEditor, cell } = usePageState();
  const [text, setText] = useState(noteEditor?.text ?? '');
  if (!noteEditor) return null;
  const close = (): void => page.state.change({ noteEditor: null });
  return (
    <Dialog title={texts.noteOf(cell.name)} width={360} onClose={close}>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          close();
          const { sheetId, row, column } = noteEditor;
          void page.restructure({ sheetId, action: 'note', row, column, text });
        }}
      >
        <textarea
          data-first
          rows={5}
          aria-label={texts.noteOf(cell.name)}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div class="buttons">
          <button type="button" onClick={close}>
            {texts.cancel}
          </button>
          <button type="submit" class="main">
            {texts.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
