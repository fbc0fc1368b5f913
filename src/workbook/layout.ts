// What the install found out about a base: which tab plays which role, and where its fields stand.

export const ROLES = [
  'agent',
  'escalations',
  'noDmAndErrors',
  'fraud',
  'templates',
  'directory',
  'shifts',
  'downtime',
  'codes',
  'lives',
  'briefings',
  'holidays',
  'ignored',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * One usable tab's place in the base; ignored tabs have none. `columns` maps a field to its 1-based column, or
 * null where it is missing.
 */
export interface TabLayout {
  tab: string;
  sheetId: number;
  role: Role;
  headerRow: number;
  columns: Record<string, number | null>;
  /** The header text of each found column, as written: a moved or renamed column is noticed by it. */
  headers: Record<string, string>;
  /** Columns of the grid at the last look: what of the header row is worth reading. */
  width?: number;
  /** Fields whose header occurs twice, and whose column a person chose. */
  twins?: string[];
}

/** A person of the shifts tab, and the tab that is theirs. */
export interface AgentPlace {
  name: string;
  email: string;
  tab: string | null;
  /** `long`, `short`, or what the cell says, folded. */
  shift: string;
  active: boolean;
  /** Tabs that could be theirs while nobody has said which: more than one, else empty. */
  candidates: string[];
}

/** Kept as JSON in the document's properties; made again whenever the base no longer looks like it. */
export interface Layout {
  version: 1;
  tabs: TabLayout[];
  agents: AgentPlace[];
}
