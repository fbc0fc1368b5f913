// A range's validation rules and checkboxes.
import type { ValidationRule } from '../../../book/model';
import { relativeCopy } from '../../../values/formula';
import { contentAt, extraAt, patchExtra, putContent } from '../cells/grid';
import { eachCell, mapCells } from '../cells/rects';
import { requireEditable } from '../protection/guard';
import { checkboxStates, checkboxRule } from '../validation/checkbox';
import { DataValidation } from '../validation/dataValidation';
import { checkShape, readArea, readFirst, writeArea } from './bounds';
import { recalculate } from '../../../values/formula';
import { RangeNotes } from './rangeNotes';

export class RangeValidation extends RangeNotes {
  getDataValidation(): DataValidation | null {
    readFirst(this);
    return this.validationAt(this.rect.row, this.rect.column);
  }

  getDataValidations(): (DataValidation | null)[][] {
    readArea(this);
    return mapCells(this.rect, (row, column) => this.validationAt(row, column));
  }

  /** A custom formula is relative to the range's first cell. */
  setDataValidation(rule: DataValidation | null): this {
    this.enterRules((i, j) => (rule === null ? null : shifted(rule.rule, i, j)));
    return this;
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    checkShape(this.rect, rules);
    this.enterRules((i, j) => rules[i]?.[j]?.rule ?? null);
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  /** Boxes unticked where the cell holds neither state. */
  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): this {
    const rule = checkboxRule(checkedValue, uncheckedValue);
    const states = checkboxStates(rule);
    this.enterRules(
      () => rule,
      (row, column) => {
        const now = contentAt(this.sheetModel, row, column);
        if (now !== states.checked && now !== states.unchecked) this.put(row, column, states.unchecked);
      },
    );
    return this;
  }

  removeCheckboxes(): this {
    this.onCheckboxes((row, column) => {
      patchExtra(this.sheetModel, row, column, { validation: undefined });
      this.put(row, column, null);
    });
    return this;
  }

  /** Cells without a checkbox are left as they are. */
  check(): this {
    this.onCheckboxes((row, column, rule) => this.put(row, column, checkboxStates(rule).checked));
    return this;
  }

  uncheck(): this {
    this.onCheckboxes((row, column, rule) => this.put(row, column, checkboxStates(rule).unchecked));
    return this;
  }

  /** Null where the cells are not all ticked or all unticked checkboxes. */
  isChecked(): boolean | null {
    readArea(this);
    const states = new Set<boolean | null>();
    eachCell(this.rect, (row, column) => {
      const rule = extraAt(this.sheetModel, row, column)?.validation;
      const content = contentAt(this.sheetModel, row, column);
      if (rule?.criteria !== 'CHECKBOX') states.add(null);
      else if (content === checkboxStates(rule).checked) states.add(true);
      else states.add(content === checkboxStates(rule).unchecked ? false : null);
    });
    const [only] = states;
    return states.size === 1 && only !== undefined ? only : null;
  }

  private enterRules(
    rule: (i: number, j: number) => ValidationRule | null,
    also?: (row: number, column: number) => void,
  ): void {
    writeArea(this, () => {
      requireEditable(this.host, this.sheetModel, this.rect);
      eachCell(this.rect, (row, column, i, j) => {
        patchExtra(this.sheetModel, row, column, { validation: rule(i, j) ?? undefined });
        also?.(row, column);
      });
    });
  }

  private onCheckboxes(act: (row: number, column: number, rule: ValidationRule) => void): void {
    writeArea(this, () => {
      requireEditable(this.host, this.sheetModel, this.rect);
      eachCell(this.rect, (row, column) => {
        const rule = extraAt(this.sheetModel, row, column)?.validation;
        if (rule?.criteria === 'CHECKBOX') act(row, column, rule);
      });
    });
  }

  private put(row: number, column: number, content: string | number | boolean | null): void {
    putContent(this.sheetModel, row, column, content);
    recalculate(this.host.book, [{ sheet: this.sheetModel, row, column }]);
  }

  private validationAt(row: number, column: number): DataValidation | null {
    const rule = extraAt(this.sheetModel, row, column)?.validation;
    return rule ? new DataValidation(this.host, rule) : null;
  }
}

function shifted(rule: ValidationRule, rows: number, columns: number): ValidationRule {
  const formula = rule.args[0];
  if (rule.criteria !== 'CUSTOM_FORMULA' || typeof formula !== 'string' || rows + columns === 0) return rule;
  return { ...rule, args: [relativeCopy(formula, rows, columns)] };
}
