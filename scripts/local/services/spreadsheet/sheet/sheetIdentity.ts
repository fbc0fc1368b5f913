// A sheet's name, place, colour and visibility.
import type { SheetModel } from '../../../book/model';
import { enumValue, type EnumValue } from '../../../kernel/enums';
import { ServiceError } from '../../../kernel/execution';
import { cssColor } from '../color/css';
import type { Host } from '../host';
import type { Spreadsheet } from '../spreadsheet/spreadsheet';
import { duplicateSheet } from '../spreadsheet/sheets';
import { checkSheetName } from '../spreadsheet/sheetNames';
import { requireSheetEditable } from '../protection/guard';
import { colorOf, hexOf, type Color } from '../color/color';
import type { Sheet } from './sheet';

export class SheetIdentity {
  static readonly googleClass = 'SpreadsheetApp.Sheet';

  constructor(
    readonly host: Host,
    readonly model: SheetModel,
  ) {}

  getName(): string {
    return this.model.name;
  }

  getSheetName(): string {
    return this.model.name;
  }

  getSheetId(): number {
    return this.model.id;
  }

  /** 1-based. */
  getIndex(): number {
    return this.host.book.sheets.indexOf(this.model) + 1;
  }

  getParent(): Spreadsheet {
    return this.host.spreadsheet();
  }

  getType(): EnumValue {
    return enumValue('SpreadsheetApp.SheetType', 'GRID');
  }

  setName(name: string): this {
    if (name !== this.model.name) {
      checkSheetName(this.host.book, name, this.model);
      // Addresses that name the sheet are read without a commit, so the name may not wait for one.
      this.host.x.write(0, () => undefined);
      this.model.name = name;
      this.model.dirty.everything = true;
      this.model.dirty.layout = true;
    }
    return this;
  }

  activate(): this {
    if (this.model.hidden) this.showSheet();
    this.host.book.activeSheetId = this.model.id;
    this.host.x.showUi({ kind: 'activate', range: `${this.model.name}!A1` });
    return this;
  }

  getTabColor(): string | null {
    this.host.x.read(1);
    return this.model.tabColor;
  }

  /** Takes six digits without their `#` too, as Google's own example does (D). */
  setTabColor(color: string | null): this {
    const hex = color === null ? null : cssColor(color.replace(/^(?=[0-9a-f]{6}$)/i, '#'));
    return this.layout(() => {
      this.model.tabColor = hex;
    });
  }

  getTabColorObject(): Color | null {
    const color = this.getTabColor();
    return color === null ? null : colorOf(color);
  }

  setTabColorObject(color: Color | null): this {
    return this.setTabColor(hexOf(color));
  }

  isSheetHidden(): boolean {
    this.host.x.read(1);
    return this.model.hidden;
  }

  /** @throws ServiceError where no other sheet would be left to see (D; the text is R) */
  hideSheet(): this {
    this.host.x.append(0);
    if (this.host.book.sheets.every((sheet) => sheet === this.model || sheet.hidden)) {
      throw new ServiceError("You can't hide all the sheets in a document.");
    }
    this.model.hidden = true;
    this.model.dirty.layout = true;
    if (this.host.book.activeSheetId === this.model.id) {
      const next = this.host.book.sheets.find((sheet) => !sheet.hidden);
      if (next) this.host.book.activeSheetId = next.id;
    }
    return this;
  }

  showSheet(): this {
    return this.layout(() => {
      this.model.hidden = false;
    });
  }

  hasHiddenGridlines(): boolean {
    this.host.x.read(1);
    return this.model.hiddenGridlines;
  }

  setHiddenGridlines(hideGridlines: boolean): this {
    return this.layout(() => {
      this.model.hiddenGridlines = hideGridlines;
    });
  }

  isRightToLeft(): boolean {
    this.host.x.read(1);
    return this.model.rightToLeft;
  }

  setRightToLeft(rightToLeft: boolean): this {
    return this.layout(() => {
      this.model.rightToLeft = rightToLeft;
    });
  }

  /** The copy stands last and is named `Copy of …`, with a number where that is taken. */
  copyTo(spreadsheet: Spreadsheet): Sheet {
    this.host.x.append(this.model.rows.length);
    return duplicateSheet(spreadsheet.host, this.model, null, spreadsheet.host.book.sheets.length);
  }

  /** Buffers a change of what the sheet is, not of its cells. */
  protected layout(change: () => void): this {
    this.host.x.write(1, () => {
      requireSheetEditable(this.host, this.model);
      change();
      this.model.dirty.layout = true;
    });
    return this;
  }
}
