// A generated base with escalations and the alerts' settings, for runs of the built bundle.
import type { Injection } from '../../scripts/local/kernel/injection';
import type { RunReport } from '../../scripts/local/kernel/report';
import { runFunction } from '../../scripts/local/kernel/runFunction';
import type { Project } from '../../scripts/local/project';
import { generateBook } from '../bench/generatedBase';
import { fillEscalations, type GeneratedEscalation } from '../bench/generatedEscalations';
import { call, forgetBlankRows, newRun, type BaseRun } from './baseRun';
import { sheetOf, typeAt } from './gridEdit';

export const RUNNER = 'coordinacion@example.com';

/** A person writes one setting into Configuración; `key` is its CLAVE. The simple trigger of the edit runs. */
export function typeSetting(base: BaseRun, key: string, text: string, at?: string): void {
  const sheet = sheetOf(base, 'Configuración');
  const row = sheet.rows.findIndex((cells) => cells?.values[0] === key) + 1;
  if (row === 0) throw new Error(`No setting ${key}`);
  typeAt(base, sheet, [row, 3], [[text]], at);
}

/** Installed, with its coordination. `at` is Bogotá wall clock. */
export function alertBase(
  project: Project,
  escalations: readonly GeneratedEscalation[],
  { agents, coordination, at }: { agents: number; coordination: string; at: string },
): BaseRun {
  const book = generateBook({ agents, rowsPerAgent: 1 });
  fillEscalations(book, escalations);
  const base = newRun(project, book);
  const installed = call(base, 'install', [], RUNNER, at);
  if (installed.error) throw new Error(installed.error.message);
  forgetBlankRows(book);
  typeSetting(base, 'recipientCoordination', coordination, at);
  return base;
}

/** One that can be run on while this one stays as it is. */
export function copyOf({ project, book, state }: BaseRun): BaseRun {
  // What a file's book remembers of its file cannot be copied, and no run looks at it.
  const { origin: _file, ...data } = book;
  const sheets = book.sheets.map(({ origin: _tab, ...sheet }) => sheet);
  return { project, book: structuredClone({ ...data, sheets }), state: structuredClone(state) };
}

/** As a trigger of the coordination, with whatever happens to it; the error is in the report. */
export function runAlerts(
  { project, book, state }: BaseRun,
  at: string,
  inject: Injection = {},
  functionName = 'sendDailyAlerts',
): RunReport {
  const time = Date.parse(`${at}-05:00`);
  const trigger = { kind: 'installable', atScreen: false, creator: RUNNER, event: () => ({}) } as const;
  const setting = { project, book, state, functionName, user: RUNNER, at: time, trigger, inject };
  return runFunction(setting).report;
}
