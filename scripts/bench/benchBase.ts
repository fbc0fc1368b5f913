// Generated bases to measure on, and one run of the built script on one of them.
import type { BookModel, SheetModel } from '../local/book/model';
import { editEvent, typeInto } from '../local/commands/cellEdit';
import { runSimpleTrigger } from '../local/commands/triggerRuns';
import type { ScriptState } from '../local/kernel/execution';
import type { RunReport } from '../local/kernel/report';
import { runFunction } from '../local/kernel/runFunction';
import type { Project } from '../local/project';
import { generateBook } from '../../test/bench/generatedBase';
import { newState } from '../../test/support/google';

const AGENTS = 7;
const WIDTH = 14;
/** For what is pasted below the own tab's last row. */
const FREE_ROWS = 300;
/** Works the tab that stands first. */
export const AGENT = 'agente1@example.com';
const AT = Date.parse('2022-09-16T10:00:00-05:00');

export interface Cost {
  operation: string;
  calls: number;
  cellsRead: number;
  cellsWritten: number;
  simulatedMs: number;
  /** Real time on this machine: shown, never compared. */
  wallMs: number;
}

export interface Base {
  book: BookModel;
  state: ScriptState;
}

export interface Measured {
  report: RunReport;
  wallMs: number;
}

/** Grids no wider than a team needs: at 26 columns so many rows would pass Google's ten million cells. */
export function base(rows: number): Base {
  const book = generateBook({ agents: AGENTS, rowsPerAgent: Math.ceil(rows / AGENTS) });
  for (const sheet of book.sheets) sheet.maxColumns = WIDTH;
  book.sheets[0].maxRows += FREE_ROWS;
  return { book, state: newState() };
}

export const ownTab = ({ book }: Base): SheetModel => book.sheets[0];

/** `row`: what the person has selected in the own tab. */
export function run(
  project: Project,
  on: Base,
  functionName: string,
  args: unknown[],
  { user = AGENT, row }: { user?: string; row?: number } = {},
): Measured {
  const rect = row === undefined ? null : { row, column: 1, rows: 1, columns: 1 };
  if (rect) on.book.activeSheetId = ownTab(on).id;
  const screen = {
    show: () => undefined,
    ask: () => ({ button: 'OK', text: '' }),
    selected: rect && { sheetId: ownTab(on).id, rect },
  };
  return timed(functionName, () => {
    const { book, state } = on;
    return runFunction({ project, book, state, functionName, args, user, at: AT, screen }).report;
  });
}

/** What `onEdit` costs of a block that a person types or pastes into the own tab. */
export function typed(
  project: Project,
  on: Base,
  [row, column]: readonly [number, number],
  texts: readonly (readonly string[])[],
): Measured {
  const setting = { project, book: on.book, state: on.state, user: AGENT, at: AT, sent: [] };
  const rect = { row, column, rows: texts.length, columns: texts[0].length };
  const block = { sheet: ownTab(on), rect };
  const edit = typeInto(block, texts, setting);
  if (edit.error) throw new Error(edit.error.message);
  return timed('onEdit', () => runSimpleTrigger('onEdit', editEvent(block, edit), setting)!);
}

function timed(name: string, work: () => RunReport): Measured {
  const start = performance.now();
  const report = work();
  const wallMs = performance.now() - start;
  const said = [report.error, ...report.logs].map((entry) => entry?.message).join('\n');
  if (report.error) throw new Error(`${name}: ${said}`);
  const { refused } = (report.result ?? {}) as { refused?: { message: string } };
  if (refused) throw new Error(`${name}: ${refused.message}`);
  return { report, wallMs };
}

export function cost(operation: string, { report, wallMs }: Measured): Cost {
  const { total, cellsRead, cellsWritten } = report.calls;
  const simulatedMs = Math.round(report.estimatedMs);
  return { operation, calls: total, cellsRead, cellsWritten, simulatedMs, wallMs };
}
