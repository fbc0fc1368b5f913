// Everything that is in doubt among neighbouring rows of a tab, by the count's own reckoning and by what it has no need to see.
import { parseControl } from '../cases/control';
import { isBlank } from '../cases/rules/typed';
import { daysOfRows } from '../productivity/caseDays';
import { datedStretch, isWithin, mayBelong, type TabRow } from '../productivity/datedTab';
import type { DayRange } from '../productivity/daysRows';
import { agentNamed } from '../productivity/rules/agentNamed';
import { rowKind } from '../productivity/rules/caseRows';
import { countedCode } from '../productivity/rules/countedCode';
import type { StandingTab } from '../productivity/base';
import { notedText } from '../texts/productivity';
import { rawIdOf } from '../texts/typing';
import type { AgentPlace } from '../workbook/layout';
import type { Reviewing } from './reviewing';
import { agentMeant, namesOwner } from './rules/agentMeant';
import { dueCode } from './rules/codeDoubt';
import { certainDate, showsDayFirst } from './rules/dateDoubt';
import type { CellDoubt, ReviewRule } from './rules/finding';
import { formulaDoubts } from './rules/formulaDoubts';
import { idDoubt } from './rules/idDoubt';
import { replyDoubt } from './rules/replyDoubt';
import type { Stretch } from './stretch';

/** A doubt with what the count says of it, where the count has it too. */
export interface ToldDoubt extends CellDoubt {
  message?: string;
}

/** What one look at a stretch goes by. */
interface Look {
  reviewing: Reviewing;
  standing: StandingTab;
  stretch: Stretch;
  found: readonly TabRow[];
  owner: AgentPlace | null;
}

const DATE_RULES = { blank: 'dateBlank', unreadable: 'dateUnreadable', farAway: 'dateFarAway' } as const;
/** The field that each of the count's doubts is about. */
const FIELDS: Readonly<Partial<Record<ReviewRule, string>>> = {
  ...{ exactCopy: 'id', sameId: 'id', returnedTweet: 'id' },
  ...{ swapped: 'date', outOfOrder: 'date' },
  ...{ noCode: 'code', unknownCode: 'code', archivedMisspelt: 'code', networkUnknown: 'network' },
};

/** The rows of a stretch that are something, each with its day. */
export function foundRows({ today }: Reviewing, { layout }: StandingTab, { row, values }: Stretch): TabRow[] {
  return datedStretch(layout, { row, first: 1, rows: values, below: [] }, today);
}

/** Rows of days outside `range` are context alone, as are all rows that `isAsked` refuses. `found` are the stretch's. */
export function tabDoubts(
  reviewing: Reviewing,
  standing: StandingTab,
  stretch: Stretch,
  found: readonly TabRow[],
  range: DayRange,
  isAsked: (row: number) => boolean,
): ToldDoubt[] {
  const { layout } = standing;
  const owner = reviewing.agents.find(({ tab }) => tab === layout.tab) ?? null;
  const look: Look = { reviewing, standing, stretch, found, owner };
  const ofRange = new Set(found.filter((one) => belongs(one, range)).map(({ row }) => row));
  const own = layout.role === 'agent' ? [...counted(look, range), ...ofOwnRows(look)] : ofSharedRows(look);
  const doubts = [...own, ...ofAllRows(look)].filter(({ row }) => row === 0 || ofRange.has(row));
  return [...doubts, ...betweenRows(look, ofRange)].filter(({ row }) => row === 0 || isAsked(row));
}

function belongs({ dated }: TabRow, range: DayRange): boolean {
  return dated.date === null ? mayBelong(dated, range) : isWithin(range, dated.date);
}

/** What the count names as doubtful or without a day. */
function counted({ reviewing, standing, found }: Look, range: DayRange): ToldDoubt[] {
  const { tab, layout } = standing;
  const { columns } = layout;
  const days = daysOfRows(tab.name, Boolean(columns.date), found, range, reviewing.count);
  const cellOf = new Map(found.map(({ row, cells }) => [row, cells]));
  const noted = days.noted.map((note): ToldDoubt => {
    const rule = note.rule as ReviewRule;
    const field = FIELDS[rule];
    const code = cellOf.get(note.row)?.code ?? '';
    const after = field === 'code' ? dueCode(code, reviewing.codes) : null;
    return {
      row: note.row,
      rule,
      column: (field && columns[field]) || null,
      after,
      message: notedText(note),
    };
  });
  const undated = days.undated.map(({ row, problem }): ToldDoubt => ({
    row,
    rule: DATE_RULES[problem],
    column: columns.date ?? null,
    after: null,
  }));
  return [...noted, ...undated];
}

/** SIN DM y ERROR and FRAUDE: what the count needs of them is a day and an agent. */
function ofSharedRows({ reviewing, standing, found }: Look): ToldDoubt[] {
  const { date, agent } = standing.layout.columns;
  return found.flatMap(({ row, cells, lone, dated }) => {
    if (lone) return [];
    const doubts: ToldDoubt[] = [];
    if (date && dated.problem) {
      doubts.push({ row, rule: DATE_RULES[dated.problem], column: date, after: null });
    }
    const written = String(cells.agent ?? '').trim();
    if (agent && !agentNamed(written, reviewing.agents)) {
      doubts.push({ row, rule: 'agentUnknown', column: agent, after: null });
    }
    return doubts;
  });
}

/** What is asked of a case in its agent's own tab. */
function ofOwnRows(look: Look): ToldDoubt[] {
  const { reviewing, standing, found } = look;
  const { columns } = standing.layout;
  const wrong = otherAgents(look);
  return found.flatMap(({ row, cells, lone }) => {
    if (lone) return [];
    const doubts: ToldDoubt[] = [];
    const code = cells.code ?? '';
    const { archived, doubt } = countedCode(code, reviewing.codes.codes, reviewing.codes.archivedWord);
    const due = doubt === null ? dueCode(code, reviewing.codes) : null;
    if (due !== null) doubts.push({ row, rule: 'codeSpelling', column: columns.code ?? null, after: due });
    const reply = replyDoubt(cells, archived, reviewing.replySeparator);
    if (reply) doubts.push({ row, ...reply, column: columns.reply ?? null });
    for (const [field, rule] of [
      ['inquiry', 'inquiryBlank'],
      ['time', 'timeBlank'],
    ] as const) {
      const cell = cells[field];
      if (cell !== undefined && isBlank(cell))
        doubts.push({ row, rule, column: columns[field] ?? null, after: null });
    }
    const other = wrong.get(row);
    if (other) doubts.push({ row, rule: 'otherAgent', column: other.column, after: null, told: other.name });
    return doubts;
  });
}

/** Rows that say by a column of the team's own, or by their control cell, that they are somebody else's. */
function otherAgents({
  reviewing,
  stretch,
  found,
  owner,
}: Look): Map<number, { name: string; column: number | null }> {
  const wrong = new Map<number, { name: string; column: number | null }>();
  if (!owner) return wrong;
  const { agents } = reviewing;
  const isOther = (agent: AgentPlace | null): agent is AgentPlace =>
    agent !== null && agent.tab !== owner.tab;
  for (const { row, cells } of found) {
    const control = typeof cells.request === 'string' ? parseControl(cells.request) : null;
    const by = control && agents.find(({ email }) => email.toLowerCase() === control.by);
    if (by && isOther(by)) wrong.set(row, { name: by.name, column: null });
  }
  const column = stretch.agentColumn;
  if (column === null) return wrong;
  const textOf = (row: number) => String(stretch.values[row - stretch.row][column - 1]);
  if (
    !namesOwner(
      found.map(({ row }) => textOf(row)),
      owner,
      agents,
    )
  )
    return wrong;
  for (const { row } of found) {
    const meant = agentMeant(textOf(row), agents);
    if (isOther(meant)) wrong.set(row, { name: meant.name, column });
  }
  return wrong;
}

/** Ids, future days and dates as texts, in every tab with cases. */
function ofAllRows({ reviewing, standing, stretch, found }: Look): ToldDoubt[] {
  const { columns, role } = standing.layout;
  const dayFirst = showsDayFirst(found.map(({ cells }) => cells.date ?? ''));
  const doubts: ToldDoubt[] = [];
  for (const { row, cells, lone, dated } of found) {
    if (lone) continue;
    const control = typeof cells.request === 'string' ? parseControl(cells.request) : null;
    const known = idDoubt(cells, control?.rawId ?? null, reviewing.idSeparator);
    const isOpen = known?.rule === 'idDamaged' && known.after === null;
    const id = isOpen ? idDoubt(cells, rawIdOf(stretch.noteOf(row)), reviewing.idSeparator) : known;
    if (id && (role === 'agent' || id.rule !== 'idBlank'))
      doubts.push({ row, ...id, column: columns.id ?? null });
    const date = { row, column: columns.date ?? null };
    if (dated.date !== null && dated.date > reviewing.today)
      doubts.push({ ...date, rule: 'dateFuture', after: null });
    if (dated.date !== null && typeof cells.date === 'string') {
      doubts.push({ ...date, rule: 'dateText', after: certainDate(cells.date, dated, dayFirst) });
    }
  }
  return doubts;
}

/** Headers and totals among the rows, and values where the column has formulas; each belongs to the case above or below it. */
function betweenRows({ standing, stretch, found }: Look, ofRange: ReadonlySet<number>): ToldDoubt[] {
  const { columns, headers } = standing.layout;
  const fields = Object.entries(columns).filter((entry): entry is [string, number] => entry[1] !== null);
  const doubts: ToldDoubt[] = [];
  const rowsFound = new Set(found.map(({ row }) => row));
  let near = false;
  const waiting: ToldDoubt[] = [];
  stretch.values.forEach((values, index) => {
    const row = stretch.row + index;
    if (rowsFound.has(row)) near = ofRange.has(row);
    const cells = Object.fromEntries(fields.map(([field, column]) => [field, values[column - 1]]));
    const kind = rowKind(cells, headers);
    if (kind !== 'header' && kind !== 'total') return;
    const rule = kind === 'header' ? 'headerAmongRows' : 'totalAmongRows';
    if (near) doubts.push({ row, rule, column: null, after: null });
    else waiting.push({ row, rule, column: null, after: null });
  });
  const below = (row: number) => found.find((one) => one.row > row);
  doubts.push(...waiting.filter(({ row }) => ofRange.has(below(row)?.row ?? 0)));
  const rows = found.map(({ row }) => ({
    row,
    formulas: stretch.formulas[row - stretch.row],
    filled: stretch.values[row - stretch.row].map((cell) => !isBlank(cell)),
  }));
  return [...doubts, ...formulaDoubts(rows).filter(({ row }) => ofRange.has(row))];
}
