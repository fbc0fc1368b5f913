// What typing in the grid goes by, kept so that an edit finds it in one call: agents' columns, codes, watched tabs.
import type { Context, PropertyStore } from '../context';
import type { Layout, TabLayout } from '../workbook/layout';
import { keptJson } from '../workbook/keptJson';
import { layoutFrom } from '../workbook/layoutStore';
import { readSettingsTab } from '../workbook/settingsTab';

type Kept = Readonly<Record<string, string>>;

const TAB_KEY = 'typing.tab.';
const CODES_KEY = 'typing.codes';
const WATCHED_KEY = 'typing.watched';

/** Google lets a property hold 9 KB; a longer list is not kept, and then no code is called unknown. */
const LONGEST_LIST = 8000;
const MOST_CODES = 1000;

/** An agent's tab as far as typing goes: where each field stands, and the header that it is known by. */
export interface TypedTab {
  headerRow: number;
  columns: Record<string, number>;
  headers: Record<string, string>;
}

/** Tabs of which an edit changes what is kept. */
export interface WatchedTabs {
  codes: { sheetId: number; headerRow: number; column: number } | null;
  shifts: number[];
  /** Of the days off. Absent in what an earlier version kept. */
  holidays?: number[];
  settings: { sheetId: number; valueColumn: number } | null;
}

/** Fields of a case that a person types; the control column is nobody's to type. */
export const TYPED_FIELDS = [
  'date',
  'time',
  'network',
  'id',
  'user',
  'link',
  'inquiry',
  'reply',
  'code',
  'notes',
] as const;
export type TypedField = (typeof TYPED_FIELDS)[number];

export function typedTabFrom(kept: Kept, sheetId: number): TypedTab | null {
  return keptJson(kept[TAB_KEY + String(sheetId)]);
}

export function codesFrom(kept: Kept): string[] {
  return keptJson<string[]>(kept[CODES_KEY]) ?? [];
}

export function watchedFrom(kept: Kept): WatchedTabs | null {
  return keptJson(kept[WATCHED_KEY]);
}

/** To be run under the lock, after the layout was saved. Writes what differs and removes what is gone. */
export function keepTyping(context: Context): void {
  const kept = context.properties.all();
  const layout = layoutFrom(kept);
  if (!layout) return;
  const due: Record<string, string> = { [WATCHED_KEY]: JSON.stringify(watchedTabs(context, layout)) };
  for (const tab of layout.tabs.filter(({ role }) => role === 'agent')) {
    due[TAB_KEY + String(tab.sheetId)] = JSON.stringify(typedTabOf(tab));
  }
  const codes = listText(codesOf(context, layout));
  if (codes !== null) due[CODES_KEY] = codes;
  for (const [key, value] of Object.entries(due)) {
    if (kept[key] !== value) context.properties.set(key, value);
  }
  for (const key of Object.keys(kept)) {
    if (key.startsWith('typing.') && !(key in due)) context.properties.remove(key);
  }
}

export function keepTypedTab(store: PropertyStore, sheetId: number, tab: TypedTab | null): void {
  const key = TAB_KEY + String(sheetId);
  if (tab) store.set(key, JSON.stringify(tab));
  else store.remove(key);
}

/** `words` as the column of codes shows them. */
export function keepCodes(store: PropertyStore, words: readonly string[]): void {
  const list = listText(words);
  if (list === null) store.remove(CODES_KEY);
  else store.set(CODES_KEY, list);
}

function typedTabOf({ headerRow, columns, headers }: TabLayout): TypedTab {
  const found = TYPED_FIELDS.flatMap((field) => {
    const column = columns[field];
    return column ? [[field, column] as const] : [];
  });
  const texts = found.map(([field]) => [field, headers[field] ?? ''] as const);
  return { headerRow, columns: Object.fromEntries(found), headers: Object.fromEntries(texts) };
}

function watchedTabs(context: Context, layout: Layout): WatchedTabs {
  const codes = layout.tabs.find(({ role }) => role === 'codes');
  const column = codes?.columns.code;
  const settings = readSettingsTab(context.book);
  return {
    codes: codes && column ? { sheetId: codes.sheetId, headerRow: codes.headerRow, column } : null,
    shifts: layout.tabs.filter(({ role }) => role === 'shifts').map(({ sheetId }) => sheetId),
    holidays: layout.tabs.filter(({ role }) => role === 'holidays').map(({ sheetId }) => sheetId),
    settings: settings && { sheetId: settings.tab.id, valueColumn: settings.valueColumn },
  };
}

/** The words under the header of the base's own list. */
export function codesOf({ book }: Pick<Context, 'book'>, layout: Layout): string[] {
  const codes = layout.tabs.find(({ role }) => role === 'codes');
  const tab = codes && book.tab(codes.tab);
  const column = codes?.columns.code;
  if (!tab || !column) return [];
  const rows = Math.min(tab.lastRow() - codes.headerRow, MOST_CODES);
  return rows > 0 ? tab.displayValues(codes.headerRow + 1, column, rows, 1).map(([word]) => word) : [];
}

function listText(words: readonly string[]): string | null {
  const list = [...new Set(words.map((word) => word.trim()).filter(Boolean))];
  const text = JSON.stringify(list);
  return list.length === 0 || text.length > LONGEST_LIST ? null : text;
}
