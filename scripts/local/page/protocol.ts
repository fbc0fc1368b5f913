// What the local page and its server say to each other: shapes only, JSON-safe, no code.
import type { ChartData } from '../chart/data';
import type { UiEvent } from '../kernel/execution';
import type { ReportedMail, RunError } from '../kernel/report';
import type { LogEntry } from '../kernel/runningExecution';

/*
 * A window is one tab of the browser. It makes its own id (any text of 8–64 letters, digits and dashes, kept in
 * sessionStorage), opens `GET /events?window=ID` first and `GET /api/book` then. All POST bodies and answers are JSON;
 * a refusal is a status of 400 or more with `Refusal`. Requests of another origin are refused.
 *
 *   GET  /                    the page            GET /page.js, /page.css   its bundle
 *   GET  /googleScript.js     the client of google.script in a frame
 *   GET  /frame/ID            an HtmlOutput as served, with the client before its own scripts
 *   GET  /events?window=ID    ServerEvent stream  GET /api/book?window=ID   BookView
 *   GET  /api/sheet?window=ID&id=N  SheetView     GET /api/outbox           OutboxView
 *   GET  /api/outbox/N/M      attachment M of mail N
 *   GET  /api/log             LogView
 *   POST /api/edit       EditRequest → EditAnswer         POST /api/select  SelectRequest → Done
 *   POST /api/structure  StructureRequest → EditAnswer    POST /api/run     RunRequest → RunAnswer
 *   POST /api/menu       MenuRequest → RunAnswer          POST /api/answer  QuestionAnswer → Done
 *   POST /api/user       UserRequest → StateView          POST /api/clock   ClockRequest → StateView
 */

/** 1-based, inclusive of the first cell, `rows` × `columns` large. */
export interface RectView {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface StyleView {
  background?: string;
  fontColor?: string;
  fontFamily?: string;
  /** Points. */
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** `left`, `center` or `right`; absent: `CellKind` tells. */
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  textRotation?: number;
  /** Side → CSS colour and Google's border style, such as `SOLID`. */
  borders?: Partial<Record<'top' | 'left' | 'bottom' | 'right', { style: string; color: string }>>;
}

/** What a cell holds, which places it where its style does not: n right, b (TRUE/FALSE) and e (error) centred, else left. */
export type CellKind = 't' | 'n' | 'b' | 'e';

/** Row, column, text as displayed, index into the sheet's styles or -1, kind (absent: text or nothing). */
export type CellView = [row: number, column: number, display: string, style: number, kind?: CellKind];

export type TextAt = [row: number, column: number, text: string];

export interface ValidationView {
  rect: RectView;
  kind: 'list' | 'checkbox' | 'other';
  /** A list's entries as displayed; those of a range are read when they are sent. */
  items?: string[];
  /** A list without its arrow. */
  noArrow?: boolean;
  /** What a checkbox's two states hold. */
  checked?: string;
  unchecked?: string;
  /** The server refuses what does not fit; otherwise the cell is only marked. */
  strict: boolean;
  help: string | null;
}

export interface FilterView {
  rect: RectView;
  /** Columns that have a criterion. */
  columns: number[];
  hiddenRows: number[];
}

/** A chart as data, drawn by the page: one series a column of the ranges after the first, the first gives the labels. */
export interface ChartView extends ChartData {
  id: number;
  anchor: { row: number; column: number; offsetX: number; offsetY: number; width: number; height: number };
}

export interface SheetView {
  id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by 1-based number; absent: 100 wide, 21 high. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  /** By hand; the filter's are in `filter`. */
  hiddenRows: number[];
  hiddenGridlines: boolean;
  merges: RectView[];
  filter: FilterView | null;
  /** Ranges that the asking window's user may not edit (null: the whole sheet), warnings left out. */
  protections: (RectView | null)[];
  /** Conditional formats and banding are already in them. Grows by `RowsView.styles`; an index keeps its meaning. */
  styles: StyleView[];
  /** Style of the cells of a column that are not listed. */
  columnStyles: Record<number, number>;
  /** Only cells with a text or a style. */
  cells: CellView[];
  notes: TextAt[];
  /** What the formula bar shows where it is not the display: formulas, plain numbers, full dates. */
  inputs: TextAt[];
  validations: ValidationView[];
  charts: ChartView[];
  /** Grows with every change of the sheet: a change with a version not above it is already in. */
  version: number;
}

export interface SheetTab {
  id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
}

export interface BookView {
  name: string;
  /** Google's spelling, such as `es_CO`. */
  locale: string;
  timeZone: string;
  activeSheetId: number;
  /** All tabs in order; the content of each by `/api/sheet`. */
  tabs: SheetTab[];
  /** The active sheet, so that the page can be drawn at once. */
  sheet: SheetView;
}

/** Some rows, anew: all that the window knew of their cells, notes, inputs and validations is replaced. */
export interface RowsView {
  sheetId: number;
  version: number;
  rows: number[];
  /** Styles to append when the window has just `first` of them (it may have more already). */
  styles: { first: number; list: StyleView[] };
  cells: CellView[];
  notes: TextAt[];
  inputs: TextAt[];
  validations: ValidationView[];
}

/** An entry is an item, a line, or a menu within the menu. `item` of `MenuRequest` is `functionName`. */
export type MenuEntry =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'subMenu'; name: string; items: MenuEntry[] };

/** What a script shows in one window. A menu takes the place of the one with its name. */
export type ScreenEvent =
  | { kind: 'menu'; name: string; items: MenuEntry[] }
  | {
      kind: 'sidebar' | 'modalDialog' | 'modelessDialog';
      frameId: string;
      /** The iframe's address. */
      src: string;
      title: string;
      width: number;
      height: number;
    }
  | {
      kind: 'alert' | 'prompt';
      /** For `QuestionAnswer`: the script waits. */
      id: string;
      title: string;
      message: string;
      /** Google's ButtonSet: `OK`, `OK_CANCEL`, `YES_NO`, `YES_NO_CANCEL`. */
      buttons: string;
    }
  /** Nobody waits for an answer any more. */
  | { kind: 'questionOver'; id: string }
  | Extract<UiEvent, { kind: 'toast' }>
  /** The script selected this range: A1 with the tab's name. */
  | { kind: 'activate'; range: string; sheetId: number };

export interface StateView {
  /** Whom this window is. */
  user: string;
  /** Those the book knows, and all that have been here. */
  users: string[];
  /** Simulated time: now, epoch ms, and how far it is ahead of the real one. It runs as the real one does. */
  clock: { now: number; offset: number };
  timeZone: string;
}

/** One execution as it was logged. */
export interface ExecutionView {
  id: number;
  /** Simulated, ISO with the script's offset. */
  at: string;
  function: string;
  /** Whence it was called. */
  source: 'menu' | 'run' | 'simple' | 'installable' | 'time';
  user: string;
  error: RunError | null;
  calls: { total: number; byMethod: Record<string, number>; cellsRead: number; cellsWritten: number };
  /** Simulated, as Google would have taken. */
  estimatedMs: number;
  /** Real, here. */
  elapsedMs: number;
  logs: LogEntry[];
}

export interface MailView extends ReportedMail {
  /** Counts from 1, for `/api/outbox/NUMBER/ATTACHMENT` (attachments count from 0). */
  number: number;
}

export interface OutboxView {
  /** Newest first. */
  mail: MailView[];
}

export interface LogView {
  /** Newest first, at most 500. */
  executions: ExecutionView[];
}

export type ServerEvent =
  /** First of a stream. `fresh`: the window has to load the book (anew); a mere reconnection got what it missed. */
  | { type: 'hello'; fresh: boolean; state: StateView }
  /** While the book is being opened: share of it, 0–1; the next `hello` ends it. */
  | { type: 'opening'; done: number; name: string }
  /** The book could not be opened: Spanish, and the server will end. */
  | { type: 'failed'; message: string }
  | ({ type: 'rows' } & RowsView)
  /** Load this sheet again: its structure or looks changed beyond some rows. */
  | { type: 'sheet'; sheetId: number; version: number }
  /** Tabs were made, removed, renamed, moved, hidden or shown. */
  | { type: 'tabs'; tabs: SheetTab[] }
  | { type: 'ui'; event: ScreenEvent }
  | { type: 'mail'; mail: MailView }
  | { type: 'log'; entry: ExecutionView }
  | { type: 'state'; state: StateView }
  /** `waiting` counts what stands behind the execution that runs. */
  | { type: 'busy'; function: string; waiting: number }
  | { type: 'idle' }
  /** The book could not be saved (Spanish); null when it could again. */
  | { type: 'saving'; problem: string | null };

export interface EditRequest {
  windowId: string;
  sheetId: number;
  row: number;
  column: number;
  /** Texts as typed; a rectangle. `''` empties a cell. */
  values: string[][];
  /** A cut: emptied in the same step. */
  cut?: { sheetId: number; rect: RectView };
}

export interface EditAnswer {
  /** Null, or the sheet's refusal (validation, protection): nothing was changed. */
  error: RunError | null;
  /** What the edit itself changed; what its triggers change comes by event. */
  changed: RowsView[];
}

export interface SelectRequest {
  windowId: string;
  sheetId: number;
  rect: RectView;
}

/** What a person does beside typing. Rows and columns are 1-based, `count` of them. */
export type StructureRequest = { windowId: string; sheetId: number } & (
  | { action: 'insertRows' | 'deleteRows' | 'hideRows' | 'showRows'; row: number; count: number }
  | {
      action: 'insertColumns' | 'deleteColumns' | 'hideColumns' | 'showColumns';
      column: number;
      count: number;
    }
  | { action: 'sort'; rect: RectView; column: number; ascending: boolean }
  | { action: 'note'; row: number; column: number; text: string }
  /** Show only these texts of a column of the filter; null takes the criterion away. */
  | { action: 'filter'; column: number; visible: string[] | null }
);

export interface RunRequest {
  windowId: string;
  frameId: string;
  function: string;
  /** As `clientArguments` made them. */
  args: unknown[];
}

export interface MenuRequest {
  windowId: string;
  item: string;
}

/** The script's value under Google's rules, or what it threw. */
export type RunAnswer = { result: unknown } | { error: RunError };

export interface QuestionAnswer {
  windowId: string;
  id: string;
  /** Google's Button: `OK`, `CANCEL`, `YES`, `NO` or `CLOSE`. */
  button: string;
  text: string;
}

export interface UserRequest {
  windowId: string;
  email: string;
}

export interface ClockRequest {
  windowId: string;
  /** ISO, with an offset or on the script's wall clock; triggers that fall due on the way run. Not before now. */
  to: string;
}

export interface Done {
  done: true;
}

/** `code` for the page's own decisions, `message` in Spanish for the person. */
export interface Refusal {
  error: { code: string; message: string };
}

/** In a frame, before its scripts: `window.googleScriptFrame`. */
export interface FrameSetting {
  windowId: string;
  frameId: string;
  kind: 'sidebar' | 'modalDialog' | 'modelessDialog';
  /** What `google.script.run` has, by name. */
  functions: string[];
}
