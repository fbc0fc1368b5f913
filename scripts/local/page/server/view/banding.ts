// Alternating colours: the background that a cell has from its range's banding.
import type { BandingModel, SheetModel, Style } from '../../../book/model';
import { hasCell } from '../../../services/spreadsheet/cells/rects';

const backgrounds = new Map<string, Style>();

export function bandingAt(sheet: SheetModel, row: number, column: number): Style | undefined {
  const banding = sheet.bandings.find(({ range }) => hasCell(range, row, column));
  const color = banding && colorOf(banding, row);
  if (!color) return undefined;
  let style = backgrounds.get(color);
  if (!style) backgrounds.set(color, (style = { background: color }));
  return style;
}

function colorOf(
  { range, headerColor, footerColor, firstRowColor, secondRowColor }: BandingModel,
  row: number,
): string | null {
  const header = headerColor === null ? 0 : 1;
  const index = row - range.row;
  if (index < header) return headerColor;
  if (footerColor !== null && index === range.rows - 1) return footerColor;
  return (index - header) % 2 === 0 ? firstRowColor : secondRowColor;
}
