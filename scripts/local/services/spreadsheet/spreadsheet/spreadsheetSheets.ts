// A spreadsheet's sheets: finding, making, moving and removing them; which one is active.
import type { SheetModel } from '../../../book/model';
import { ServiceError } from '../../../kernel/execution';
import type { Range } from '../range/range';
import type { RangeList } from '../rangeList';
import type { Selection } from '../selection';
import type { Sheet } from '../sheet/sheet';
import { newSheetName } from './sheetNames';
import { addSheet, duplicateSheet, removeSheet } from './sheets';
import { SpreadsheetIdentity } from './spreadsheetIdentity';

type InsertOptions = { template?: Sheet };

export class SpreadsheetSheets extends SpreadsheetIdentity {
  getSheets(): Sheet[] {
    return this.host.book.sheets.map((sheet) => this.host.sheet(sheet));
  }

  getNumSheets(): number {
    return this.host.book.sheets.length;
  }

  getSheetByName(name: string): Sheet | null {
    return this.found((sheet) => sheet.name === name);
  }

  getSheetById(id: number): Sheet | null {
    return this.found((sheet) => sheet.id === id);
  }

  getActiveSheet(): Sheet {
    return (
      this.found((sheet) => sheet.id === this.host.book.activeSheetId) ??
      this.found((sheet) => !sheet.hidden) ??
      this.missing()
    );
  }

  /** The id and name of the active sheet. */
  getSheetId(): number {
    return this.getActiveSheet().getSheetId();
  }

  getSheetName(): string {
    return this.getActiveSheet().getName();
  }

  setActiveSheet(sheet: Sheet, _restoreSelection?: boolean): Sheet {
    return sheet.activate();
  }

  /** The new sheet stands after the active one unless an index (from 0) is given, and becomes active. */
  insertSheet(...args: (string | number | InsertOptions | null)[]): Sheet {
    const name = args.find((argument) => typeof argument === 'string') ?? newSheetName(this.host.book);
    const index = args.find((argument) => typeof argument === 'number') ?? this.getActiveSheet().getIndex();
    const options = args.find((argument) => typeof argument === 'object' && argument !== null);
    this.host.x.append(0);
    const template = (options as InsertOptions | undefined)?.template;
    if (template) return duplicateSheet(this.host, template.model, name, index);
    return addSheet(this.host, name, index);
  }

  deleteSheet(sheet: Sheet): void {
    this.host.x.append(0);
    removeSheet(this.host, sheet.model);
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): Sheet {
    const sheet = this.getActiveSheet();
    this.host.x.append(sheet.model.rows.length);
    return duplicateSheet(this.host, sheet.model, null, sheet.getIndex());
  }

  renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName);
  }

  /** `pos` counts from 1. */
  moveActiveSheet(pos: number): void {
    this.host.x.append(0);
    const { book } = this.host;
    if (pos < 1 || pos > book.sheets.length) {
      throw new ServiceError('The sheet index is out of bounds.');
    }
    const { model } = this.getActiveSheet();
    book.sheets.splice(book.sheets.indexOf(model), 1);
    book.sheets.splice(pos - 1, 0, model);
    for (const sheet of book.sheets) sheet.dirty.layout = true;
  }

  getSelection(): Selection {
    return this.host.selectionOf();
  }

  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  getCurrentCell(): Range | null {
    return this.getActiveSheet().getCurrentCell();
  }

  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveRangeList(): RangeList | null {
    return this.getActiveSheet().getActiveRangeList();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    return rangeList.activate();
  }

  setActiveSelection(range: Range | string): Range {
    return this.getActiveSheet().setActiveSelection(range);
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  private found(matches: (sheet: SheetModel) => boolean): Sheet | null {
    const sheet = this.host.book.sheets.find(matches);
    return sheet ? this.host.sheet(sheet) : null;
  }

  private missing(): never {
    throw new ServiceError('No item with the given ID could be found.');
  }
}
