// The workbook in the page: what the server says is shown, what the person does is told.
import { IUniverInstanceService, LifecycleService, LifecycleStages } from '@univerjs/core';
import { IEditorBridgeService, ILayoutService, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { BookView, EditAnswer, RectView, RowsView, SheetTab, SheetView } from '../../protocol';
import { CellMarks } from './cellMarks';
import { plainStyle } from './cellStyle';
import { GridClipboard } from './clipboard';
import { ConnectionLost, cellsOf, EditQueue, type Edit } from './editQueue';
import { leaveToServer, type StructureAction } from './forbidden';
import { editInputs, watchEdits, type Former } from './personsEdits';
import { currentPlace, goTo, showTab, watchPlace, type Place } from './selection';
import { fromServer, replaceRows, replaceSheet, setCells, worksheetOf } from './sheetContent';
import { inputOf, sheetData, tabData } from './sheetData';
import { StyleBook } from './styleBook';
import { arrangeTabs } from './tabs';
import { travelByKeys } from './travelKeys';
import { createWorkbench, unitId, type Workbench } from './univerWorkbench';
import { ValidationRules } from './validationRules';
import { EditingPause } from './whileEditing';

export interface GridSetting {
  sendEdit: (edit: Edit) => Promise<EditAnswer>;
  loadSheet: (sheetId: number) => Promise<SheetView>;
  connected: () => Promise<void>;
  onStructure: (action: StructureAction) => void;
  onPlace: (place: Place) => void;
  onRefused: (message: string) => void;
  onWaiting: (count: number) => void;
  onFilter: (sheetId: number, column: number) => void;
  onLoading: (isLoading: boolean) => void;
  onTooLarge: () => void;
}

export class Grid {
  private readonly workbench: Workbench;
  private readonly styles = new StyleBook();
  private readonly marks: CellMarks;
  private readonly rules: ValidationRules;
  private readonly queue: EditQueue;
  readonly clipboard: GridClipboard;
  /** Sheets whose content is here, with the version of it. */
  private readonly sheets = new Map<number, SheetView>();
  private readonly loading = new Map<number, { promise: Promise<void>; rows: RowsView[] }>();
  private readonly withheld = new Map<string, Former>();
  private readonly pause: EditingPause;
  private readonly former = new Map<Edit, readonly Former[]>();
  private cut: Edit['cut'];
  /** Before that, the grid's parts are not all there. */
  private readonly drawn: Promise<void>;
  private isDrawn = false;

  constructor(
    container: HTMLElement,
    book: BookView,
    private readonly setting: GridSetting,
  ) {
    this.styles.replace(book.sheet.id, book.sheet.styles);
    const sheets = book.tabs.map((tab) =>
      tab.id === book.sheet.id ? sheetData(book.sheet, this.styles) : tabData(tab),
    );
    const active = book.tabs.find(({ id }) => id === book.activeSheetId) ?? book.tabs[0]!;
    this.workbench = createWorkbench(container, {
      ...{ id: unitId, name: book.name, defaultStyle: plainStyle, styles: { ...this.styles.first } },
      sheetOrder: book.tabs.map(({ id }) => String(id)),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
    });
    const { workbench } = this;
    this.styles.into((id, style) => workbench.workbook.getStyles().addCustomStyle(id, style));
    this.marks = new CellMarks(workbench, setting.onFilter);
    this.rules = new ValidationRules(workbench);
    this.queue = new EditQueue({
      send: (edit) => setting.sendEdit(edit),
      settled: (edit, answer) => this.settle(edit, answer),
      connected: setting.connected,
      onWaiting: setting.onWaiting,
    });
    this.clipboard = new GridClipboard(workbench, {
      onCut: (cut) => (this.cut = cut),
      onTooLarge: setting.onTooLarge,
    });
    editInputs(workbench);
    // At once: the keys that follow start from there, whatever is being loaded.
    travelByKeys(container, workbench, (sheetId, rect) => void goTo(workbench, sheetId, rect));
    this.pause = new EditingPause(workbench);
    watchEdits(workbench, (edits, former) => this.send(edits, former));
    leaveToServer(workbench, setting.onStructure);
    watchPlace(workbench, (place) => {
      void this.ensureLoaded(place.sheetId);
      this.tellPlace();
    });
    this.decorate(book.sheet);
    if (active.hidden !== true) showTab(workbench, active.id);
    this.drawn = workbench.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    void this.drawn.then(() => {
      this.isDrawn = true;
      this.focus();
      this.tellPlace();
    });
  }

  get place(): Place {
    return currentPlace(this.workbench);
  }

  sheet(sheetId: number): SheetView | null {
    return this.sheets.get(sheetId) ?? null;
  }

  /** Keys go to the cells. */
  focus(): void {
    const { injector } = this.workbench;
    injector.get(IUniverInstanceService).focusUnit(unitId);
    injector.get(ILayoutService).focus();
  }

  /** All edits made so far have been answered. */
  settled(): Promise<void> {
    return this.queue.idle();
  }

  applyRows(view: RowsView): void {
    const loading = this.loading.get(view.sheetId);
    if (loading) loading.rows.push(view);
    this.pause.after(() => this.showRows(view));
  }

  private showRows(view: RowsView): void {
    const sheet = this.sheets.get(view.sheetId);
    if (!sheet || view.version <= sheet.version) return;
    sheet.version = view.version;
    this.styles.extend(view.sheetId, view.styles.first, view.styles.list);
    const kept = replaceRows(this.workbench, view, this.styles, (row, column) =>
      this.queue.isPending(view.sheetId, row, column),
    );
    for (const former of kept) this.withheld.set(keyOf(view.sheetId, former.row, former.column), former);
    this.marks.replaceRows(view.sheetId, view.rows, view.notes);
    this.rules.replaceRows(view.sheetId, view.rows, view.validations);
    this.redraw(view.sheetId);
    this.tellPlace();
  }

  /** The sheet's content is old from here on; what is not looked at is loaded when it is. */
  renew(sheetId: number): void {
    if (!this.sheets.delete(sheetId) && !this.loading.has(sheetId)) return;
    this.loading.delete(sheetId);
    if (currentPlace(this.workbench).sheetId === sheetId) void this.ensureLoaded(sheetId);
  }

  renewAll(tabs: readonly SheetTab[]): void {
    this.applyTabs(tabs);
    for (const id of [...this.sheets.keys()]) this.renew(id);
  }

  applyTabs(tabs: readonly SheetTab[]): void {
    arrangeTabs(this.workbench, tabs);
  }

  async goTo(sheetId: number, rect: RectView): Promise<void> {
    await Promise.all([this.drawn, this.ensureLoaded(sheetId)]);
    await goTo(this.workbench, sheetId, rect);
  }

  noteAt({ sheetId, row, column }: Pick<Place, 'sheetId' | 'row' | 'column'>): string | null {
    return this.marks.noteAt(sheetId, row, column);
  }

  helpAt({ sheetId, row, column }: Pick<Place, 'sheetId' | 'row' | 'column'>): string | null {
    return this.rules.helpAt(sheetId, row, column);
  }

  /** Whether the sheet's filter covers the column. */
  hasFilter(sheetId: number, column: number): boolean {
    const rect = this.marks.filterOf(sheetId)?.rect;
    return rect !== undefined && column >= rect.column && column < rect.column + rect.columns;
  }

  /** As displayed, and as it would be typed. */
  textAt({ sheetId, row, column }: Pick<Place, 'sheetId' | 'row' | 'column'>): {
    shown: string;
    input: string;
  } {
    const cell = worksheetOf(this.workbench, sheetId)?.getCellRaw(row - 1, column - 1);
    return { shown: cell?.v === undefined || cell.v === null ? '' : String(cell.v), input: inputOf(cell) };
  }

  /** The texts of a filter's column, each once, and whether a row with it is shown. */
  filterTexts(sheetId: number, column: number): { text: string; isShown: boolean }[] {
    const filter = this.marks.filterOf(sheetId);
    const sheet = worksheetOf(this.workbench, sheetId);
    if (!filter || !sheet) return [];
    const hidden = new Set(filter.hiddenRows);
    const texts = new Map<string, boolean>();
    for (let row = filter.rect.row + 1; row < filter.rect.row + filter.rect.rows; row += 1) {
      const { shown } = this.textAt({ sheetId, row, column });
      texts.set(shown, (texts.get(shown) ?? false) || !hidden.has(row));
    }
    return [...texts]
      .map(([text, isShown]) => ({ text, isShown }))
      .sort((a, b) => a.text.localeCompare(b.text, 'es', { numeric: true }));
  }

  isFiltered(sheetId: number, column: number): boolean {
    return this.marks.filterOf(sheetId)?.columns.includes(column) ?? false;
  }

  private tellPlace(): void {
    if (this.isDrawn) this.setting.onPlace(currentPlace(this.workbench));
  }

  private send(edits: readonly Edit[], former: readonly Former[]): void {
    edits.forEach((edit, index) => {
      const own = new Set(cellsOf(edit).map(([row, column]) => keyOf(edit.sheetId, row, column)));
      const sent = index === 0 && this.cut ? { ...edit, cut: this.cut } : edit;
      this.former.set(
        sent,
        former.filter(({ row, column }) => own.has(keyOf(edit.sheetId, row, column))),
      );
      this.queue.push(sent);
    });
    this.cut = undefined;
  }

  private settle(edit: Edit, { error, changed }: EditAnswer): void {
    for (const rows of changed) this.applyRows(rows);
    this.pause.after(() => this.finish(edit, error));
  }

  private finish(edit: Edit, error: EditAnswer['error']): void {
    const cells: Parameters<typeof setCells>[2] = {};
    const put = ({ row, column, cell }: Former): void => void ((cells[row - 1] ??= {})[column - 1] = cell);
    for (const former of this.former.get(edit) ?? []) {
      const key = keyOf(edit.sheetId, former.row, former.column);
      if (this.queue.isPending(edit.sheetId, former.row, former.column)) continue;
      const truth = this.withheld.get(key);
      this.withheld.delete(key);
      if (truth) put(truth);
      else if (error) put(former);
    }
    this.former.delete(edit);
    setCells(this.workbench, edit.sheetId, cells);
    this.tellPlace();
    if (error) this.setting.onRefused(error.message);
  }

  private ensureLoaded(sheetId: number): Promise<void> {
    if (this.sheets.has(sheetId)) return Promise.resolve();
    const known = this.loading.get(sheetId);
    if (known) return known.promise;
    const entry = { promise: Promise.resolve(), rows: [] as RowsView[] };
    entry.promise = this.load(sheetId, entry);
    this.loading.set(sheetId, entry);
    return entry.promise;
  }

  private async load(sheetId: number, entry: { rows: RowsView[] }): Promise<void> {
    this.setting.onLoading(true);
    try {
      const sheet = await this.setting.loadSheet(sheetId);
      if (this.loading.get(sheetId) !== entry) return;
      replaceSheet(this.workbench, sheet, this.styles);
      this.decorate(sheet);
      this.refreshFormulaBar();
      this.loading.delete(sheetId);
      for (const rows of entry.rows) this.applyRows(rows);
      this.tellPlace();
    } catch (error) {
      this.loading.delete(sheetId);
      if (!(error instanceof ConnectionLost)) throw error;
      void this.setting.connected().then(() => this.ensureLoaded(sheetId));
    } finally {
      this.setting.onLoading(false);
    }
  }

  private decorate(sheet: SheetView): void {
    this.sheets.set(sheet.id, sheet);
    this.marks.replace(sheet.id, sheet.notes, sheet.filter);
    this.rules.replace(sheet.id, sheet.validations);
    this.redraw(sheet.id);
  }

  /** The formula bar was filled before the sheet's content was here. */
  private refreshFormulaBar(): void {
    const editor = this.workbench.injector.get(IEditorBridgeService);
    if (!editor.isVisible().visible) editor.refreshEditCellState();
  }

  private redraw(sheetId: number): void {
    const params = { unitId, subUnitId: String(sheetId), cellValue: {} };
    this.workbench.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, fromServer);
  }
}

const keyOf = (sheetId: number, row: number, column: number): string =>
  `${String(sheetId)}:${String(row)}:${String(column)}`;
