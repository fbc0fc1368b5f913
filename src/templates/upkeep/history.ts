// The tab HISTORIAL DE GUIONES: what each template said, and since when. Lines are only ever added.
import { literally, requestExpression } from '../../cases/control';
import { CELL_LIMIT } from '../../cases/rules/cellLimit';
import {
  cardText,
  EVENTS,
  HISTORY_HEADERS,
  HISTORY_TAB,
  HISTORY_WARNING,
  PARTS,
  type TemplateEvent,
  type TemplatePart,
} from '../../texts/templateUpkeep';
import type { Book, CellInput, Tab } from '../../workbook/book';
import { fold } from '../../workbook/fold';
import { addToLog, findLog, type LogShape } from '../../workbook/logTab';
import type { Template } from '../template';

const SHAPE: LogShape = {
  name: HISTORY_TAB,
  secondName: `${HISTORY_TAB} del registro`,
  headers: HISTORY_HEADERS,
};
/** Of who, what happened, and both texts; the others are as wide as Google makes them. */
const WIDTHS = [
  [3, 190],
  [5, 150],
  [7, 380],
  [8, 380],
] as const;
const NAME_COLUMN = 4;
const REQUEST_COLUMN = HISTORY_HEADERS.length;
/** Lines that stand this near to each other are read at once. */
const NEAR = 30;
/** Lines of one template that are looked back at. */
export const LINES_BACK = 60;

/** What a part of a template says. */
export type PartTexts = Record<TemplatePart, string>;

/** One change of one part, as the tab has it. */
export interface HistoryLine {
  /** Bogotá wall clock: ISO where it is written, as the cell shows it where it is read. */
  date: string;
  time: string;
  who: string;
  /** The template's code or title. */
  name: string;
  /** In the tab's own words. */
  event: string;
  part: string;
  before: string;
  after: string;
  requestId: string;
}

/** A card of several full cells is told as far as one cell holds it. */
export function partsOf(template: Template): PartTexts {
  return { card: cardText(template).slice(0, CELL_LIMIT), wall: template.wallText, dm: template.dmText };
}

/** The lines of a change: one for each part that differs. */
export function changeLines(
  about: Pick<HistoryLine, 'date' | 'time' | 'who' | 'name' | 'requestId'> & { event: TemplateEvent },
  before: PartTexts | null,
  after: PartTexts | null,
): HistoryLine[] {
  return (Object.keys(PARTS) as TemplatePart[])
    .map((part) => ({ part, before: before?.[part] ?? '', after: after?.[part] ?? '' }))
    .filter((change) => change.before !== change.after)
    .map((change) => ({ ...about, ...change, event: EVENTS[about.event], part: PARTS[change.part] }));
}

/** A template that is called otherwise from now on: its history ends under the one name and begins under the other. */
export function renamedLines(
  about: Parameters<typeof changeLines>[0],
  formerName: string,
  before: PartTexts,
  after: PartTexts,
): HistoryLine[] {
  return [
    ...changeLines({ ...about, name: formerName, event: 'renamed' }, before, null),
    ...changeLines(about, null, after),
  ];
}

/** What a change made in the dialog is called, by what it did. */
export function eventOf(
  before: Pick<Template, 'validTo'> | null,
  after: Pick<Template, 'validTo'>,
  today: string,
): TemplateEvent {
  if (before === null) return 'created';
  const retires = after.validTo !== null && after.validTo <= today && after.validTo !== before.validTo;
  return retires ? 'retired' : 'changed';
}

/** Null where nothing was ever recorded. */
export function historyTab(book: Book): Tab | null {
  return findLog(book, SHAPE);
}

/** Under the lock. */
export function addHistory(book: Book, lines: readonly HistoryLine[]): void {
  if (lines.length === 0) return;
  const isNew = historyTab(book) === null;
  const tab = addToLog(book, SHAPE, lines.map(cellsOf));
  if (!isNew) return;
  for (const [column, pixels] of WIDTHS) tab.columnWidth(column, pixels);
  tab.warnBeforeEdits(HISTORY_WARNING);
}

/** Whether a request has been recorded; one search. */
export function isRecorded(book: Book, requestId: string): boolean {
  const tab = historyTab(book);
  if (!tab) return false;
  const rows = tab.rowsFound(2, REQUEST_COLUMN, requestExpression(requestId));
  return rows.some((row) => tab.displayValues(row, REQUEST_COLUMN, 1, 1)[0][0] === requestId);
}

/** The last lines of the tab, in their order. */
export function latestLines(book: Book, most: number): HistoryLine[] {
  const tab = historyTab(book);
  const count = tab ? Math.min(most, tab.lastRow() - 1) : 0;
  return tab && count > 0 ? linesAt(tab, tab.lastRow() - count + 1, count) : [];
}

/** The last lines of one template, the newest first, and how many there are in all. */
export function linesOf(book: Book, name: string, most: number): { lines: HistoryLine[]; all: number } {
  const tab = historyTab(book);
  if (!tab) return { lines: [], all: 0 };
  const rows = tab.rowsFound(2, NAME_COLUMN, `^\\s*${literally(name)}\\s*$`);
  const wanted = new Set(rows.slice(-most));
  const lines = spans([...wanted]).flatMap(({ from, to }) =>
    linesAt(tab, from, to - from + 1).filter((_, at) => wanted.has(from + at)),
  );
  return { lines: lines.reverse(), all: rows.length };
}

/** The last texts that the history knows of a template; null where it knows nothing of it. */
export function lastParts(book: Book, name: string): PartTexts | null {
  const { lines } = linesOf(book, name, LINES_BACK);
  if (lines.length === 0) return null;
  const last = (part: TemplatePart): string => lines.find((line) => line.part === PARTS[part])?.after ?? '';
  return { card: last('card'), wall: last('wall'), dm: last('dm') };
}

/** For a template's name in another spelling. */
export function nameKey(name: string): string {
  return fold(name);
}

function cellsOf(line: HistoryLine): CellInput[] {
  const { date, time, who, name, event, part, before, after, requestId } = line;
  return [{ typed: date }, { typed: time }, who, name, event, part, before, after, requestId];
}

function linesAt(tab: Tab, row: number, count: number): HistoryLine[] {
  return tab.displayValues(row, 1, count, REQUEST_COLUMN).map((cells) => {
    const [date, time, who, name, event, part, before, after, requestId] = cells;
    return { date, time, who, name, event, part, before, after, requestId };
  });
}

function spans(rows: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = found[found.length - 1] as { from: number; to: number } | undefined;
    if (last && row - last.to <= NEAR) last.to = row;
    else found.push({ from: row, to: row });
  }
  return found;
}
