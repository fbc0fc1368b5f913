// The panel's first field: takes what is pasted, and what is typed once Enter says so.
import { CASE } from '../../texts/sidebarCase';

interface PasteFieldProps {
  id: string;
  typed: string;
  /** What just happened; without it, what the field is for. */
  notice: string;
  problem?: string;
  onTyped: (text: string) => void;
  onTake: () => void;
}

export function PasteField({ id, typed, notice, problem, onTyped, onTake }: PasteFieldProps) {
  return (
    <div class="field">
      <label for={id}>{CASE.paste}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        data-paste="true"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        onInput={(event) => onTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          onTake();
        }}
      />
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <p class="notice" role="status" id={`${id}-hint`} dir="auto">
        {notice === problem ? '' : notice || CASE.pasteHelp}
      </p>
    </div>
  );
}
