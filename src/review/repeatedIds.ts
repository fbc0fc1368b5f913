// The same case in two agents' tabs, or on two days of one: told by the digits of the ids, once all tabs were looked at.
import type { StandingTab } from '../productivity/base';
import { datedRows } from '../productivity/rules/datedRows';
import { idDigits } from '../productivity/rules/dayCount';
import { placeText } from '../texts/review';
import type { Finding, ReviewCursor } from './calls';
import { findingOf, namedTab, type NamedTab } from './findings';
import { ABOVE } from './stretch';
import type { CellValue } from '../workbook/book';
import { cellText } from './rules/cellText';
import type { Reviewing } from './reviewing';
import type { ReviewRule } from './rules/finding';

interface Held {
  standing: StandingTab;
  row: number;
  cell: CellValue;
}

interface Pair {
  own: Held;
  other: Held;
}

/** Rows read of a colleague's tab where the caller reviews the own one alone. */
const OTHERS_ROWS = 5000;
/** Ids read at a time. */
const PAGE = 20_000;
const READ = 40;

/** One finding for each case that is elsewhere already, at the row that comes later. */
export function repeatedIds(look: Reviewing, cursor: ReviewCursor, bookUrl: string): Finding[] {
  const first = new Map<string, Held>();
  const pairs: Pair[] = [];
  for (const standing of look.tabs.filter(({ layout }) => layout.role === 'agent')) {
    const isMine = look.mine.includes(standing);
    for (const { row, digits, cell } of idsOf(standing, cursor, isMine)) {
      const held = { standing, row, cell };
      const other = first.get(digits);
      if (!other) first.set(digits, held);
      else if (isMine) pairs.push({ own: held, other });
      else if (look.mine.includes(other.standing)) pairs.push({ own: other, other: held });
    }
  }
  const across = pairs.filter(({ own, other }) => own.standing !== other.standing);
  const within = otherDays(
    look,
    pairs.filter(({ own, other }) => own.standing === other.standing),
  );
  return [...inWords(across, 'idInOtherTab', bookUrl), ...inWords(within, 'idOnOtherDay', bookUrl)];
}

/** Only of the first ones the rows are read, by which they are found again after others were inserted. */
function inWords(pairs: readonly Pair[], rule: ReviewRule, bookUrl: string): Finding[] {
  const known = new Map<StandingTab, NamedTab>();
  const namedOf = (standing: StandingTab): NamedTab => {
    const named = known.get(standing) ?? namedTab(standing);
    known.set(standing, named);
    return named;
  };
  return pairs.map(({ own, other }, index) => {
    const { standing, row, cell } = own;
    const { tab, layout } = standing;
    const place = placeText(namedOf(other.standing).name.trim(), other.row);
    const doubt = { row, rule, column: layout.columns.id ?? null, after: null, told: place };
    const [values] = index < READ ? tab.values(row, 1, 1, tab.lastColumn()) : [];
    const finding = findingOf(namedOf(standing), { row, values: values ? [values] : [] }, doubt, bookUrl);
    return { ...finding, before: cellText(cell) };
  });
}

/** Those whose rows have two days; a row that repeats one of its own day is told where the day is counted. */
function otherDays({ today }: Reviewing, pairs: readonly Pair[]): Pair[] {
  const found: Pair[] = [];
  for (const standing of new Set(pairs.map(({ own }) => own.standing))) {
    const { date } = standing.layout.columns;
    const own = pairs.filter((pair) => pair.own.standing === standing);
    if (!date) continue;
    const first = Math.max(
      standing.layout.headerRow + 1,
      Math.min(...own.map(({ other }) => other.row)) - ABOVE,
    );
    const last = Math.max(...own.map(({ own: { row } }) => row));
    const cells = standing.tab.values(first, date, last - first + 1, 1).map(([cell]) => cell);
    const days = datedRows(cells, today);
    const dayOf = (row: number) => days[row - first]?.date ?? null;
    found.push(
      ...own.filter((pair) => {
        const [one, two] = [dayOf(pair.own.row), dayOf(pair.other.row)];
        return one !== null && two !== null && one !== two;
      }),
    );
  }
  return found;
}

/** The ids among the rows that were looked at, or at the foot of a colleague's tab. */
function idsOf(
  { tab, layout }: StandingTab,
  cursor: ReviewCursor,
  isMine: boolean,
): { row: number; digits: string; cell: CellValue }[] {
  const { id } = layout.columns;
  const looked = cursor.read.find((one) => one.id === tab.id);
  if (!id || (isMine && !looked)) return [];
  const top = layout.headerRow + 1;
  const last = Math.min(looked?.last ?? tab.lastRow(), tab.rowCount());
  const from = looked?.first ?? (cursor.from === '' ? top : Math.max(top, last - OTHERS_ROWS));
  const found: { row: number; digits: string; cell: CellValue }[] = [];
  for (let first = Math.max(top, from); first <= last; first += PAGE) {
    const rows = Math.min(PAGE, last - first + 1);
    tab.values(first, id, rows, 1).forEach(([cell], index) => {
      const digits = idDigits(cell);
      if (digits !== null) found.push({ row: first + index, digits, cell });
    });
  }
  return found;
}
