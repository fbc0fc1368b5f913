// Finds and replaces text in a range, a sheet or the whole spreadsheet. The search runs on Google's side:
// it costs the cells that it answers with, not those that it looks at.
import type { CellContent, Rect, SheetModel } from '../../../book/model';
import { commitEntries } from '../cells/commit';
import { displayer } from '../cells/displayer';
import { displayText, entryOf } from '../cells/entry';
import { contentAt, extraAt, formatAt } from '../cells/grid';
import { lastColumnOf, rectOf } from '../cells/rects';
import type { Host } from '../host';
import type { Range } from '../range/range';
import { textPattern, type FinderOptions, type TextPattern } from './pattern';

interface Area {
  sheet: SheetModel;
  rect: Rect;
}

interface Match {
  sheet: SheetModel;
  row: number;
  column: number;
}

export class TextFinder {
  static readonly googleClass = 'SpreadsheetApp.TextFinder';

  private readonly options: FinderOptions = {
    regularExpression: false,
    matchCase: false,
    entireCell: false,
    ignoreDiacritics: false,
  };
  private formulaText = false;
  private start: Match | null = null;
  private current: Match | null = null;

  constructor(
    private readonly host: Host,
    private readonly text: string,
    private readonly areas: readonly Area[],
  ) {}

  matchCase(matchCase: boolean): this {
    this.options.matchCase = matchCase;
    return this;
  }

  matchEntireCell(matchEntireCell: boolean): this {
    this.options.entireCell = matchEntireCell;
    return this;
  }

  /** Searches the formulas as written instead of what the cells show. */
  matchFormulaText(matchFormulaText: boolean): this {
    this.formulaText = matchFormulaText;
    return this;
  }

  useRegularExpression(useRegEx: boolean): this {
    this.options.regularExpression = useRegEx;
    return this;
  }

  ignoreDiacritics(ignoreDiacritics: boolean): this {
    this.options.ignoreDiacritics = ignoreDiacritics;
    return this;
  }

  /** The search begins after this cell. */
  startFrom(startRange: Range): this {
    const { row, column } = startRange.rect;
    this.start = { sheet: startRange.sheetModel, row, column };
    this.current = null;
    return this;
  }

  findAll(): Range[] {
    let found: Match[] = [];
    this.host.x.read(() => {
      found = [...this.matches()];
      return Math.max(1, found.length);
    });
    return found.map((match) => this.range(match));
  }

  /** Null where nothing is left; the search does not begin anew. */
  findNext(): Range | null {
    this.host.x.read(1);
    const from = this.current ?? this.start;
    this.current = first(this.matches(from)) ?? null;
    return this.getCurrentMatch();
  }

  findPrevious(): Range | null {
    this.host.x.read(1);
    const before = this.current ?? this.start;
    let previous: Match | null = null;
    for (const match of this.matches()) {
      if (before !== null && !this.isBefore(match, before)) break;
      previous = match;
    }
    this.current = previous;
    return this.getCurrentMatch();
  }

  getCurrentMatch(): Range | null {
    return this.current ? this.range(this.current) : null;
  }

  /** Replaces within the current match, then moves on; answers how many occurrences were replaced. */
  replaceWith(replaceText: string): number {
    if (this.current === null) return 0;
    this.host.x.append(1);
    return this.replace(this.current, replaceText, textPattern(this.text, this.options));
  }

  replaceAllWith(replaceText: string): number {
    this.host.x.append(0);
    const pattern = textPattern(this.text, this.options);
    let count = 0;
    for (const match of [...this.matches()]) count += this.replace(match, replaceText, pattern);
    return count;
  }

  private range({ sheet, row, column }: Match): Range {
    return this.host.range(sheet, rectOf(row, column));
  }

  /** Sheet by sheet, row by row; `after` leaves out what comes up to it. */
  private *matches(after: Match | null = null): Generator<Match> {
    const pattern = textPattern(this.text, this.options);
    const text = this.reader();
    let passed = after === null || !this.areas.some(({ sheet }) => sheet === after.sheet);
    for (const { sheet, rect } of this.areas) {
      const here = after?.sheet === sheet ? after : null;
      if (!passed && here === null) continue;
      passed = true;
      const lastRow = Math.min(rect.row + rect.rows - 1, sheet.rows.length);
      for (let row = Math.max(rect.row, here?.row ?? 1); row <= lastRow; row += 1) {
        const model = sheet.rows[row - 1];
        if (model === undefined) continue;
        const width = this.formulaText
          ? Math.max(model.values.length, model.extras?.length ?? 0)
          : model.values.length;
        const lastColumn = Math.min(lastColumnOf(rect), width);
        const firstColumn = here?.row === row ? Math.max(rect.column, here.column + 1) : rect.column;
        for (let column = firstColumn; column <= lastColumn; column += 1) {
          const shown = text(sheet, row, column);
          if (shown !== '' && pattern.matches(shown)) yield { sheet, row, column };
        }
      }
    }
  }

  private isBefore(match: Match, other: Match): boolean {
    if (match.sheet !== other.sheet) {
      const order = this.areas.map(({ sheet }) => sheet);
      return order.indexOf(match.sheet) < order.indexOf(other.sheet);
    }
    return match.row < other.row || (match.row === other.row && match.column < other.column);
  }

  private reader(): (sheet: SheetModel, row: number, column: number) => string {
    if (this.formulaText)
      return (sheet, row, column) =>
        extraAt(sheet, row, column)?.formula ?? plain(contentAt(sheet, row, column));
    const show = displayer(this.host.book);
    return (sheet, row, column) => {
      const content = contentAt(sheet, row, column);
      return content === null ? '' : show(content, formatAt(sheet, row, column));
    };
  }

  private replace({ sheet, row, column }: Match, replacement: string, pattern: TextPattern): number {
    const format = formatAt(sheet, row, column);
    const formula = extraAt(sheet, row, column)?.formula;
    if (formula !== undefined && !this.formulaText) return 0;
    const before = formula ?? displayText(this.host.book, contentAt(sheet, row, column), format);
    const { text, count } = pattern.replace(before, replacement);
    const area = { host: this.host, sheetModel: sheet, rect: rectOf(row, column) };
    if (count > 0) commitEntries(area, [[entryOf(this.host, text, format)]]);
    return count;
  }
}

function first<Item>(items: Iterable<Item>): Item | undefined {
  for (const item of items) return item;
  return undefined;
}

function plain(content: CellContent): string {
  return typeof content === 'object' ? (content?.error ?? '') : String(content);
}
