// What is kept of the file that a workbook came from, so that a save writes back only what changed.
import type { Row } from '../model';
import type { LongWords } from './googleWords';
import type { XlsxPackage } from './package';
import type { SharedText } from './sharedStrings';
import type { StyleTable } from './styles';

/** `BookModel.origin`. */
export interface BookOrigin {
  parts: XlsxPackage;
  workbookPath: string;
  stylesPath: string;
  styles: StyleTable;
  strings: readonly SharedText[];
  from1904: boolean;
  longWords: LongWords;
  /** The tabs as the file has them: in order, and by name. */
  tabs: { path: string; hidden: boolean }[];
  sheetIds: ReadonlyMap<string, number>;
}

/** `SheetModel.origin`. */
export interface SheetOrigin {
  path: string;
  /** The tab's number and name in the file. */
  fileId: string;
  fileName: string;
  relationshipId: string;
  /** In which row of the file each row stood: rows keep their identity when they move. */
  rowNumbers: WeakMap<Row, number>;
}
