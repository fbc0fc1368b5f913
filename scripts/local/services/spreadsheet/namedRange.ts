// A range that has a name.
import type { NamedRangeModel } from '../../book/model';
import { ServiceError } from '../../kernel/execution';
import { recalculateAll } from '../../values/formula';
import { rangeNotFound } from './errors';
import type { Host } from './host';
import type { Range } from './range/range';

export class NamedRange {
  static readonly googleClass = 'SpreadsheetApp.NamedRange';

  constructor(
    private readonly host: Host,
    private readonly model: NamedRangeModel,
  ) {}

  getName(): string {
    return this.model.name;
  }

  getRange(): Range {
    const sheet = this.host.book.sheets.find(({ id }) => id === this.model.sheetId);
    if (sheet === undefined) throw rangeNotFound();
    return this.host.range(sheet, this.model.rect);
  }

  setName(name: string): this {
    this.host.x.append(0);
    checkRangeName(name);
    this.model.name = name;
    this.changed();
    return this;
  }

  setRange(range: Range): this {
    this.host.x.append(0);
    this.model.sheetId = range.sheetModel.id;
    this.model.rect = range.rect;
    this.changed();
    return this;
  }

  remove(): void {
    this.host.x.append(0);
    const { book } = this.host;
    book.namedRanges = book.namedRanges.filter((named) => named !== this.model);
    this.changed();
  }

  private changed(): void {
    for (const sheet of this.host.book.sheets) sheet.dirty.layout = true;
    recalculateAll(this.host.book);
  }
}

/** @throws ServiceError for a name that formulas could not use (D for the rule, R for the text) */
export function checkRangeName(name: string): void {
  const isAddress = /^\$?[A-Za-z]{1,3}\$?\d+$|^R\d*C\d*$/i.test(name);
  if (
    !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ||
    isAddress ||
    /^(?:true|false)$/i.test(name) ||
    name.length > 250
  ) {
    throw new ServiceError('The name of the range is invalid.');
  }
}
