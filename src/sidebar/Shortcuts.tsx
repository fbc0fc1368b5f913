// The list of shortcuts, over the panel until it is closed.
import { useEffect, useRef } from 'preact/hooks';
import { SHELL, SHORTCUTS } from '../texts/sidebar';

export function Shortcuts({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="shortcuts-title" onClose={onClose}>
      <button type="button" onClick={() => dialog.current?.close()}>
        {SHELL.close}
      </button>
      <h2 id="shortcuts-title">{SHELL.shortcuts}</h2>
      <dl class="shortcuts">
        {SHORTCUTS.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
