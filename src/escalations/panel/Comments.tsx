// The citizens' words, one box each, so that every one of them goes out as it was written.
import { TextField } from '../../cases/panel/TextField';
import { FILING, removeLabel } from '../../texts/sidebarEscalation';

interface CommentsProps {
  /** Of the first box. */
  id: string;
  comments: readonly string[];
  locked: boolean;
  problem?: string;
  onComments: (comments: readonly string[]) => void;
}

export function Comments({ id, comments, locked, problem, onComments }: CommentsProps) {
  const idOf = (index: number): string => (index === 0 ? id : `${id}-${index}`);
  const focusOn = (index: number): void => document.getElementById(idOf(index))?.focus();
  const add = (): void => {
    onComments([...comments, '']);
    // The box is there once the panel has drawn it.
    window.setTimeout(() => focusOn(comments.length), 0);
  };
  return (
    <>
      {comments.map((comment, index) => (
        <div key={index}>
          <TextField
            id={idOf(index)}
            label={`${FILING.comment} ${index + 1}`}
            value={comment}
            rows={3}
            readOnly={locked}
            problem={index === 0 ? problem : undefined}
            onText={(text) => onComments(comments.map((other, at) => (at === index ? text : other)))}
          />
          {comments.length > 1 && (
            <button
              type="button"
              class="plain"
              disabled={locked}
              onClick={() => {
                onComments(comments.filter((_, at) => at !== index));
                focusOn(0);
              }}
            >
              {removeLabel(`comentario ${index + 1}`)}
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        class="plain"
        id={`${id}-add`}
        aria-keyshortcuts="Alt+O"
        disabled={locked}
        onClick={add}
      >
        <u>O</u>tro comentario
      </button>
    </>
  );
}
