// The whole page around the grid.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { keepFocus } from '../grid/keptFocus';
import { texts } from '../texts';
import type { PageState } from '../pageState';
import { CellMenu } from './CellMenu';
import { Charts } from './Charts';
import { Dialogs } from './Dialogs';
import { FilterBox } from './FilterBox';
import { MenuBar } from './MenuBar';
import { Sidebar } from './Sidebar';
import { Toasts } from './Toasts';
import { usePage, usePageState } from './usePage';
import { WorkbenchBar } from './WorkbenchBar';

export function Screen(): JSX.Element {
  const page = usePage();
  const state = usePageState();
  const { name, phase, isConnected } = state;
  // Behind a modal box nothing takes keys or the focus, the grid with its own mind included.
  const inert = isModal(state);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    keepFocus(place.current!);
    page.gridStandsIn(place.current!);
  }, []);
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const inGrid = place.current?.contains(document.activeElement) ?? false;
      const sidebar = document.querySelector<HTMLElement>('.sidebar iframe');
      const next = inGrid ? (sidebar ?? document.querySelector<HTMLElement>('.bar select')) : null;
      if (next) next.focus();
      else page.focusGrid();
    };
    window.addEventListener('keydown', key, true);
    return () => window.removeEventListener('keydown', key, true);
  }, []);
  const openMenu = (event: MouseEvent): void => {
    if (!(event.target instanceof HTMLCanvasElement)) return;
    event.preventDefault();
    page.state.change({ cellMenu: { x: event.clientX, y: event.clientY } });
  };
  return (
    <div class="screen">
      {!isConnected && phase === 'ready' && (
        <p class="banner" role="alert">
          {texts.lost}
        </p>
      )}
      <header class="top" inert={inert}>
        <h1>{name}</h1>
        <MenuBar />
      </header>
      <main inert={inert}>
        <div class="grid-place">
          <div
            class="grid"
            ref={place}
            role="application"
            aria-label={texts.gridLabel}
            onContextMenu={openMenu}
            onKeyDownCapture={(event) => {
              if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
              event.preventDefault();
              event.stopPropagation();
              const { left, top } = event.currentTarget.getBoundingClientRect();
              page.state.change({ cellMenu: { x: left + 120, y: top + 120 } });
            }}
          />
          <Charts />
          <CellAloud />
          <NoteAside />
          {phase !== 'ready' && <Opening />}
        </div>
        <Sidebar />
        <CellMenu />
      </main>
      <div class="bottom" inert={inert}>
        <WorkbenchBar />
      </div>
      <Toasts />
      <Dialogs />
      <FilterBox />
    </div>
  );
}

const isModal = ({ questions, refusal, noteEditor, filter, dialogs }: PageState): boolean =>
  questions.length > 0 ||
  refusal !== null ||
  noteEditor !== null ||
  filter !== null ||
  dialogs.some(({ kind }) => kind === 'modalDialog');

/** The grid is a picture: this says what the selected cell holds. */
function CellAloud(): JSX.Element {
  const { cell } = usePageState();
  return (
    <p class="aloud" id="cell-aloud" aria-live="polite">
      {cell.name && texts.cellAloud(cell.name, cell.text, cell.note)}
    </p>
  );
}

function NoteAside(): JSX.Element | null {
  const { cell } = usePageState();
  if (!cell.note && !cell.help) return null;
  return (
    <aside class="note" aria-hidden="true">
      <strong>
        {texts.note} · {cell.name}
      </strong>
      {cell.note ?? cell.help}
    </aside>
  );
}

function Opening(): JSX.Element {
  const { phase, name, progress, failure } = usePageState();
  if (phase === 'failed')
    return (
      <div class="opening" role="alert">
        <h2>{texts.failed}</h2>
        <p>{failure}</p>
      </div>
    );
  const text = phase === 'opening' ? texts.opening(name) : texts.connecting;
  return (
    <div class="opening" role="status">
      <p id="opening-text">{text}</p>
      <progress aria-labelledby="opening-text" max={1} value={phase === 'opening' ? progress : undefined} />
    </div>
  );
}
