// One cell of a repair: what it holds now, and the writes that repair it or put it back.
import { bogotaMoment } from '../calendar/civilTime';
import { noteWith, rawIdLine } from '../texts/typing';
import type { CellValue, Tab } from '../workbook/book';
import type { KeptRepair } from './keptRepair';
import { inputOf } from './keptRepair';
import { cellText } from './rules/cellText';
import { movedTo } from './rules/formulaDoubts';

/** Where the team's dates say nothing else. */
const DATE_FORMAT = 'dd/mm/yyyy';

export type CellState = 'before' | 'after' | 'other';

/** Whether the cell is still as before the repair, already repaired, or something else. */
export function stateOf(tab: Tab, row: number, kept: KeptRepair): CellState {
  const [[value]] = tab.values(row, kept.column, 1, 1);
  const formula = kept.rule === 'formulaOverwritten' ? tab.formulas(row, kept.column, 1, 1)[0][0] : '';
  if (isAfter(value, formula, row, kept)) return 'after';
  const same = typeof value === typeof kept.before && cellText(value) === cellText(kept.before);
  return same && formula === '' ? 'before' : 'other';
}

function isAfter(value: CellValue, formula: string, row: number, kept: KeptRepair): boolean {
  const { rule, after } = kept;
  // Google moves what a formula refers to with the rows that others insert.
  if (rule === 'formulaOverwritten') return formula === after || formula === movedTo(after, row - kept.row);
  if (rule === 'dateText') return typeof value === 'object' && bogotaMoment(value.getTime()).date === after;
  return value === after;
}

/** Each of these writes may be the last one: a repeat does them all again. */
export function writeRepair(tab: Tab, row: number, { rule, column, before, after, note }: KeptRepair): void {
  const isTyped = rule === 'dateText' || rule === 'formulaOverwritten';
  if (rule === 'dateText') tab.format(row, column, 1, 1, { numberFormat: DATE_FORMAT });
  tab.write(row, column, [[isTyped ? { typed: after } : after]]);
  const noted = notedAs(rule, note, cellText(before));
  if (noted !== note) tab.note(row, column, noted);
}

/** As typing leaves it: the address stays beside its id, and what was said of an unknown code goes. */
function notedAs(rule: KeptRepair['rule'], note: string, before: string): string {
  if (rule === 'idRawAddress') return noteWith(note, 'rawId', rawIdLine(before));
  return rule === 'archivedMisspelt' || rule === 'unknownCode' ? noteWith(note, 'unknownCode', null) : note;
}

/** Puts content, format and note back as they were. */
export function writeBack(tab: Tab, row: number, { rule, column, before, format, note }: KeptRepair): void {
  if (rule === 'dateText') tab.format(row, column, 1, 1, { numberFormat: format });
  tab.write(row, column, [[inputOf(before)]]);
  if (typeof before === 'object') tab.format(row, column, 1, 1, { numberFormat: format });
  const noted = notedAs(rule, note, cellText(before));
  if (noted !== note) tab.note(row, column, note);
}
