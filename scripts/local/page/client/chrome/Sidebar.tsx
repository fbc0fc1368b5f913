// The script's sidebar at Google's 300 pixels.
import type { JSX } from 'preact';
import { texts } from '../texts';
import { ScriptFrame } from './ScriptFrame';
import { usePage, usePageState } from './usePage';

export function Sidebar(): JSX.Element | null {
  const page = usePage();
  const { sidebar } = usePageState();
  if (!sidebar) return null;
  return (
    <aside class="sidebar" aria-label={sidebar.title || texts.sidebar}>
      <header>
        <h2>{sidebar.title}</h2>
        <button
          type="button"
          class="plain"
          aria-label={texts.close}
          onClick={() => {
            page.closeFrame(sidebar.frameId);
            page.focusGrid();
          }}
        >
          ×
        </button>
      </header>
      <ScriptFrame key={sidebar.frameId} shown={sidebar} />
    </aside>
  );
}
