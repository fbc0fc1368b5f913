// Looks at the base anew, without adding anything to it, when it no longer is as the layout says.
import type { Context } from '../context';
import { CONTROL_HEADER } from '../texts/columnsCases';
import type { Book, Tab } from './book';
import { discoverBase } from './discoverBase';
import { layoutTab, type Answers, type Discovery } from './discovery';
import { headersAt, type TabSample } from './discoverColumns';
import { fold } from './fold';
import type { Layout, TabLayout } from './layout';
import { saveLayout } from './layoutStore';
import { CONTROL_FIELD, CONTROL_ROLES } from './roles';
import { sampleTab } from './sampleTab';
import { readSettingsTab, type SettingsSheet } from './settingsTab';

/** Everything that was found, with the tabs' samples and the settings tab it was judged by. */
export interface Look {
  discovery: Discovery;
  samples: TabSample[];
  settings: SettingsSheet | null;
}

export function lookAtBase(book: Book): Look {
  const settings = readSettingsTab(book);
  const samples = book.tabs().map(sampleTab);
  const own = settings?.tab.name ?? null;
  const discovery = discoverBase(samples, answersOf(settings), [CONTROL_HEADER], own);
  return { discovery, samples, settings };
}

/** The layout of the base as it stands; saved for the next call. Under the lock. */
export function rediscover(context: Context): Layout {
  const found = layoutOf(lookAtBase(context.book));
  const layout = { ...found, tabs: measured(context.book, found.tabs) };
  saveLayout(context.properties, layout);
  return layout;
}

/** The usable tabs of a look, those with repeatable requests with their control column, and the people. */
export function layoutOf(look: Look): Layout {
  const tabs = look.discovery.tabs.flatMap((found) => {
    const layout = layoutTab(found);
    const sample = look.samples.find((candidate) => candidate.name === found.tab);
    return layout && sample ? [withControl(layout, sample)] : [];
  });
  return { version: 1, tabs, agents: look.discovery.agents };
}

/** The tabs with the width of their grids, which saves asking for it at every case. */
export function measured(book: Book, tabs: readonly TabLayout[]): TabLayout[] {
  return tabs.map((layout) => ({ ...layout, width: book.tab(layout.tab)?.columnCount() }));
}

/** The tab of a layout, also after somebody renamed it; null where it is gone. */
export function tabOf(book: Book, layout: TabLayout): Tab | null {
  const named = book.tab(layout.tab);
  return named ?? book.tabs().find((tab) => tab.id === layout.sheetId) ?? null;
}

/** Where the control column of a tab stands; null where it has none yet. */
export function controlColumnOf(headers: readonly string[]): number | null {
  const index = headers.findIndex((header) => fold(header) === fold(CONTROL_HEADER));
  return index < 0 ? null : index + 1;
}

function withControl(layout: TabLayout, sample: TabSample): TabLayout {
  if (layout.role === 'ignored' || !CONTROL_ROLES.includes(layout.role)) return layout;
  const column = controlColumnOf(headersAt(sample, layout.headerRow));
  return { ...layout, columns: { ...layout.columns, [CONTROL_FIELD]: column } };
}

function answersOf(settings: SettingsSheet | null): Answers {
  const answers: Record<string, string> = {};
  settings?.rows.forEach((row, key) => {
    answers[key] = row.value;
  });
  return answers;
}
