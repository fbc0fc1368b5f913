// A spreadsheet: ranges of it, names, protections, metadata, search, and messages to the person.
import type { EnumValue } from '../../../kernel/enums';
import { ServiceError } from '../../../kernel/execution';
import type { Banding } from '../banding/banding';
import { recalculateAll } from '../../../values/formula';
import { findPlace, namedPlace } from '../cells/address';
import { rectOf } from '../cells/rects';
import { rangeNotFound } from '../errors';
import type { DeveloperMetadata } from '../metadata/developerMetadata';
import { DeveloperMetadataFinder } from '../metadata/developerMetadataFinder';
import { addMetadata, type MetadataArguments } from '../metadata/place';
import { checkRangeName, type NamedRange } from '../namedRange';
import type { Protection } from '../protection/protection';
import type { Range } from '../range/range';
import type { RangeList } from '../rangeList';
import type { TextFinder } from '../search/textFinder';
import { Menu } from '../ui/menu';
import { copyBook } from './copyBook';
import { ActiveSheetCalls } from './activeSheetCalls';

export class Spreadsheet extends ActiveSheetCalls {
  getRange(a1Notation: string): Range {
    const place = findPlace(this.host.book, this.getActiveSheet().model, a1Notation);
    return this.host.range(place.sheet, place.rect, place.open);
  }

  getRangeList(a1Notations: string[]): RangeList {
    return this.host.rangeList(a1Notations.map((notation) => this.getRange(notation)));
  }

  getRangeByName(name: string): Range | null {
    this.host.x.read(1);
    const bare = name.includes('!') ? name.slice(name.lastIndexOf('!') + 1) : name;
    const place = namedPlace(this.host.book, bare);
    return place ? this.host.range(place.sheet, place.rect) : null;
  }

  getNamedRanges(): NamedRange[] {
    this.host.x.read(1);
    return this.host.book.namedRanges.map((named) => this.host.namedRange(named));
  }

  /** Makes the name, or moves it where it is taken. */
  setNamedRange(name: string, range: Range): void {
    checkRangeName(name);
    this.host.x.append(0);
    const { book } = this.host;
    book.namedRanges = book.namedRanges.filter((named) => named.name.toLowerCase() !== name.toLowerCase());
    book.namedRanges.push({ name, sheetId: range.sheetModel.id, rect: range.rect });
    this.namesChanged();
  }

  /** @throws ServiceError where there is no such name (D; the text is R) */
  removeNamedRange(name: string): void {
    this.host.x.append(0);
    const { book } = this.host;
    const left = book.namedRanges.filter((named) => named.name.toLowerCase() !== name.toLowerCase());
    if (left.length === book.namedRanges.length) throw rangeNotFound();
    book.namedRanges = left;
    this.namesChanged();
  }

  getProtections(type: EnumValue): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  getBandings(): Banding[] {
    return this.getSheets().flatMap((sheet) => sheet.getBandings());
  }

  createTextFinder(findText: string): TextFinder {
    const areas = this.host.book.sheets.map((sheet) => ({
      sheet,
      rect: rectOf(1, 1, sheet.maxRows, sheet.maxColumns),
    }));
    return this.host.textFinder(findText, areas);
  }

  addDeveloperMetadata(...args: MetadataArguments): this {
    addMetadata(this.host, { sheet: null, location: { type: 'SPREADSHEET' } }, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    this.host.x.read(1);
    return this.host.book.metadata.map((model) => this.host.metadata({ sheet: null, model }));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.host, { sheet: null, rect: null });
  }

  /** A new workbook with the same sheets. It lives as long as the execution: nothing saves it here. */
  copy(name: string): Spreadsheet {
    this.host.x.append(0);
    return this.host.open(copyBook(this.host.book, name, this.host.x.effectiveUser)).spreadsheet();
  }

  toast(msg: string, title = '', timeoutSeconds: number | null = 5): void {
    const { x } = this.host;
    x.charge('ui.show');
    x.showUi({ kind: 'toast', title: title ?? '', message: msg, seconds: timeoutSeconds ?? 5 });
  }

  /** The older way to make a menu; a null entry is a separator. */
  addMenu(name: string, subMenus: ({ name: string; functionName: string } | null)[]): void {
    if (!this.host.x.hasUi) {
      throw new ServiceError('Cannot call Spreadsheet.addMenu() from this context.');
    }
    const menu = new Menu(this.host.x, name);
    for (const item of subMenus) {
      if (item === null) menu.addSeparator();
      else menu.addItem(item.name, item.functionName);
    }
    menu.addToUi();
  }

  updateMenu(name: string, subMenus: ({ name: string; functionName: string } | null)[]): void {
    this.addMenu(name, subMenus);
  }

  private namesChanged(): void {
    for (const sheet of this.host.book.sheets) sheet.dirty.layout = true;
    recalculateAll(this.host.book);
  }
}
