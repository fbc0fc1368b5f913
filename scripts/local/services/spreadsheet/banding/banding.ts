// Alternating colours of a range's rows. The workbook keeps none of columns.
import type { BandingModel, SheetModel } from '../../../book/model';
import { ServiceError } from '../../../kernel/execution';
import { cssColor } from '../color/css';
import { freshId } from '../freshId';
import type { Host } from '../host';
import type { Range } from '../range/range';

type Part = 'headerColor' | 'firstRowColor' | 'secondRowColor' | 'footerColor';

export class Banding {
  static readonly googleClass = 'SpreadsheetApp.Banding';

  constructor(
    private readonly host: Host,
    private readonly sheet: SheetModel,
    private readonly model: BandingModel,
  ) {}

  getRange(): Range {
    return this.host.range(this.sheet, this.model.range);
  }

  setRange(range: Range): this {
    return this.change(() => {
      this.model.range = range.rect;
    });
  }

  getHeaderRowColor(): string | null {
    return this.model.headerColor;
  }

  setHeaderRowColor(color: string | null): this {
    return this.paint('headerColor', color);
  }

  getFirstRowColor(): string | null {
    return this.model.firstRowColor;
  }

  setFirstRowColor(color: string | null): this {
    return this.paint('firstRowColor', color);
  }

  getSecondRowColor(): string | null {
    return this.model.secondRowColor;
  }

  setSecondRowColor(color: string | null): this {
    return this.paint('secondRowColor', color);
  }

  getFooterRowColor(): string | null {
    return this.model.footerColor;
  }

  setFooterRowColor(color: string | null): this {
    return this.paint('footerColor', color);
  }

  getFirstColumnColor(): null {
    return null;
  }

  getSecondColumnColor(): null {
    return null;
  }

  getHeaderColumnColor(): null {
    return null;
  }

  getFooterColumnColor(): null {
    return null;
  }

  copyTo(range: Range): Banding {
    this.host.x.append(0);
    const copy = { ...this.model, id: freshId(range.host.book), range: range.rect };
    range.sheetModel.bandings.push(copy);
    range.sheetModel.dirty.layout = true;
    return range.host.banding(range.sheetModel, copy);
  }

  remove(): void {
    this.change(() => {
      this.sheet.bandings = this.sheet.bandings.filter((banding) => banding !== this.model);
    });
  }

  private paint(part: Part, color: string | null): this {
    if (color === null && part === 'firstRowColor')
      throw new ServiceError('First row color should not be null');
    if (color === null && part === 'secondRowColor')
      throw new ServiceError('Second row color should not be null');
    return this.change(() => {
      this.model[part] = color === null ? null : cssColor(color);
    });
  }

  private change(apply: () => void): this {
    this.host.x.append(0);
    apply();
    this.sheet.dirty.layout = true;
    return this;
  }
}
