// Makes the objects of one workbook within one execution.
import type {
  BandingModel,
  BookModel,
  ChartModel,
  NamedRangeModel,
  ProtectionModel,
  Rect,
  SheetModel,
  ValidationRule,
} from '../../book/model';
import type { Execution } from '../../kernel/execution';
import { setFormulaClock } from '../../values/formula';
import { Banding } from './banding/banding';
import type { OpenEnds } from './cells/rects';
import { EmbeddedChart } from './chart/embeddedChart';
import { EmbeddedChartBuilder } from './chart/embeddedChartBuilder';
import { typedChartBuilder } from './chart/typedChartBuilder';
import { Filter } from './filter/filter';
import type { Host, SelectionState } from './host';
import { DeveloperMetadata } from './metadata/developerMetadata';
import type { MetadataPlace } from './metadata/place';
import { NamedRange } from './namedRange';
import { Protection } from './protection/protection';
import { Range } from './range/range';
import { RangeList } from './rangeList';
import { TextFinder } from './search/textFinder';
import { Selection } from './selection';
import { Sheet } from './sheet/sheet';
import { Spreadsheet } from './spreadsheet/spreadsheet';
import { DataValidationBuilder } from './validation/dataValidationBuilder';

export class BookHost implements Host {
  selection: SelectionState | null;

  constructor(
    readonly x: Execution,
    readonly book: BookModel,
  ) {
    setFormulaClock(book, () => x.now());
    this.selection = book === x.book ? screenSelection(x) : null;
    this.selection = book === x.book ? selectionOf(x) : null;
  }

  open(book: BookModel): Host {
    return new BookHost(this.x, book);
  }

  spreadsheet(): Spreadsheet {
    return new Spreadsheet(this);
  }

  sheet(model: SheetModel): Sheet {
    return new Sheet(this, model);
  }

  range(sheet: SheetModel, rect: Rect, open?: OpenEnds): Range {
    return new Range(this, sheet, rect, open);
  }

  rangeList(ranges: Range[]): RangeList {
    return new RangeList(this, ranges);
  }

  selectionOf(): Selection {
    return new Selection(this);
  }

  namedRange(model: NamedRangeModel): NamedRange {
    return new NamedRange(this, model);
  }

  filter(sheet: SheetModel): Filter {
    return new Filter(this, sheet);
  }

  protection(sheet: SheetModel, model: ProtectionModel): Protection {
    return new Protection(this, sheet, model);
  }

  metadata(place: MetadataPlace): DeveloperMetadata {
    return new DeveloperMetadata(this, place);
  }

  validationBuilder(rule?: ValidationRule): DataValidationBuilder {
    return new DataValidationBuilder(this, rule);
  }

  banding(sheet: SheetModel, model: BandingModel): Banding {
    return new Banding(this, sheet, model);
  }

  chart(sheet: SheetModel, model: ChartModel): EmbeddedChart {
    return new EmbeddedChart(this, sheet, model);
  }

  chartBuilder(sheet: SheetModel, model?: ChartModel): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this, sheet, model);
  }

  typedChartBuilder(sheet: SheetModel, model: ChartModel): EmbeddedChartBuilder {
    return typedChartBuilder(this, sheet, model);
  }

  textFinder(text: string, areas: { sheet: SheetModel; rect: Rect }[]): TextFinder {
    return new TextFinder(this, text, areas);
  }
}

function selectionOf({ selected }: Execution): SelectionState | null {
  if (selected === null) return null;
  const { sheetId, rect } = selected;
  return { sheetId, ranges: [rect], current: { row: rect.row, column: rect.column } };
}

/** What the person had selected when the script began. */
function screenSelection({ selected }: Execution): SelectionState | null {
  if (selected === null) return null;
  const { sheetId, rect } = selected;
  return { sheetId, ranges: [rect], current: { row: rect.row, column: rect.column } };
}
