// The workbook in memory: what a Google spreadsheet holds. Data only; services give it behaviour.

/** What stands in a cell. Dates are serial days since 1899-12-30 on the spreadsheet's wall clock; a blank is null. */
export type CellContent = string | number | boolean | null | CellError;

/** A formula's error result, such as `#N/A`. */
export interface CellError {
  error: string;
}

/** How a cell looks. Frozen and shared between cells: change it with `restyle`. */
export interface Style {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  readonly textRotation?: number;
  readonly borders?: Readonly<Partial<Record<'top' | 'left' | 'bottom' | 'right', BorderLine>>>;
  /** The file's own style that this one came from: what we do not model survives through it. */
  readonly origin?: unknown;
}

export interface BorderLine {
  readonly style: string;
  readonly color: string;
}

/** A rule's argument that names cells. */
export interface RangeArgument {
  readonly sheetId: number;
  readonly rect: Rect;
}

/**
 * A data validation rule, in Google's words: `criteria` is the name of a DataValidationCriteria.
 * Arguments: VALUE_IN_LIST `[string[], showDropdown]`; VALUE_IN_RANGE `[RangeArgument, showDropdown]`;
 * CHECKBOX `[]`, `[checked]` or `[checked, unchecked]`; NUMBER_… numbers; DATE_… serial days;
 * TEXT_… texts; CUSTOM_FORMULA `['=…']`. A number or date may also be a formula, as text with its `=`.
 */
export interface ValidationRule {
  readonly criteria: string;
  readonly args: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** The file's own rule, kept where Google has no word for it. */
  readonly origin?: unknown;
}

/** What few cells have beside a value. */
export interface CellExtra {
  /** With its leading `=`, English function names, comma separators: as `getFormula` answers. */
  formula?: string;
  style?: Style;
  note?: string;
  validation?: ValidationRule;
  /** Styled runs of a text, as the file's own XML; whoever changes the value drops them. */
  richText?: string;
  /** A url, or `#` and an address for a place in this workbook. */
  link?: { url: string; tooltip?: string };
  /** Links of parts of the text, from one character to before another; the file has no place for them. */
  partLinks?: readonly { start: number; end: number; url: string }[];
}

export interface Row {
  /** Index 0 is column A; may be shorter than the grid. */
  values: CellContent[];
  extras?: (CellExtra | undefined)[];
}

/** 1-based, inclusive of the first cell, `rows` × `columns` large. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ProtectionModel {
  id: number;
  /** null protects the whole sheet. */
  range: Rect | null;
  unprotected: Rect[];
  description: string;
  warningOnly: boolean;
  editors: string[];
  domainEdit: boolean;
  namedRange: string | null;
}

export interface FilterModel {
  range: Rect;
  /** Column number → criteria as Google's FilterCriteria holds them. */
  criteria: Map<number, FilterColumn>;
  /** Rows that the criteria hide now. */
  hiddenRows: Set<number>;
}

export interface FilterColumn {
  hiddenValues: string[];
  visibleValues: string[] | null;
  condition: { criteria: string; args: readonly unknown[] } | null;
  sortAscending: boolean | null;
}

export interface ConditionalRule {
  ranges: Rect[];
  /** A BooleanCriteria name with its arguments (as a ValidationRule has them), or null for a gradient. */
  condition: { criteria: string; args: readonly unknown[] } | null;
  style: Style;
  /** Two or three points, lowest first. */
  gradient: GradientPoint[] | null;
  origin?: unknown;
}

export interface GradientPoint {
  /** `MIN`, `MAX`, `NUMBER`, `PERCENT` or `PERCENTILE`, as Google's InterpolationType. */
  type: string;
  value: string;
  color: string;
}

export interface BandingModel {
  id: number;
  range: Rect;
  headerColor: string | null;
  firstRowColor: string | null;
  secondRowColor: string | null;
  footerColor: string | null;
}

export interface MetadataModel {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location: { type: 'SPREADSHEET' } | { type: 'SHEET' } | { type: 'ROW' | 'COLUMN'; index: number };
}

/** A chart as a script built it: kept beside the workbook, drawn by the local page. */
export interface ChartModel {
  id: number;
  type: string;
  ranges: { sheetId: number; rect: Rect }[];
  options: Record<string, unknown>;
  anchor: { row: number; column: number; offsetX: number; offsetY: number };
}

export interface SheetModel {
  id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  maxRows: number;
  maxColumns: number;
  /** Index 0 is row 1; an absent row is blank. May be shorter than `maxRows`. */
  rows: (Row | undefined)[];
  frozenRows: number;
  frozenColumns: number;
  /** Pixels, by 1-based number; absent means the default (100 wide, 21 high). */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  /** Styles of whole columns that the file gives to cells it does not list. */
  columnStyles: Map<number, Style>;
  merges: Rect[];
  filter: FilterModel | null;
  protections: ProtectionModel[];
  conditionalRules: ConditionalRule[];
  bandings: BandingModel[];
  metadata: MetadataModel[];
  charts: ChartModel[];
  hiddenGridlines: boolean;
  rightToLeft: boolean;
  /** The file's own sheet, which carries what we do not model. Absent on a sheet made here. */
  origin?: unknown;
  /** What a save has to write: cells by row, or everything after a change of structure. */
  dirty: { rows: Set<number>; layout: boolean; everything: boolean };
}

export interface NamedRangeModel {
  name: string;
  sheetId: number;
  rect: Rect;
}

export interface BookModel {
  id: string;
  name: string;
  /** Google's spelling, such as `es_CO`. */
  locale: string;
  timeZone: string;
  sheets: SheetModel[];
  activeSheetId: number;
  namedRanges: NamedRangeModel[];
  metadata: MetadataModel[];
  owner: string;
  editors: string[];
  viewers: string[];
  nextId: number;
  /** The file's own workbook, which carries what we do not model. */
  origin?: unknown;
}
