// Calls a function of the built project by the same command that a person would type.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../projectRoot';

export interface LocalReport<Result> {
  result: Result;
  error: { name: string; message: string } | null;
  calls: { total: number };
  estimatedMs: number;
}

export interface Calling {
  book: string;
  user: string;
  /** ISO time; the real one where not said. */
  at?: string;
}

/** Throws with what the command said where the function did not end well. */
export function callLocally<Result>(
  functionName: string,
  args: unknown[],
  { book, user, at }: Calling,
): LocalReport<Result> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(PROJECT_ROOT, 'scripts', 'run.mjs'),
      ...['local', 'run', functionName, ...args.map((arg) => JSON.stringify(arg))],
      ...['--book', book, '--as', user, ...(at ? ['--at', at] : [])],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (stdout.trim() === '') throw new Error(`${functionName}: ${stderr.trim()}`);
  const report = JSON.parse(stdout) as LocalReport<Result>;
  if (report.error) throw new Error(`${functionName}: ${report.error.message}`);
  return report;
}
