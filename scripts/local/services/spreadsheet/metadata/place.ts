// Where developer metadata may hang, and how a script hangs it there.
import type { MetadataModel, Rect, SheetModel } from '../../../book/model';
import type { EnumValue } from '../../../kernel/enums';
import type { OpenEnds } from '../cells/rects';
import { freshId } from '../freshId';
import type { Host } from '../host';

/** `sheet` is null for metadata of the spreadsheet itself. */
export interface MetadataPlace {
  sheet: SheetModel | null;
  model: MetadataModel;
}

/** key · key, visibility · key, value · key, value, visibility */
export type MetadataArguments = [
  key: string,
  valueOrVisibility?: string | EnumValue | null,
  visibility?: EnumValue | null,
];

/** The row or column that a range is, or null where it is neither. */
export function lineOf(
  sheet: SheetModel,
  rect: Rect,
  open: OpenEnds,
): { type: 'ROW' | 'COLUMN'; index: number } | null {
  const wholeRow = open.endColumn === true || rect.columns === sheet.maxColumns;
  const wholeColumn = open.endRow === true || rect.rows === sheet.maxRows;
  if (rect.rows === 1 && wholeRow && rect.column === 1) return { type: 'ROW', index: rect.row };
  if (rect.columns === 1 && wholeColumn && rect.row === 1) return { type: 'COLUMN', index: rect.column };
  return null;
}

export function addMetadata(
  host: Host,
  { sheet, location }: { sheet: SheetModel | null; location: MetadataModel['location'] },
  [key, second, third]: MetadataArguments,
): void {
  host.x.append(0);
  const visibility = typeof second === 'object' && second !== null ? second : third;
  metadataOf(host, sheet).push({
    id: freshId(host.book),
    key,
    value: typeof second === 'string' ? second : null,
    visibility: visibility?.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    location,
  });
  if (sheet) sheet.dirty.layout = true;
}

export function metadataOf(host: Host, sheet: SheetModel | null): MetadataModel[] {
  return sheet ? sheet.metadata : host.book.metadata;
}

export function removeMetadata(host: Host, { sheet, model }: MetadataPlace): void {
  const list = metadataOf(host, sheet);
  const index = list.indexOf(model);
  if (index >= 0) list.splice(index, 1);
  if (sheet) sheet.dirty.layout = true;
}
