// What every spreadsheet object shares: the execution, its workbook, the selection, and the makers of objects.
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
import type { Banding } from './banding/banding';
import type { EmbeddedChart } from './chart/embeddedChart';
import type { EmbeddedChartBuilder } from './chart/embeddedChartBuilder';
import type { Filter } from './filter/filter';
import type { NamedRange } from './namedRange';
import type { DeveloperMetadata } from './metadata/developerMetadata';
import type { MetadataPlace } from './metadata/place';
import type { OpenEnds } from './cells/rects';
import type { Protection } from './protection/protection';
import type { Range } from './range/range';
import type { RangeList } from './rangeList';
import type { Selection } from './selection';
import type { Sheet } from './sheet/sheet';
import type { Spreadsheet } from './spreadsheet/spreadsheet';
import type { TextFinder } from './search/textFinder';
import type { DataValidationBuilder } from './validation/dataValidationBuilder';

/** What a person, or the script in their stead, has selected; it lives as long as the execution. */
export interface SelectionState {
  sheetId: number;
  ranges: Rect[];
  current: { row: number; column: number };
}

/** One workbook within one execution. Makers stand here so that classes need not import one another. */
export interface Host {
  readonly x: Execution;
  readonly book: BookModel;
  selection: SelectionState | null;
  spreadsheet(): Spreadsheet;
  /** The same execution with another workbook. */
  open(book: BookModel): Host;
  sheet(model: SheetModel): Sheet;
  range(sheet: SheetModel, rect: Rect, open?: OpenEnds): Range;
  rangeList(ranges: Range[]): RangeList;
  selectionOf(): Selection;
  namedRange(model: NamedRangeModel): NamedRange;
  filter(sheet: SheetModel): Filter;
  protection(sheet: SheetModel, model: ProtectionModel): Protection;
  metadata(place: MetadataPlace): DeveloperMetadata;
  validationBuilder(rule?: ValidationRule): DataValidationBuilder;
  banding(sheet: SheetModel, model: BandingModel): Banding;
  chart(sheet: SheetModel, model: ChartModel): EmbeddedChart;
  chartBuilder(sheet: SheetModel, model?: ChartModel): EmbeddedChartBuilder;
  typedChartBuilder(sheet: SheetModel, model: ChartModel): EmbeddedChartBuilder;
  textFinder(text: string, areas: { sheet: SheetModel; rect: Rect }[]): TextFinder;
}
