// The local runtime's command: `npm run -s local -- run registerCase @case.json --book base.xlsx`. Only JSON goes to standard output.
import { resolve } from 'node:path';
import { openBook } from './book/session';
import { dispatch } from './commands/dispatch';
import { loadProject } from './project';

const [, program = '', ...args] = process.argv;

process.exitCode = await dispatch(args, {
  openBook,
  loadProject,
  builtProject: resolve(program, '../../../dist'),
  page: { sources: resolve(program, '../page'), cache: resolve(program, '../../../.cache') },
  now: () => Date.now(),
  print: (line) => process.stdout.write(`${line}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
});
