// The screenshots that go along: shown with their size, each with a key that takes it away.
import { useRef } from 'preact/hooks';
import { FILING, pictureLine, removeLabel } from '../../texts/sidebarEscalation';
import type { Screenshot } from './screenshots';

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
  const input = useRef<HTMLInputElement>(null);
  return (
    <fieldset class="field">
      <legend>{FILING.screenshots}</legend>
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <button
        type="button"
        id={id}
        disabled={locked}
        aria-describedby={`${id}-problem`}
        onClick={() => input.current?.click()}
      >
        {FILING.choose}
      </button>
      <ul class="shots">
        {screenshots.map((shot) => (
          <li key={shot.name}>
            <img src={`data:${shot.type};base64,${shot.base64}`} alt="" />
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
              Quitar
            </button>
          </li>
        ))}
      </ul>
      <div id={`${id}-problem`}>
        {!kept && <p class="warn">{FILING.notKept}</p>}
        {problem && <p class="problem">{problem}</p>}
      </div>
    </fieldset>
  );
}
