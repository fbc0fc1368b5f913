// Runs a piece of script in the local runtime, on an empty spreadsheet: `google('function main() {…}').result`.
import { newBook } from './newBook';
import type { BookModel } from '../../scripts/local/book/model';
import type { ScriptState } from '../../scripts/local/kernel/execution';
import type { Injection } from '../../scripts/local/kernel/injection';
import type { ServiceConstructor } from '../../scripts/local/kernel/membrane';
import type { Account } from '../../scripts/local/kernel/quotas';
import type { RunReport } from '../../scripts/local/kernel/report';
import { runFunction, type Trigger } from '../../scripts/local/kernel/runFunction';
import { manifestOf, type Project } from '../../scripts/local/project';

export interface GoogleOptions {
  book?: BookModel;
  state?: ScriptState;
  /** Default: the book's owner. */
  user?: string;
  /** ISO time; default 16 September 2022, 10:00 in Bogotá. */
  at?: string;
  manifest?: { timeZone?: string };
  args?: unknown[];
  /** Default: `main`; a source that declares none is its body. */
  fn?: string;
  inject?: Injection;
  trigger?: Trigger;
  account?: Account;
  bound?: boolean;
  services?: ReadonlyMap<string, ServiceConstructor>;
}

/** A source without `function main` is taken as main's body: `google('return 1 + 1').result` is 2. */
export function google(source: string | Record<string, string>, options: GoogleOptions = {}): RunReport {
  const book = options.book ?? newBook();
  return runFunction({
    project: projectOf(
      typeof source === 'string' && !options.fn ? withMain(source) : source,
      options.manifest ?? {},
    ),
    functionName: options.fn ?? 'main',
    args: options.args ?? [],
    book,
    state: options.state ?? newState(),
    user: options.user ?? book.owner,
    at: Date.parse(options.at ?? '2022-09-16T10:00:00-05:00'),
    ...(options.inject && { inject: options.inject }),
    ...(options.trigger && { trigger: options.trigger }),
    ...(options.account && { account: options.account }),
    ...(options.bound !== undefined && { bound: options.bound }),
    ...(options.services && { services: options.services }),
  }).report;
}

export function newState(): ScriptState {
  return {
    scriptProperties: {},
    documentProperties: {},
    userProperties: {},
    triggers: [],
    caches: {},
    quotas: {},
    drive: [],
  };
}

/** A project of files in memory; a text is `Code.gs`. */
export function projectOf(
  source: string | Record<string, string>,
  manifest: { timeZone?: string } = {},
): Project {
  const files = typeof source === 'string' ? { 'Code.gs': source } : source;
  const named = (ending: RegExp): { name: string; source: string }[] =>
    Object.keys(files)
      .filter((path) => ending.test(path))
      .sort()
      .map((path) => ({ name: path.replace(ending, ''), source: files[path]! }));
  return {
    scripts: named(/\.(?:js|gs)$/),
    html: new Map(named(/\.html$/).map(({ name, source: text }) => [name, text])),
    manifest: manifestOf({ timeZone: 'America/Bogota', ...manifest }),
  };
}

function withMain(source: string): string {
  return /\b(?:function|const|let|var)\s+main\b/.test(source) ? source : `function main() {\n${source}\n}`;
}
