// Adopts a base: finds out what is where, adds what is missing, changes nothing that is there.
import type { Context } from '../context';
import type { Profile } from '../profiles/profile';
import { PROSPERIDAD_SOCIAL } from '../profiles/prosperidad-social';
import { columnLetter } from './columnLetter';
import { layoutTab, type FoundTab } from './discovery';
import { addMissingColumns } from './installColumns';
import { readyEmptyRows } from './installRows';
import { addSettings, askedText } from './installSettings';
import { addMissingTabs, fillEmptyTabs } from './installTabs';
import type { Addition, InstallWork } from './installWork';
import type { Role, TabLayout } from './layout';
import { saveLayout } from './layoutStore';
import { lookAtBase, measured } from './rediscover';
import { CONTROL_FIELD, SHAPES } from './roles';
import { readSettingsTab, type SettingsSheet } from './settingsTab';

export interface InstalledTab {
  tab: string;
  role: Role;
  /** 1-based; null on an ignored tab, or where it is asked for. */
  headerRow: number | null;
  /** Field to column letter; null where the field is missing or in question. The product's own columns are not among them. */
  columns: Record<string, string | null>;
}

export interface OpenQuestion {
  key: string;
  question: string;
  options: string[];
  /** Where to answer, like `Configuración!C30`. */
  cell: string;
}

export interface InstallResult {
  /** Every tab of the spreadsheet, in its order. */
  tabs: InstalledTab[];
  created: string[];
  added: Addition[];
  questions: OpenQuestion[];
}

/** Run again, it adds only what has gone missing and takes in the answers of *Configuración*. Takes the lock. */
export function install(context: Context, profile: Profile = PROSPERIDAD_SOCIAL): InstallResult {
  return context.lock.hold(() => adopt(context, profile));
}

function adopt(context: Context, profile: Profile): InstallResult {
  const { book } = context;
  const { discovery, settings } = lookAtBase(book);
  const { tabs, questions } = discovery;
  const work: InstallWork = { book, profile, tabs, questions, created: [], added: [] };
  addMissingTabs(work);
  fillEmptyTabs(work);
  addMissingColumns(work);
  readyEmptyRows(work);
  addSettings(work, settings);
  const usable = work.tabs.map(layoutTab).filter((tab): tab is TabLayout => tab !== null);
  saveLayout(context.properties, { version: 1, tabs: measured(book, usable), agents: discovery.agents });
  return report(work, questions.length > 0 ? readSettingsTab(book) : null);
}

function report(work: InstallWork, settings: SettingsSheet | null): InstallResult {
  const found = new Map(work.tabs.map((tab) => [tab.tab, tab]));
  return {
    tabs: work.book.tabs().map((tab) => installed(tab.name, found.get(tab.name))),
    created: work.created,
    added: work.added,
    questions: work.questions.map((question) => ({
      key: question.key,
      question: askedText(work, question),
      options: question.options,
      cell: answerCell(question.key, settings),
    })),
  };
}

function installed(name: string, found: FoundTab | undefined): InstalledTab {
  if (!found || found.role === 'ignored') return { tab: name, role: 'ignored', headerRow: null, columns: {} };
  const columns: Record<string, string | null> = {};
  const ours = [CONTROL_FIELD, ...(SHAPES[found.role].ours ?? [])];
  for (const [field, column] of Object.entries(found.columns)) {
    if (!ours.includes(field)) columns[field] = column === null ? null : columnLetter(column);
  }
  return { tab: name, role: found.role, headerRow: found.headerRow, columns };
}

function answerCell(key: string, settings: SettingsSheet | null): string {
  const row = settings?.rows.get(key)?.row;
  return settings && row ? `${settings.tab.name}!${columnLetter(settings.valueColumn)}${row}` : '';
}
