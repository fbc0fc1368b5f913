// The row of tabs: arrows move among them as everywhere, Ctrl and a digit from anywhere.
import { PANELS, SHELL } from '../texts/sidebar';

export const panelId = (index: number): string => `panel-${index + 1}`;
export const tabId = (index: number): string => `tab-${index + 1}`;

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export function Tabs({ shown, onShow }: { shown: number; onShow: (index: number) => void }) {
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const next = (shown + step + PANELS.length) % PANELS.length;
    onShow(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={SHELL.panels} class="tabs" onKeyDown={move}>
      {PANELS.map((name, index) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(index)}
          aria-selected={index === shown}
          aria-controls={panelId(index)}
          aria-keyshortcuts={`Control+${index + 1}`}
          tabIndex={index === shown ? 0 : -1}
          onClick={() => onShow(index)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
