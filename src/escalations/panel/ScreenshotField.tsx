// The screenshots that go along: shown with their size, each with a key that takes it away.
import { FILING, pictureLine, removeLabel } from '../../texts/sidebarEscalation';
import { addressOf, type Screenshot } from './screenshots';

interface ScreenshotFieldProps {
  id: string;
  screenshots: readonly Screenshot[];
  problem?: string;
  locked: boolean;
  /** Whether a reload would find them again. */
  kept: boolean;
  onFiles: (files: readonly File[]) => void;
  onRemove: (screenshot: Screenshot) => void;
}

export function ScreenshotField(props: ScreenshotFieldProps) {
  const { id, screenshots, problem, locked, kept, onFiles, onRemove } = props;
  return (
    <div class="field">
      <label for={id}>{FILING.screenshots}</label>
      <ul class="shots">
        {screenshots.map((shot) => (
          <li key={shot.name}>
            <img src={addressOf(shot)} alt={shot.name} />
            <span>{pictureLine(shot.name, shot.size)}</span>
            <button
              type="button"
              disabled={locked}
              aria-label={removeLabel(shot.name)}
              onClick={() => {
                onRemove(shot);
                document.getElementById(id)?.focus();
              }}
            >
              {FILING.remove}
            </button>
          </li>
        ))}
      </ul>
      <input
        id={id}
        type="file"
        accept="image/*"
        multiple
        disabled={locked}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {FILING.screenshotsHint}
      </p>
      {!kept && <p class="warn">{FILING.notKept}</p>}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
