// Who an export means, as the tab of shifts names them. Pure.
import type { AgentPlace } from '../../workbook/layout';
import { agentNamed } from './agentNamed';
import type { ExportRow } from './exportRows';

/** Those whom nobody knows keep the name that the export gives them. An export repeats a few names many times. */
export function withAgentNames(rows: readonly ExportRow[], agents: readonly AgentPlace[]): ExportRow[] {
  const known = new Map<string, string>();
  return rows.map((row) => {
    const name = known.get(row.agent) ?? agentNamed(row.agent, agents)?.name ?? row.agent;
    known.set(row.agent, name);
    return { ...row, agent: name };
  });
}
