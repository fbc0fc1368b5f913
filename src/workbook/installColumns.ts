// Adds to adopted tabs the columns that they lack, at their right end, and the hidden control column.
import { CONTROL_HEADER } from '../texts/columnsCases';
import type { Tab } from './book';
import type { FoundTab } from './discovery';
import type { InstallWork } from './installWork';
import { controlColumnOf } from './rediscover';
import { CONTROL_FIELD, CONTROL_ROLES, SHAPES, type KnownRole } from './roles';

interface NewColumn {
  field: string;
  header: string;
}

export function addMissingColumns(work: InstallWork): void {
  for (const found of work.tabs) {
    const tab = work.book.tab(found.tab);
    if (!tab || found.role === 'ignored' || found.headerRow === null || !found.settled) continue;
    const lacking = lackingFields(work, found, found.role);
    const control = CONTROL_ROLES.includes(found.role) ? controlOf(tab, found) : null;
    found.columns[CONTROL_FIELD] = control;
    const needsControl = CONTROL_ROLES.includes(found.role) && control === null;
    const columns = needsControl ? [...lacking, { field: CONTROL_FIELD, header: CONTROL_HEADER }] : lacking;
    if (columns.length > 0) appendColumns(work, tab, found, columns);
    if (!CONTROL_ROLES.includes(found.role)) delete found.columns[CONTROL_FIELD];
  }
}

function controlOf(tab: Tab, found: FoundTab): number | null {
  const headers = tab.displayValues(found.headerRow ?? 1, 1, 1, tab.columnCount())[0];
  return controlColumnOf(headers);
}

/** What the role's tab should have and has not; what a question is open about is not lacking. */
function lackingFields(work: InstallWork, found: FoundTab, role: KnownRole): NewColumn[] {
  const asked = work.questions
    .filter((question) => question.kind === 'column' && question.tab === found.tab)
    .map((question) => question.field);
  return Object.keys(SHAPES[role].fields)
    .filter((field) => !found.columns[field] && !SHAPES[role].spare.includes(field) && !asked.includes(field))
    .map((field) => ({ field, header: work.profile.tabs[role].headers[field] }));
}

function appendColumns(work: InstallWork, tab: Tab, found: FoundTab, columns: readonly NewColumn[]): void {
  const first = tab.lastColumn() + 1;
  const width = tab.columnCount();
  const beyond = first + columns.length - 1 - width;
  if (beyond > 0) tab.insertColumnsAfter(width, beyond);
  tab.write(found.headerRow ?? 1, first, [columns.map((column) => column.header)]);
  tab.format(found.headerRow ?? 1, first, 1, columns.length, { bold: true });
  columns.forEach(({ field, header }, index) => {
    const column = first + index;
    found.columns[field] = column;
    if (field === CONTROL_FIELD) tab.hideColumn(column);
    else found.headers[field] = header;
    work.added.push({ tab: found.tab, kind: field === CONTROL_FIELD ? 'control' : 'column', column, header });
  });
}
