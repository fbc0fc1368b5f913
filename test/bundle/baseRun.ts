// The built bundle on a workbook in the runtime: what Google would run, called as Google would call it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookModel } from '../../scripts/local/book/model';
import { readXlsx } from '../../scripts/local/book/xlsx/readXlsx';
import type { ScriptState } from '../../scripts/local/kernel/execution';
import type { RunReport } from '../../scripts/local/kernel/report';
import { runFunction } from '../../scripts/local/kernel/runFunction';
import type { Project } from '../../scripts/local/project';
import { builtProject } from '../support/builtProject';
import { newState, projectOf } from '../support/google';

const ROOT = join(__dirname, '../..');

export interface BaseRun {
  project: Project;
  book: BookModel;
  state: ScriptState;
}

export async function bundledProject(): Promise<Project> {
  const files = await builtProject({ minify: true });
  return projectOf({ 'Code.js': files.get('Code.js')! });
}

/** The fictitious base of the fixtures, as the file has it. */
export async function fixtureBook(): Promise<BookModel> {
  return readXlsx(readFileSync(join(ROOT, 'test/fixtures/base-de-gestion.xlsx')), 'base-de-gestion', null);
}

export function newRun(project: Project, book: BookModel): BaseRun {
  return { project, book, state: newState() };
}

/** Forgets the looks of the blank rows below: a base that is copied hundreds of times is copied quicker. */
export function forgetBlankRows({ sheets }: BookModel): void {
  for (const { rows } of sheets) {
    while (rows.length > 0 && !(rows[rows.length - 1]?.values ?? []).some((value) => (value ?? '') !== '')) {
      rows.pop();
    }
  }
}

/** `at` is Bogotá wall clock. */
export function call(
  { project, book, state }: BaseRun,
  functionName: string,
  args: unknown[],
  user: string,
  at = '2022-09-16T17:42:00',
): RunReport {
  const time = Date.parse(`${at}-05:00`);
  return runFunction({ project, book, state, functionName, args, user, at: time }).report;
}

/** A tab's row as texts and numbers, as the file holds them. */
export function rowOf(book: BookModel, tab: string, row: number): unknown[] {
  const sheet = book.sheets.find((candidate) => candidate.name === tab);
  return (sheet?.rows[row - 1]?.values ?? []).map((value) => value ?? '');
}
