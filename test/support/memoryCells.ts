// One cell of the in-memory book: what it holds, and what becomes of what is written into it.
import type { CellFormat, CellInput, CellValue } from '../../src/workbook/book';
import { displayOf, typedValue } from './memoryValues';

/** Everything that one cell holds. */
export interface MemoryCell {
  value: CellValue;
  display: string;
  formula: string;
  numberFormat: string;
  note: string;
  style: Pick<CellFormat, 'bold' | 'background' | 'fontColor' | 'wrap'>;
  list: CellFormat['list'] | null;
}

/** What a test puts in a cell: a value, or parts of a cell with the text that it shows. */
export type CellSeed = CellInput | Date | Partial<MemoryCell>;

const LIMIT = 50000;
export const BLANK_CONTENT = { value: '', display: '', formula: '' };

export function blank(): MemoryCell {
  return { value: '', display: '', formula: '', numberFormat: 'General', note: '', style: {}, list: null };
}

export function refuse(input: CellInput): void {
  if (typeof input === 'string' && input.length > LIMIT) {
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
}

export function content(input: CellInput | Date, numberFormat: string): Partial<MemoryCell> {
  if (input === null || input === '') return BLANK_CONTENT;
  if (typeof input === 'string') return { value: input, display: input, formula: '' };
  if (typeof input === 'object' && 'typed' in input) return typedContent(input.typed, numberFormat);
  return { value: input, display: displayOf(input, numberFormat), formula: '' };
}

function typedContent(text: string, numberFormat: string): Partial<MemoryCell> {
  if (text.startsWith('=')) return { value: '', display: '', formula: text };
  const typed = typedValue(text);
  const format = numberFormat === 'General' ? typed.numberFormat : numberFormat;
  return { value: typed.value, display: displayOf(typed.value, format), formula: '', numberFormat: format };
}

export function seeded(seed: CellSeed): MemoryCell {
  const cell = blank();
  if (seed === '') return cell;
  const plain = seed === null || typeof seed !== 'object' || seed instanceof Date || 'typed' in seed;
  if (plain) return Object.assign(cell, content(seed as CellInput | Date, 'General'));
  Object.assign(cell, seed);
  if (!('display' in seed)) cell.display = displayOf(cell.value, cell.numberFormat);
  return cell;
}

export function isFilled(cell: MemoryCell | undefined): boolean {
  return Boolean(cell && (cell.value !== '' || cell.formula !== ''));
}

export function lastFilledIndex(row: (MemoryCell | undefined)[]): number {
  for (let index = row.length - 1; index >= 0; index--) if (isFilled(row[index])) return index;
  return -1;
}
