// Which shift each agent has by the tab of shifts as it stands, and whether it says so clearly.
import type { CellValue } from '../workbook/book';
import { shiftOf } from '../workbook/discoverAgents';
import { fold } from '../workbook/fold';
import type { AgentPlace } from '../workbook/layout';
import type { StandingBase } from './base';

export interface AgentShift {
  /** `long`, `short`; `''` where it is not known. */
  shift: string;
  doubt: 'agentWithoutShift' | 'agentTwoShifts' | 'shiftUnknown' | null;
  /** Where it is said; row 0 where it is nowhere. */
  tab: string;
  row: number;
  /** What the cell says. */
  written: string;
}

interface Line {
  row: number;
  agent: string;
  email: string;
  written: string;
}

const MOST_PEOPLE = 100;
const KNOWN = ['long', 'short'];

export function agentShifts({ tabs, agents }: StandingBase): Map<AgentPlace, AgentShift> {
  const shifts = tabs.find(({ layout }) => layout.role === 'shifts');
  const lines = shifts ? linesOf(shifts) : [];
  const tab = shifts?.tab.name ?? '';
  return new Map(agents.map((agent) => [agent, shiftIn(lines, agent, tab)]));
}

function shiftIn(lines: readonly Line[], agent: AgentPlace, tab: string): AgentShift {
  const name = fold(agent.name);
  const theirs = lines.filter((line) => fold(line.agent) === name);
  const said = theirs.filter(({ written }) => written.trim() !== '');
  if (said.length === 0) {
    return { shift: '', doubt: 'agentWithoutShift', tab, row: theirs[0]?.row ?? 0, written: '' };
  }
  const [first, ...more] = said;
  const other = more.find((line) => shiftOf(line.written) !== shiftOf(first.written));
  if (other) {
    const written = `${first.written.trim()}», «${other.written.trim()}`;
    return { shift: '', doubt: 'agentTwoShifts', tab, row: other.row, written };
  }
  const shift = shiftOf(first.written);
  const known = KNOWN.includes(shift);
  const doubt = known ? null : 'shiftUnknown';
  return { shift: known ? shift : '', doubt, tab, row: first.row, written: first.written.trim() };
}

function linesOf({ tab, layout }: StandingBase['tabs'][number]): Line[] {
  const { agent, shift, email } = layout.columns;
  if (!agent || !shift) return [];
  const rows = Math.min(tab.rowCount() - layout.headerRow, MOST_PEOPLE);
  if (rows < 1) return [];
  const first = Math.min(agent, shift, email ?? agent);
  const width = Math.max(agent, shift, email ?? agent) - first + 1;
  const text = (cells: CellValue[], column: number | null | undefined) =>
    column ? String(cells[column - first]) : '';
  return tab.values(layout.headerRow + 1, first, rows, width).map((cells, index) => ({
    row: layout.headerRow + 1 + index,
    agent: text(cells, agent),
    email: text(cells, email),
    written: text(cells, shift),
  }));
}
