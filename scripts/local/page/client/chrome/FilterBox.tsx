// Which texts of a filter's column are shown.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { columnName } from '../grid/cellName';
import { texts } from '../texts';
import { Dialog } from './Dialog';
import { usePage, usePageState } from './usePage';

const mostListed = 200;

export function FilterBox(): JSX.Element | null {
  const { filter } = usePageState();
  return filter ? <OpenFilter key={filter.column} {...filter} /> : null;
}

function OpenFilter({ sheetId, column }: { sheetId: number; column: number }): JSX.Element {
  const page = usePage();
  const [all] = useState(() => page.grid?.filterTexts(sheetId, column) ?? []);
  const [chosen, setChosen] = useState(
    () => new Set(all.filter(({ isShown }) => isShown).map(({ text }) => text)),
  );
  const [search, setSearch] = useState('');
  const close = (): void => page.state.change({ filter: null });
  const show = (visible: string[] | null): void => {
    close();
    void page.restructure({ sheetId, action: 'filter', column, visible });
  };
  const found = all.filter(({ text }) =>
    text.toLocaleLowerCase('es').includes(search.toLocaleLowerCase('es')),
  );
  const change = (these: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const text of these)
      if (isChosen) next.add(text);
      else next.delete(text);
    setChosen(next);
  };
  const isAll = found.length > 0 && found.every(({ text }) => chosen.has(text));
  return (
    <Dialog title={texts.filterOf(columnName(column))} width={320} onClose={close}>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          show(chosen.size === all.length ? null : [...chosen]);
        }}
      >
        <input
          data-first
          type="search"
          aria-label={texts.filterSearch}
          placeholder={texts.filterSearch}
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={isAll}
            onChange={({ currentTarget }) =>
              change(
                found.map(({ text }) => text),
                currentTarget.checked,
              )
            }
          />
          {texts.filterAll}
        </label>
        <div class="filter-texts" tabIndex={0} role="group" aria-label={texts.filterOf(columnName(column))}>
          {found.slice(0, mostListed).map(({ text }) => (
            <label class="check" key={text}>
              <input
                type="checkbox"
                checked={chosen.has(text)}
                onChange={({ currentTarget }) => change([text], currentTarget.checked)}
              />
              {text || texts.filterBlank}
            </label>
          ))}
          {found.length > mostListed && <p>{texts.filterMore(found.length - mostListed)}</p>}
        </div>
        <div class="buttons">
          {page.grid?.isFiltered(sheetId, column) && (
            <button type="button" onClick={() => show(null)}>
              {texts.filterClear}
            </button>
          )}
          <button type="button" onClick={close}>
            {texts.cancel}
          </button>
          <button type="submit" class="main">
            {texts.accept}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
