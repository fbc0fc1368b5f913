// A range's formulas, in A1 and in R1C1 notation.
import { commitEntries } from '../cells/commit';
import { extraAt } from '../cells/grid';
import { fromR1C1, toR1C1 } from '../cells/r1c1';
import { mapCells } from '../cells/rects';
import { relativeCopy } from '../../../values/formula';
import { checkShape, readArea, readFirst, writeArea } from './bounds';
import { RangeValues } from './rangeValues';

export class RangeFormulas extends RangeValues {
  /** With its `=`; `''` where the cell has no formula. */
  getFormula(): string {
    readFirst(this);
    return this.formulaAt(this.rect.row, this.rect.column);
  }

  getFormulas(): string[][] {
    readArea(this);
    return mapCells(this.rect, (row, column) => this.formulaAt(row, column));
  }

  getFormulaR1C1(): string {
    readFirst(this);
    return this.relativeAt(this.rect.row, this.rect.column);
  }

  getFormulasR1C1(): string[][] {
    readArea(this);
    return mapCells(this.rect, (row, column) => this.relativeAt(row, column));
  }

  /** Relative references move with each cell, as in a fill (T). A missing `=` is added. */
  setFormula(formula: string): this {
    this.enterFormulas((row, column) =>
      relativeCopy(formula, row - this.rect.row, column - this.rect.column),
    );
    return this;
  }

  setFormulas(formulas: string[][]): this {
    checkShape(this.rect, formulas);
    this.enterFormulas((row, column) => formulas[row - this.rect.row]?.[column - this.rect.column] ?? '');
    return this;
  }

  setFormulaR1C1(formula: string): this {
    this.enterFormulas((row, column) => fromR1C1(formula, row, column));
    return this;
  }

  setFormulasR1C1(formulas: string[][]): this {
    checkShape(this.rect, formulas);
    this.enterFormulas((row, column) =>
      fromR1C1(formulas[row - this.rect.row]?.[column - this.rect.column] ?? '', row, column),
    );
    return this;
  }

  private enterFormulas(formula: (row: number, column: number) => string): void {
    writeArea(this, () => {
      const entries = mapCells(this.rect, (row, column) => {
        const text = formula(row, column);
        if (text === '') return { content: null };
        return { content: null, formula: text.startsWith('=') ? text : `=${text}` };
      });
      commitEntries(this, entries);
    });
  }

  private formulaAt(row: number, column: number): string {
    return extraAt(this.sheetModel, row, column)?.formula ?? '';
  }

  private relativeAt(row: number, column: number): string {
    const formula = this.formulaAt(row, column);
    return formula === '' ? '' : toR1C1(formula, row, column);
  }
}
