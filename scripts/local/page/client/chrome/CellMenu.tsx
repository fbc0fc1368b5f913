// What a person does to the cells beside typing: the menu of the right button.
import type { JSX } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { StructureAction } from '../grid/forbidden';
import { texts } from '../texts';
import { usePage, usePageState } from './usePage';

export function CellMenu(): JSX.Element | null {
  const { cellMenu } = usePageState();
  return cellMenu ? <OpenMenu key={`${String(cellMenu.x)} ${String(cellMenu.y)}`} {...cellMenu} /> : null;
}

function OpenMenu({ x, y }: { x: number; y: number }): JSX.Element {
  const page = usePage();
  const box = useRef<HTMLDivElement>(null);
  const close = (): void => page.state.change({ cellMenu: null });
  const items = (): HTMLElement[] => [
    ...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];

  const placed = useCallback((element: HTMLDivElement | null) => {
    box.current = element;
    if (!element) return;
    const { offsetWidth, offsetHeight, style } = element;
    style.left = `${String(Math.min(x, window.innerWidth - offsetWidth - 8))}px`;
    style.top = `${String(Math.max(8, Math.min(y, window.innerHeight - offsetHeight - 8)))}px`;
    items()[0]?.focus();
  }, []);
  useEffect(() => {
    const outside = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    window.addEventListener('pointerdown', outside, true);
    return () => window.removeEventListener('pointerdown', outside, true);
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all[(at - 1 + all.length) % all.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      page.focusGrid();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      class="menu-list cell-menu"
      role="menu"
      aria-label={texts.cellMenu}
      ref={placed}
      onKeyDown={onKeyDown}
    >
      {useActions().map(([caption, act], index) =>
        caption === '' ? (
          <div role="separator" key={index} />
        ) : (
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            key={index}
            onClick={() => {
              close();
              page.focusGrid();
              act();
            }}
          >
            {caption}
          </button>
        ),
      )}
    </div>
  );
}

type Action = [caption: string, act: () => void];

function useActions(): Action[] {
  const page = usePage();
  const { grid } = page;
  if (!grid) return [];
  const place = grid.place;
  const { sheetId, rect } = place;
  const { row, rows: count, column, columns } = rect;
  const line: Action = ['', () => undefined];
  const structure =
    (action: StructureAction): (() => void) =>
    () =>
      void page.restructure(action);
  const note = (): void =>
    page.state.change({
      noteEditor: { sheetId, row: place.row, column: place.column, text: grid.noteAt(place) ?? '' },
    });
  const filter: Action = [
    texts.filterColumn,
    () => page.state.change({ filter: { sheetId, column: place.column } }),
  ];
  const paste = async (): Promise<void> => {
    try {
      grid.clipboard.paste(await navigator.clipboard.readText());
    } catch {
      page.state.change({ refusal: texts.pasteByKey });
    }
  };
  return [
    [texts.cut, () => grid.clipboard.copy(true)],
    [texts.copy, () => grid.clipboard.copy(false)],
    [texts.paste, () => void paste()],
    line,
    [texts.insertAbove(count), structure({ sheetId, action: 'insertRows', row, count })],
    [texts.insertBelow(count), structure({ sheetId, action: 'insertRows', row: row + count, count })],
    [texts.insertLeft(columns), structure({ sheetId, action: 'insertColumns', column, count: columns })],
    [texts.deleteRows(count), structure({ sheetId, action: 'deleteRows', row, count })],
    [texts.deleteColumns(columns), structure({ sheetId, action: 'deleteColumns', column, count: columns })],
    line,
    [texts.hideRows(count), structure({ sheetId, action: 'hideRows', row, count })],
    [texts.showRows, structure({ sheetId, action: 'showRows', row, count })],
    [texts.hideColumns(columns), structure({ sheetId, action: 'hideColumns', column, count: columns })],
    [texts.showColumns, structure({ sheetId, action: 'showColumns', column, count: columns })],
    line,
    [texts.sortUp, structure({ sheetId, action: 'sort', rect, column: place.column, ascending: true })],
    [texts.sortDown, structure({ sheetId, action: 'sort', rect, column: place.column, ascending: false })],
    line,
    ...(grid.hasFilter(sheetId, place.column) ? [filter] : []),
    [texts.editNote, note],
  ];
}
