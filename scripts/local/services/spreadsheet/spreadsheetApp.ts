// SpreadsheetApp: the way to the workbook that the script is bound to, and the builders.
import { ServiceError, type Execution } from '../../kernel/execution';
import { BookHost } from './bookHost';
import { ColorBuilder } from './color/colorBuilder';
import { ConditionalFormatRuleBuilder } from './conditional/conditionalFormatRule';
import { FilterCriteriaBuilder } from './filter/filterCriteria';
import type { Host } from './host';
import type { Range } from './range/range';
import type { RangeList } from './rangeList';
import type { Selection } from './selection';
import type { Sheet } from './sheet/sheet';
import { newBook } from './spreadsheet/copyBook';
import type { Spreadsheet } from './spreadsheet/spreadsheet';
import { RichTextValueBuilder } from './text/richTextValue';
import { TextStyleBuilder } from './text/textStyle';
import { Ui } from './ui/ui';
import { DataValidationBuilder } from './validation/dataValidationBuilder';

export class SpreadsheetApp {
  static readonly googleClass = 'SpreadsheetApp';

  private readonly home: Host;
  private active: Host | null;
  /** Workbooks that this execution made: nothing of them is saved. */
  private readonly made = new Map<string, Host>();

  constructor(private readonly x: Execution) {
    this.home = new BookHost(x, x.book);
    this.active = x.bound ? this.home : null;
  }

  getActive(): Spreadsheet | null {
    return this.active?.spreadsheet() ?? null;
  }

  getActiveSpreadsheet(): Spreadsheet | null {
    return this.getActive();
  }

  setActiveSpreadsheet(newActiveSpreadsheet: Spreadsheet): void {
    this.active = newActiveSpreadsheet.host;
  }

  getActiveSheet(): Sheet {
    return this.current().getActiveSheet();
  }

  setActiveSheet(sheet: Sheet, _restoreSelection?: boolean): Sheet {
    return sheet.activate();
  }

  getActiveRange(): Range | null {
    return this.current().getActiveRange();
  }

  getActiveRangeList(): RangeList | null {
    return this.current().getActiveRangeList();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    return rangeList.activate();
  }

  getActiveCell(): Range {
    return this.current().getActiveCell();
  }

  getCurrentCell(): Range | null {
    return this.current().getCurrentCell();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  getSelection(): Selection {
    return this.current().getSelection();
  }

  /** @throws ServiceError for any other workbook: the local runtime holds one, and those made meanwhile */
  openById(id: string): Spreadsheet {
    if (this.x.authMode !== 'FULL') {
      throw new ServiceError(
        'You do not have permission to call SpreadsheetApp.openById. ' +
          'Required permissions: https://www.googleapis.com/auth/spreadsheets',
      );
    }
    this.x.read(1);
    const host = id === this.x.book.id ? this.home : this.made.get(id);
    if (host === undefined) throw new ServiceError('Requested entity was not found.');
    return host.spreadsheet();
  }

  open(file: { getId(): string }): Spreadsheet {
    return this.openById(file.getId());
  }

  openByUrl(url: string): Spreadsheet {
    const id = /\/d\/([^/?#]+)/.exec(url)?.[1];
    if (id === undefined) throw new ServiceError('Invalid argument: url');
    return this.openById(id);
  }

  create(name: string, rows = 1000, columns = 26): Spreadsheet {
    this.x.append(0);
    const id = `${this.x.book.id}-nuevo-${String(this.made.size + 1)}`;
    const host = this.home.open(newBook(name, this.x.book, id, this.x.effectiveUser, { rows, columns }));
    this.made.set(id, host);
    return host.spreadsheet();
  }

  flush(): void {
    this.x.flush();
  }

  /** @throws ServiceError where no person sits before a screen (P, many) */
  getUi(): Ui {
    if (!this.x.hasUi) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui(this.x);
  }

  newColor(): ColorBuilder {
    return new ColorBuilder();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.home);
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.home);
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.home);
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }

  private current(): Spreadsheet {
    if (this.active === null) throw new ServiceError('There is no active spreadsheet.');
    return this.active.spreadsheet();
  }
}
