// Neighbouring rows of a tab with all that the review looks at: values, formulas, and the notes of ids where they are needed.
import type { StandingTab } from '../productivity/base';
import { headerScore } from '../workbook/headerMatch';
import type { CellValue } from '../workbook/book';
import { AGENT } from '../texts/columnsCases';

export interface Stretch {
  /** The first row; `values` and `formulas` have every column from the first on. */
  row: number;
  values: CellValue[][];
  formulas: string[][];
  /** The column of the team's own that names the agent; null where there is none. */
  agentColumn: number | null;
  /** The note of the row's id. Reads them all at the first question. */
  noteOf(row: number): string;
}

/** Rows around those in question by which they are judged: a day's rows, and the dates that settle theirs. */
export const ABOVE = 300;
export const BELOW = 150;

/** A weaker likeness than this names other people. */
const SURE = 86;

/** Three reads, and one more where a note is asked for. `to` may lie below the grid. */
export function readStretch({ tab, layout }: StandingTab, from: number, to: number): Stretch {
  const first = Math.max(layout.headerRow + 1, from);
  const rows = Math.min(tab.rowCount(), to) - first + 1;
  const width = Math.max(1, tab.lastColumn());
  const [headers] = tab.values(layout.headerRow, 1, 1, width);
  const known = new Set(Object.values(layout.columns));
  const agentAt = headers.findIndex(
    (header, at) => !known.has(at + 1) && headerScore(String(header), AGENT) >= SURE,
  );
  let notes: string[][] | null = null;
  const { id } = layout.columns;
  return {
    row: first,
    values: rows > 0 ? tab.values(first, 1, rows, width) : [],
    formulas: rows > 0 ? tab.formulas(first, 1, rows, width) : [],
    agentColumn: agentAt < 0 ? null : agentAt + 1,
    noteOf(row) {
      if (!id) return '';
      notes ??= tab.notes(first, id, rows, 1);
      return notes[row - first]?.[0] ?? '';
    },
  };
}
