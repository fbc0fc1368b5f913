// Makes the role tabs that a base lacks, at its right end, with their headers and starting rows.
import type { FoundTab } from './discovery';
import type { InstallWork } from './installWork';
import { SINGLE_ROLES, type KnownRole } from './roles';

const GRID_ROWS = 200;

export function addMissingTabs(work: InstallWork): void {
  for (const role of SINGLE_ROLES) {
    const played = work.tabs.some((tab) => tab.role === role);
    const asked = work.questions.some((question) => question.about === role);
    if (!played && !asked) work.tabs.push(newTab(work, role));
  }
}

/** Writes headers into a tab that is called after a role, or an agent's, and holds nothing yet. */
export function fillEmptyTabs(work: InstallWork): void {
  for (const found of work.tabs) {
    if (!found.empty || found.role === 'ignored' || !found.settled) continue;
    const tab = work.book.tab(found.tab);
    if (!tab) continue;
    const headers = work.profile.tabs[found.role].headers;
    const lacking = Object.keys(headers).length - tab.columnCount();
    if (lacking > 0) tab.insertColumnsAfter(tab.columnCount(), lacking);
    tab.write(1, 1, [Object.values(headers)]);
    tab.format(1, 1, 1, Object.keys(headers).length, { bold: true });
    Object.assign(found, standing(found, headers));
    for (const [field, header] of Object.entries(headers)) {
      work.added.push({ tab: found.tab, kind: 'column', column: found.columns[field], header });
    }
  }
}

function newTab(work: InstallWork, role: KnownRole): FoundTab {
  const { headers, rows, help } = work.profile.tabs[role];
  const width = Object.keys(headers).length;
  const name = freeName(work, work.profile.tabs[role].name);
  const tab = work.book.insertTab(
    name,
    work.book.tabs().length,
    Math.max(GRID_ROWS, rows.length + 50),
    width,
  );
  tab.write(1, 1, [Object.values(headers), ...rows]);
  tab.format(1, 1, 1, width, { bold: true, wrap: true });
  tab.freezeRows(1);
  Object.keys(headers).forEach((field, index) => {
    if (help?.[field]) tab.note(1, index + 1, help[field]);
  });
  work.created.push(name);
  const blank: FoundTab = {
    tab: name,
    id: tab.id,
    role,
    headerRow: 1,
    columns: {},
    headers: {},
    twins: [],
    empty: false,
    settled: true,
  };
  return { ...blank, ...standing(blank, headers) };
}

function standing(found: FoundTab, headers: Readonly<Record<string, string>>): Partial<FoundTab> {
  const columns: Record<string, number | null> = {};
  Object.keys(headers).forEach((field, index) => {
    columns[field] = index + 1;
  });
  return { ...found, headerRow: 1, columns, headers: { ...headers }, empty: false };
}

function freeName(work: InstallWork, wanted: string): string {
  let name = wanted;
  for (let number = 2; work.book.tab(name); number++) name = `${wanted} ${number}`;
  return name;
}
