// Toasts in the corner, read aloud as they come.
import type { JSX } from 'preact';
import { dismissToast } from '../screenEvents';
import { texts } from '../texts';
import { usePage, usePageState } from './usePage';

export function Toasts(): JSX.Element {
  const { state } = usePage();
  const { toasts } = usePageState();
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map(({ number, title, message }) => (
        <div class="toast" key={number}>
          <div>
            {title && <strong>{title}</strong>}
            <span>{message}</span>
          </div>
          <button
            type="button"
            class="plain"
            aria-label={texts.close}
            onClick={() => dismissToast(state, number)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
