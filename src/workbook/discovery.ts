// What looking at a base yields, and what the looking goes by.
import type { TabSample } from './discoverColumns';
import type { AgentPlace, Role, TabLayout } from './layout';

/** Something that only a person can decide. `key` is stable from one install to the next. */
export interface Question {
  key: string;
  kind: 'column' | 'headerRow' | 'ownTab' | 'roleTab';
  tab: string | null;
  field: string | null;
  /** The agent's name, or the role. */
  about: string | null;
  options: string[];
}

/** One tab as discovered; `headerRow` null where it is not known or the tab is still empty. */
export interface FoundTab {
  tab: string;
  id: number;
  role: Role;
  headerRow: number | null;
  columns: Record<string, number | null>;
  headers: Record<string, string>;
  /** Fields whose column a person chose among several of the same header. */
  twins: string[];
  /** Whether the tab holds nothing at all: headers can be written into it. */
  empty: boolean;
  /** Whether the tab may be used: no open question decides over its role. */
  settled: boolean;
}

export interface Discovery {
  tabs: FoundTab[];
  agents: AgentPlace[];
  questions: Question[];
}

/** The answers of the tab *Configuración*, by question key. */
export type Answers = Readonly<Record<string, string>>;

export const NONE = 'ninguna';

/** What the steps of one look share: what was read, what people answered, and the questions that gather. */
export interface Survey {
  samples: readonly TabSample[];
  answers: Answers;
  /** Headers of columns that are the product's own. */
  reserved: readonly string[];
  questions: Question[];
}

/** The tab as the layout keeps it; null where it has no role, no header row or an open question over its role. */
export function layoutTab(found: FoundTab): TabLayout | null {
  if (found.role === 'ignored' || found.headerRow === null || !found.settled) return null;
  const { tab, id, role, headerRow, columns, headers, twins } = found;
  return { tab, sheetId: id, role, headerRow, columns, headers, ...(twins.length > 0 && { twins }) };
}
