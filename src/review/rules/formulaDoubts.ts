// Values that stand where their neighbours have a formula: somebody typed over it. Pure.
import type { CellDoubt } from './finding';

/** Rows looked at on each side, and how many of them must have a formula. */
const EACH_SIDE = 3;
const LEAST = 3;

/** A reference within a formula: what may stand before it, its column and its row. */
const REFERENCE = /(^|[^A-Za-z0-9_.$])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/g;
const QUOTED = /("(?:[^"]|"")*")/;

/** A row's formulas, `''` where a cell has none, and which cells hold something; both from the first column on. */
export interface FormulaRow {
  row: number;
  formulas: readonly string[];
  filled: readonly boolean[];
}

/** `rows` stand in order; only those that are cases. */
export function formulaDoubts(rows: readonly FormulaRow[]): CellDoubt[] {
  const width = Math.max(0, ...rows.map(({ formulas }) => formulas.length));
  const found: CellDoubt[] = [];
  for (let at = 0; at < width; at++) {
    if (!rows.some(({ formulas }) => formulas[at] !== '')) continue;
    rows.forEach(({ row, formulas, filled }, index) => {
      if (formulas[at] !== '' || !filled[at]) return;
      const beside = neighbours(rows, index).map((other) => ({
        row: other.row,
        formula: other.formulas[at],
      }));
      const having = beside.filter(({ formula }) => formula !== '');
      if (having.length < LEAST || having.length * 3 < beside.length * 2) return;
      const moved = new Set(having.map((one) => movedTo(one.formula, row - one.row)));
      const [after] = moved;
      found.push({ row, rule: 'formulaOverwritten', column: at + 1, after: moved.size === 1 ? after : null });
    });
  }
  return found;
}

function neighbours(rows: readonly FormulaRow[], index: number): FormulaRow[] {
  return [
    ...rows.slice(Math.max(0, index - EACH_SIDE), index),
    ...rows.slice(index + 1, index + 1 + EACH_SIDE),
  ];
}

/** As Google copies a formula some rows down: `=A2*$B$1` two rows down is `=A4*$B$1`. Texts in it stay. */
export function movedTo(formula: string, rows: number): string {
  return formula
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(REFERENCE, (_all, before: string, column: string, fixed: string, row: string) => {
            const moved = fixed === '' ? Number(row) + rows : Number(row);
            return `${before}${column}${fixed}${String(moved)}`;
          }),
    )
    .join('');
}
