// A box over the page: keeps the focus while it is modal, closes by Escape, gives the focus back.
import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import { texts } from '../texts';
import type { Page } from '../workingPage';
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

  const before = useRef<HTMLElement | null>(null);
  // By the reference and not by an effect: the keys that follow must not go elsewhere in between.
  const placed = useCallback((element: HTMLDivElement | null) => {
    box.current = element;
    if (!modal) return;
    if (element) {
      before.current = document.activeElement as HTMLElement | null;
      (element.querySelector<HTMLElement>('[data-first]') ?? element).focus();
      return;
    }
    // What is behind can take the focus only when the page has been drawn without the dialog.
    setTimeout(() => giveBack(before.current, page));
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
        ref={placed}
        style={width ? { width: `${String(width)}px` } : undefined}
        onKeyDown={onKeyDown}
      >
        <div class="heading">
          <h2>{title}</h2>
          <button type="button" class="plain" aria-label={texts.close} onClick={onClose}>
            ×
          </button>
        </div>
        {children}
      </div>
      {modal && guard('first')}
    </div>
  );
}

/** To where it was, unless somebody has taken it since. */
function giveBack(before: HTMLElement | null, page: Page): void {
  if (document.activeElement !== document.body) return;
  if (!before || before === document.body || !before.isConnected || before.closest('.grid')) page.focusGrid();
  else before.focus();
}
