// Putting entered values into the model all together or not at all: protections, rules, formats, formulas.
import { recalculate } from '../../../values/formula';
import { formulaFormat } from '../../../values/formulaFormat';
import { isAutomaticFormat } from '../../../values/serial';
import { cellToA1 } from '../../../values/a1';
import type { Area } from '../range/bounds';
import { violatesRule } from '../errors';
import { requireEditable } from '../protection/guard';
import { satisfies } from '../validation/check';
import type { Entry } from './entry';
import { extraAt, formatAt, patchExtra, putContent } from './grid';
import { eachCell } from './rects';
import { restyleCell } from './restyle';

/** @throws ServiceError where a cell is protected or a rejecting rule refuses one value: then nothing is written */
export function commitEntries(area: Area, entries: readonly (readonly Entry[])[]): void {
  const { host, sheetModel: sheet, rect } = area;
  requireEditable(host, sheet, rect);
  checkRules(area, entries);
  eachCell(rect, (row, column, i, j) => {
    const entry = entries[i]?.[j];
    if (entry === undefined) return;
    putContent(sheet, row, column, entry.content);
    if (entry.formula !== undefined) patchExtra(sheet, row, column, { formula: entry.formula });
    const numberFormat = entry.numberFormat ?? lentFormat(area, row, column, entry.formula);
    if (numberFormat !== undefined) restyleCell(sheet, row, column, { numberFormat });
  });
  recalculate(host.book, [{ sheet, ...rect }]);
}

function lentFormat({ host, sheetModel: sheet }: Area, row: number, column: number, formula?: string) {
  if (formula === undefined || !isAutomaticFormat(formatAt(sheet, row, column))) return undefined;
  return formulaFormat(host.book, sheet, formula);
}

function checkRules({ host, sheetModel: sheet, rect }: Area, entries: readonly (readonly Entry[])[]): void {
  eachCell(rect, (row, column, i, j) => {
    const rule = extraAt(sheet, row, column)?.validation;
    const entry = entries[i]?.[j];
    if (rule === undefined || rule.allowInvalid || entry === undefined || entry.formula !== undefined) return;
    if (!satisfies(host, sheet, row, column, rule, entry)) throw violatesRule(cellToA1(row, column));
  });
}
