// What one tab is for, judged by its name and its columns. Pure.
import { SCRATCH_NAMES, SUMMARY_NAMES, TAB_NAMES } from '../texts/columnsTabs';
import { findColumns, findHeaderRow, type FoundColumns, type TabSample } from './discoverColumns';
import { fold } from './fold';
import { KNOWN_ROLES, SHAPES, type KnownRole, type RoleShape } from './roles';

export interface RoleGuess {
  role: KnownRole;
  found: FoundColumns;
  score: number;
  /** Whether the tab's name says the role too. */
  called: boolean;
}

/** Drafts, copies, sheets with the name that Google gave them. */
export function isScratch(name: string): boolean {
  return SCRATCH_NAMES.test(fold(name));
}

/** The single role that a tab's name announces, if any. */
export function roleCalled(name: string): KnownRole | null {
  const folded = fold(name);
  if (isScratch(name)) return null;
  return KNOWN_ROLES.find((role) => TAB_NAMES[role]?.test(folded)) ?? null;
}

export function isSummary(name: string): boolean {
  return SUMMARY_NAMES.test(fold(name));
}

const ENOUGH = 0.45;
const NAME_BONUS = 0.4;

/** Of a nameless tab's headers so many must be the role's: a small role would fit into any wide table. */
const LEAST_PRECISION = 0.35;

/** The role that fits best, with its columns; null where none fits. */
export function guessRole(sample: TabSample, reserved: readonly string[]): RoleGuess | null {
  if (isScratch(sample.name)) return null;
  const summary = isSummary(sample.name);
  const calledRole = roleCalled(sample.name);
  if (summary && !calledRole) return null;
  let best: RoleGuess | null = null;
  for (const role of KNOWN_ROLES) {
    const called = TAB_NAMES[role]?.test(fold(sample.name)) === true && !summary;
    const guess = fitRole(sample, role, called, reserved);
    if (guess && (!best || guess.score > best.score)) best = guess;
  }
  return best;
}

/** The role's columns in this tab; null where what the role needs is not there. */
export function fitRole(
  sample: TabSample,
  role: KnownRole,
  called: boolean,
  reserved: readonly string[],
): RoleGuess | null {
  const shape = SHAPES[role];
  const headerRow = findHeaderRow(sample, shape);
  if (headerRow === null) return null;
  const found = findColumns(sample, headerRow, shape, reserved);
  if (!fits(found, shape, called)) return null;
  const known = recognised(found).length;
  const theirs = (field: string) => !shape.ours?.includes(field);
  const coverage = recognised(found).filter(theirs).length / Object.keys(shape.fields).filter(theirs).length;
  const precision = known / Math.max(known, found.named);
  if (!called && precision < LEAST_PRECISION) return null;
  const score = 0.5 * coverage + 0.4 * precision + (called ? NAME_BONUS : 0);
  const other = !called && (isCommonTable(sample, role, found) || isAnswered(sample, role, found, reserved));
  return score >= ENOUGH && !other ? { role, found, score, called } : null;
}

/** Found or in doubt: either way the tab has it. */
function recognised(found: FoundColumns): string[] {
  const doubtful = found.doubts.map((doubt) => doubt.field);
  return Object.keys(found.columns).filter(
    (field) => found.columns[field] !== null || doubtful.includes(field),
  );
}

function fits(found: FoundColumns, shape: RoleShape, called: boolean): boolean {
  const fields = new Set(recognised(found));
  const groups = called ? shape.needs : [...shape.needs, ...shape.nameless];
  return fields.size >= shape.least && groups.every((group) => group.some((field) => fields.has(field)));
}

/** Cases without an answer do not stand in a table with a column for the answer, unless its name says so. */
function isAnswered(
  sample: TabSample,
  role: KnownRole,
  found: FoundColumns,
  reserved: readonly string[],
): boolean {
  if (role !== 'noDmAndErrors' && role !== 'fraud') return false;
  return findColumns(sample, found.headerRow, SHAPES.agent, reserved).columns.reply !== null;
}

/** An agent's tab has one agent: a table of cases of several people is a summary of the tabs. */
function isCommonTable(sample: TabSample, role: KnownRole, found: FoundColumns): boolean {
  if (role !== 'agent') return false;
  const column = findColumns(sample, found.headerRow, SHAPES.noDmAndErrors, []).columns.agent;
  if (!column || Object.values(found.columns).includes(column)) return false;
  const [header, ...people] = sample.head
    .slice(found.headerRow - 1)
    .map((row) => fold(row[column - 1] ?? ''));
  // The header itself may come back among the rows.
  return new Set(people.filter((name) => name !== '' && name !== header)).size > 1;
}
