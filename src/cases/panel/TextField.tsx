// A labelled text with its problem beside it; the direction of what a citizen wrote stays its own.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface TextFieldProps {
  id: string;
  label: ComponentChildren;
  value: string;
  onText: (text: string) => void;
  problem?: string;
  hint?: string;
  /** More than one makes it a text of several lines. */
  rows?: number;
  /** Words to choose from that do not bind. */
  words?: readonly string[];
  shortcut?: string;
  readOnly?: boolean;
  /** Where the text is an ISO date: the last one that it may be. */
  latest?: string;
}

export function TextField(props: TextFieldProps) {
  const { id, label, value, onText, problem, hint, rows = 1, words, shortcut, readOnly, latest } = props;
  const list = useId();
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const common = {
    id,
    value,
    dir: 'auto' as const,
    readOnly,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': described || undefined,
    'aria-keyshortcuts': shortcut,
    autocomplete: 'off',
    spellcheck: false,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...common} rows={rows} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type={latest === undefined ? 'text' : 'date'}
          max={latest}
          list={words ? list : undefined}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
      {words && (
        <datalist id={list}>
          {words.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
