// A case as cells of its tab: which field goes into which column, and nothing beside them.
import { KnownError } from '../knownError';
import type { CellInput, Tab } from '../workbook/book';
import type { TabLayout } from '../workbook/layout';
import type { Answer } from './answer';
import { answerMark, controlText, type Control } from './control';
import type { CaseRequest } from './request';
import { CELL_LIMIT } from './rules/cellLimit';
import type { Outcome } from './rules/outcome';
import { NETWORK_WORD } from './rules/words';

/** The columns that a case fills in one of the three tabs it may stand in; a tab may lack any of them. */
export const CASE_FIELDS = [
  'date',
  'time',
  'agent',
  'network',
  'id',
  'user',
  'link',
  'inquiry',
  'reply',
  'code',
  'reason',
  'action',
  'notes',
  'request',
] as const;
export type CaseField = (typeof CASE_FIELDS)[number];

export type CaseCells = Partial<Record<CaseField, CellInput>>;

/** Who registers, and when: Bogotá wall clock. */
export interface Registering {
  name: string;
  email: string;
  date: string;
  time: string;
}

/** Throws `TOO_LONG` for a text that no cell can hold. */
export function caseCells(
  layout: TabLayout,
  request: CaseRequest,
  decided: Outcome,
  answer: Answer,
  by: Registering,
): CaseCells {
  const { date, time } = request.at ?? by;
  const cells: CaseCells = {
    // Typed as ISO so that no locale and no zone can shift them.
    date: { typed: date },
    time: { typed: time.slice(0, 5) },
    agent: by.name,
    network: NETWORK_WORD[request.network],
    id: answer.id,
    user: request.user,
    link: decided.link,
    inquiry: answer.inquiry,
    reply: answer.reply,
    code: answer.code,
    reason: decided.reason,
    action: layout.columns.notes ? '' : request.notes,
    notes: request.notes,
    request: control(layout, request, answer, by),
  };
  for (const [field, cell] of Object.entries(cells)) {
    if (typeof cell === 'string' && cell.length > CELL_LIMIT) throw new KnownError('TOO_LONG', { field });
  }
  return cells;
}

/** R22 keeps the citizen's own words beside the short form, unless they leave no room in the cell. */
function control(layout: TabLayout, request: CaseRequest, answer: Answer, by: Registering): string {
  const kept: Control = {
    requestId: request.requestId,
    at: `${by.date}T${by.time}`,
    by: by.email,
    rawId: request.rawId,
    templateId: request.templateId,
    template: request.template,
    duplicateOf: answer.duplicateOf,
    warnings: answer.warnings,
    mark: answerMark(answer),
    held: {
      ...(!layout.columns.id && { id: answer.id }),
      ...(!layout.columns.reply && answer.reply && { reply: answer.reply }),
      ...(!layout.columns.code && answer.code && { code: answer.code }),
    },
  };
  const full = controlText({
    ...kept,
    held: { ...kept.held, ...(request.pqrd && { comment: request.comment }) },
  });
  return full.length <= CELL_LIMIT ? full : controlText(kept);
}

/** Neighbouring columns of one row. */
interface Span {
  column: number;
  cells: CellInput[];
}

/** The tab's columns that belong to a case, in order. */
export function caseColumns(layout: TabLayout): number[] {
  const columns = CASE_FIELDS.map((field) => layout.columns[field] ?? null);
  return columns.filter((column): column is number => column !== null).sort((one, other) => one - other);
}

/** Writes the case's cells in as few calls as leave every other column of the row untouched. */
export function writeCase(tab: Tab, layout: TabLayout, row: number, cells: CaseCells): void {
  for (const span of spans(layout, cells)) tab.write(row, span.column, [span.cells]);
}

/** Empties the case's cells and no other. */
export function clearCase(tab: Tab, layout: TabLayout, row: number): void {
  for (const span of spans(layout, {})) tab.clear(row, span.column, 1, span.cells.length);
}

function spans(layout: TabLayout, cells: CaseCells): Span[] {
  const byColumn = new Map(CASE_FIELDS.map((field) => [layout.columns[field], cells[field] ?? null]));
  const found: Span[] = [];
  for (const column of caseColumns(layout)) {
    const cell = byColumn.get(column) ?? null;
    const open = found[found.length - 1] as Span | undefined;
    if (open && open.column + open.cells.length === column) open.cells.push(cell);
    else found.push({ column, cells: [cell] });
  }
  return found;
}
