// The list: found as one types, by arrows and Enter; marked where something is overdue, wrong or unsaved.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Keyed } from '../../cases/panel/Keyed';
import { TEMPLATES_ITEM } from '../../texts/menu';
import { doubtLine } from '../../texts/sidebarTemplates';
import { FILTERS, MARKS, moreLine, shownLine, UPKEEP, type Filter } from '../../texts/templatesDialog';
import { catalogueDoubts } from '../catalogueDoubts';
import { searchIndex } from '../searchIndex';
import type { UpkeepStart } from '../upkeep/calls';
import { unsavedNew, unsavedOf } from './drafts';
import { openedFrom, type KeptRow } from './opened';
import { found, listed, passes } from './rows';
import type { UpkeepTools } from './tools';
import { useKeys } from './useKeys';

export interface ListPlace {
  text: string;
  filter: Filter;
  /** The row that was opened last. */
  chosen: number | null;
}

interface TemplateListProps {
  tools: UpkeepTools;
  start: UpkeepStart;
  place: ListPlace;
  notice: string;
  busy: boolean;
  problem: string;
  onPlace: (place: ListPlace) => void;
  onOpen: (template: KeptRow) => void;
  onCreate: () => void;
  onRefresh: () => void;
}

const SEARCH = 'upkeep-search';
const LIST = 'upkeep-list';
/** More are not drawn: whoever looks for one types a word. */
const MOST_DRAWN = 150;
const MOST_DOUBTS = 5;

export function TemplateList(props: TemplateListProps) {
  const { tools, start, place, notice, busy, problem, onPlace, onOpen, onCreate, onRefresh } = props;
  const { text, filter, chosen } = place;
  const { templates, today, verifyDays, mayEdit } = start;
  const index = useMemo(() => searchIndex(templates), [templates]);
  const rows = useMemo(
    () => listed(templates, today, verifyDays, (one) => unsavedOf(tools.device, openedFrom(one)) !== null),
    [templates],
  );
  const doubts = useMemo(() => catalogueDoubts(templates), [templates]);
  const matching = useMemo(() => found(rows, index, text, filter, today), [rows, text, filter]);
  const drawn = matching.slice(0, MOST_DRAWN);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      drawn.findIndex(({ template }) => template.row === chosen),
    ),
  );
  const current = Math.min(at, drawn.length - 1);

  useEffect(() => document.getElementById(SEARCH)?.focus(), []);
  useEffect(() => {
    document.getElementById(`${LIST}-${String(current)}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, drawn.length]);

  const open = (template: KeptRow): void => {
    onPlace({ ...place, chosen: template.row });
    onOpen(template);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && drawn.length > 0) setAt((current + step + drawn.length) % drawn.length);
    else if (event.key === 'Enter' && current >= 0) open(drawn[current].template);
    else if (event.key === 'Escape' && text !== '') onPlace({ ...place, text: '' });
    else return;
    event.preventDefault();
  };
  useKeys((key) => {
    if (key === UPKEEP.create.key && mayEdit) onCreate();
    else if (key === UPKEEP.refresh.key) onRefresh();
    else return false;
    return true;
  });

  return (
    <main class="upkeep">
      <h1 class="unseen">{TEMPLATES_ITEM}</h1>
      <p class={mayEdit ? 'hint' : 'warn'}>{start.standing}</p>
      <div class="finding">
        <div class="field">
          <label for={SEARCH}>{UPKEEP.search}</label>
          <input
            id={SEARCH}
            type="text"
            role="combobox"
            aria-expanded={drawn.length > 0}
            aria-controls={LIST}
            aria-activedescendant={current >= 0 ? `${LIST}-${String(current)}` : undefined}
            aria-describedby={`${SEARCH}-help`}
            autocomplete="off"
            value={text}
            onInput={(event) => {
              setAt(0);
              onPlace({ ...place, text: event.currentTarget.value });
            }}
            onKeyDown={press}
          />
          <p class="hint" id={`${SEARCH}-help`}>
            {UPKEEP.searchHelp}
          </p>
        </div>
        <div class="field">
          <label for="upkeep-filter">{UPKEEP.filter}</label>
          <select
            id="upkeep-filter"
            value={filter}
            onChange={(event) => {
              setAt(0);
              onPlace({ ...place, filter: event.currentTarget.value as Filter });
            }}
          >
            {(Object.keys(FILTERS) as Filter[]).map((one) => (
              <option key={one} value={one}>
                {FILTERS[one]} ({[...rows.values()].filter((row) => passes(row, one)).length})
              </option>
            ))}
          </select>
        </div>
      </div>
      <ul id={LIST} class="found" role="listbox" aria-label={UPKEEP.results} hidden={drawn.length === 0}>
        {drawn.map(({ template, marks }, place) => (
          <li
            key={template.row}
            id={`${LIST}-${String(place)}`}
            role="option"
            aria-selected={place === current}
            onClick={() => open(template)}
          >
            <b>{template.code}</b> {template.title || template.wallText.slice(0, 60)}
            {marks.map((mark) => (
              <span key={mark} class="mark">
                {MARKS[mark]}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p class="hint">
        {templates.length === 0
          ? UPKEEP.empty
          : matching.length === 0
            ? UPKEEP.nothing
            : shownLine(matching.length, templates.length)}
        {matching.length > drawn.length && ` ${moreLine(matching.length - drawn.length)}`}
      </p>
      <p role="status" class="notice">
        {problem !== '' ? <span class="problem">{problem}</span> : busy ? UPKEEP.loading : notice}
      </p>
      <div class="actions">
        {mayEdit && (
          <button
            type="button"
            class="main"
            aria-keyshortcuts={`Alt+${UPKEEP.create.key}`}
            onClick={onCreate}
          >
            <Keyed label={UPKEEP.create} />
            {unsavedNew(tools.device) && ` (${MARKS.unsaved})`}
          </button>
        )}
        <button type="button" aria-keyshortcuts={`Alt+${UPKEEP.refresh.key}`} onClick={onRefresh}>
          <Keyed label={UPKEEP.refresh} />
        </button>
      </div>
      {doubts.length > 0 && (
        <ul class="doubts">
          {doubts.slice(0, MOST_DOUBTS).map((doubt) => (
            <li key={`${doubt.code}${String(doubt.row)}`}>{doubtLine(doubt)}</li>
          ))}
        </ul>
      )}
    </main>
  );
}
