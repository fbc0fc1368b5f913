// Makes the tab Configuración, or adds to it the settings and questions that it lacks.
import { ANSWER_HELP, optionsText, QUESTION_TYPE, questionText } from '../texts/install';
import {
  initialText,
  SETTINGS,
  SETTINGS_HEADERS,
  SETTINGS_TAB,
  TYPE_WORDS,
  VALUE_HELP,
  type Setting,
} from '../texts/settings';
import type { Tab } from './book';
import { NONE, type Question } from './discovery';
import type { InstallWork } from './installWork';
import type { KnownRole } from './roles';
import { SECOND_NAME, type SettingsSheet } from './settingsTab';

const GRID_ROWS = 200;
const WIDTHS = [190, 260, 170, 420, 190, 170, 70];

interface NewRow {
  key: string;
  kind: 'setting' | 'question';
  cells: string[];
  /** Words to choose from. */
  list: readonly string[];
}

/** The name of the tab. */
export function addSettings(work: InstallWork, existing: SettingsSheet | null): string {
  const tab = existing?.tab ?? newSettingsTab(work);
  const known = existing?.rows ?? new Map<string, unknown>();
  const rows = [...settingRows(), ...work.questions.map((question) => questionRow(work, question))];
  const lacking = rows.filter((row) => !known.has(row.key));
  const first = (existing?.lastRow ?? 1) + 1;
  if (lacking.length > 0) writeRows(work, tab, first, lacking, existing?.valueColumn ?? 3);
  return tab.name;
}

function newSettingsTab(work: InstallWork): Tab {
  const name = work.book.tab(SETTINGS_TAB) ? SECOND_NAME : SETTINGS_TAB;
  const tab = work.book.insertTab(name, work.book.tabs().length, GRID_ROWS, SETTINGS_HEADERS.length);
  tab.write(1, 1, [[...SETTINGS_HEADERS]]);
  tab.format(1, 1, 1, SETTINGS_HEADERS.length, { bold: true });
  tab.format(1, 1, GRID_ROWS, SETTINGS_HEADERS.length, { wrap: true });
  // A value that looks like a number or a date must stay as it was typed.
  tab.format(2, 3, GRID_ROWS - 1, 1, { numberFormat: '@' });
  tab.note(1, 3, VALUE_HELP);
  tab.freezeRows(1);
  WIDTHS.forEach((pixels, index) => tab.columnWidth(index + 1, pixels));
  work.created.push(name);
  return tab;
}

function settingRows(): NewRow[] {
  return (Object.entries(SETTINGS) as [string, Setting][]).map(([key, setting]) => {
    const { label, help, rule, type } = setting;
    const cells = [key, label, '', help, TYPE_WORDS[type], initialText(setting), rule];
    return { key, kind: 'setting', cells, list: choices(setting) };
  });
}

function choices(setting: Setting): readonly string[] {
  if (setting.type === 'yesNo') return ['sí', 'no'];
  return setting.type === 'choice' ? Object.keys(setting.words) : [];
}

function questionRow(work: InstallWork, question: Question): NewRow {
  const cells = [question.key, askedText(work, question), '', optionsText(question), QUESTION_TYPE, '', ''];
  const list = question.kind === 'headerRow' ? [] : question.options;
  return {
    key: question.key,
    kind: 'question',
    cells,
    list: list.length > 1 || list[0] !== NONE ? list : [],
  };
}

/** The question in Spanish. */
export function askedText(work: InstallWork, question: Question): string {
  const headers = question.kind === 'column' ? work.profile.tabs[question.about as KnownRole].headers : {};
  return questionText(question, headers[question.field ?? ''] ?? '');
}

function writeRows(
  work: InstallWork,
  tab: Tab,
  first: number,
  rows: readonly NewRow[],
  valueColumn: number,
): void {
  const beyond = first + rows.length - 1 - tab.rowCount();
  if (beyond > 0) tab.insertRowsAfter(tab.rowCount(), beyond);
  tab.write(
    first,
    1,
    rows.map((row) => row.cells),
  );
  rows.forEach((row, index) => {
    if (row.list.length > 0) {
      const help = row.kind === 'question' ? ANSWER_HELP : VALUE_HELP;
      tab.format(first + index, valueColumn, 1, 1, { list: { words: row.list, strict: false, help } });
    }
    work.added.push({ tab: tab.name, kind: row.kind, column: null, header: row.key });
  });
}
