// TABLERO as an HTML page that becomes a PDF: plain tables, for what makes it knows little of styles.
import { escaped } from '../../escalations/mail/blocks';
import type { CellInput } from '../../workbook/book';
import { figure } from '../../texts/summaries';
import type { BoardLine } from '../summaries/boardLines';

/** A picture inside the page. */
export interface PagePicture {
  alt: string;
  type: string;
  base64: string;
}

const CELL = 'padding:3px 8px 3px 0;border-bottom:1px solid #c0c0c0;text-align:left;vertical-align:top';

export function boardPage(lines: readonly BoardLine[], pictures: readonly PagePicture[]): string {
  return [
    '<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"></head>',
    '<body style="font-family:Arial,Helvetica,sans-serif;font-size:12px">',
    ...blocksOf(lines).map(blockHtml),
    ...pictures.map(
      ({ type, base64, alt }) =>
        `<p><img src="data:${type};base64,${base64}" alt="${escaped(alt)}" style="width:480px"></p>`,
    ),
    '</body></html>',
  ].join('\n');
}

/** The lines between two blank ones. */
function blocksOf(lines: readonly BoardLine[]): BoardLine[][] {
  const blocks: BoardLine[][] = [[]];
  for (const line of lines) {
    if (line.cells.every((cell) => textOf(cell) === '')) blocks.push([]);
    else blocks[blocks.length - 1].push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

function blockHtml(block: readonly BoardLine[]): string {
  const isTable = block[0].kind === 'heading';
  if (!isTable) return block.map((line) => paragraph(line)).join('\n');
  const width = Math.max(...block.map(({ cells }) => cells.length));
  const rows = block.map(({ kind, cells }) => {
    const tag = kind === 'heading' ? 'th' : 'td';
    const alone = cells.length === 1 && width > 1 ? ` colspan="${width}"` : '';
    const filled = alone === '' ? Array.from({ length: width }, (_, index) => cells[index] ?? '') : cells;
    return `<tr>${filled.map((cell) => `<${tag}${alone} style="${CELL}">${escaped(textOf(cell))}</${tag}>`).join('')}</tr>`;
  });
  return `<table style="border-collapse:collapse;margin-top:16px;page-break-inside:avoid">${rows.join('\n')}</table>`;
}

function paragraph({ kind, cells }: BoardLine): string {
  const text = escaped(cells.map(textOf).join(' '));
  return kind === 'title'
    ? `<h1 style="font-size:18px;margin:0 0 8px">${text}</h1>`
    : `<p style="margin:0 0 4px">${text}</p>`;
}

function textOf(cell: CellInput): string {
  if (typeof cell === 'number') return figure(cell);
  return typeof cell === 'object' ? (cell?.typed ?? '') : String(cell);
}
