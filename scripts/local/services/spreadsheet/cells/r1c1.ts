// Formulas between A1 and R1C1 notation: `=B2` in A1 is `=R[1]C[1]`.
import { columnLetters, columnNumber } from '../../../values/a1';

/** Rewrites what stands outside of quoted texts and quoted sheet names. */
function outsideQuotes(formula: string, rewrite: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : rewrite(part)))
    .join('');
}

export function toR1C1(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (part) =>
    part.replace(
      /(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)(?![\w.(])/g,
      (_all, fixedColumn: string, letters: string, fixedRow: string, digits: string) =>
        `R${axis(Number(digits), row, fixedRow !== '')}C${axis(columnNumber(letters), column, fixedColumn !== '')}`,
    ),
  );
}

export function fromR1C1(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (part) =>
    part.replace(
      /(?<![\w.$])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w.(])/gi,
      (_all, rowPart: string | undefined, columnPart: string | undefined) => {
        const toRow = placed(rowPart, row);
        const toColumn = placed(columnPart, column);
        if (toRow.index < 1 || toColumn.index < 1) return '#REF!';
        return `${toColumn.fixed}${columnLetters(toColumn.index)}${toRow.fixed}${String(toRow.index)}`;
      },
    ),
  );
}

function axis(index: number, home: number, fixed: boolean): string {
  return fixed ? String(index) : `[${String(index - home)}]`;
}

function placed(part: string | undefined, home: number): { index: number; fixed: '' | '$' } {
  if (part === undefined) return { index: home, fixed: '' };
  if (part.startsWith('[')) return { index: home + Number(part.slice(1, -1)), fixed: '' };
  return { index: Number(part), fixed: '$' };
}
