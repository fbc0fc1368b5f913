// A box over the page: keeps the focus while it is modal, closes by Escape, gives the focus back.
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { texts } from '../texts';
import { usePage } from './usePage';

export interface DialogSetting {
  title: string;
  modal?: boolean;
  width?: number;
  onClose: () => void;
  children: ComponentChildren;
}

const focusable = 'a[href], button:not([disabled]), input, select, textarea, iframe, [tabindex="0"]';

export function Dialog({ title, modal = true, width, onClose, children }: DialogSetting): JSX.Element {
  const page = usePage();
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const first = box.current?.querySelector<HTMLElement>('[data-first]') ?? box.current;
    if (modal) first?.focus();
    return () => {
      if (!modal) return;
      if (before && before !== document.body && before.isConnected) before.focus();
      else page.focusGrid();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
    event.stopPropagation();
  };
  const all = (): HTMLElement[] => [...(box.current?.querySelectorAll<HTMLElement>(focusable) ?? [])];
  const guard = (end: 'first' | 'last'): JSX.Element => (
    <span
      class="focus-guard"
      tabIndex={0}
      aria-hidden="true"
      onFocus={() => {
        const inside = all().filter((one) => !one.classList.contains('focus-guard'));
        (end === 'first' ? inside[0] : inside.at(-1))?.focus();
      }}
    />
  );

  return (
    <div class={modal ? 'veil' : 'float'}>
      {modal && guard('last')}
      <div
        class="dialog"
        role="dialog"
        aria-modal={modal}
        aria-label={title || texts.notice}
        tabIndex={-1}
        ref={box}
        style={width ? { width: `${String(width)}px` } : undefined}
        onKeyDown={onKeyDown}
      >
        <header>
          <h2>{title}</h2>
          <button type="button" class="plain" aria-label={texts.close} onClick={onClose}>
            ×
          </button>
        </header>
        {children}
      </div>
      {modal && guard('first')}
    </div>
  );
}
