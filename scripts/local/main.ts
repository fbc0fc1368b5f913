// The local runtime's command: `npm run -s local -- run registerCase @case.json --book base.xlsx`. Only JSON goes to standard output.
import { openBook } from './book/session';
import { dispatch } from './commands/dispatch';
import { loadProject } from './project';

process.exitCode = await dispatch(process.argv.slice(2), {
  openBook,
  loadProject,
  now: () => Date.now(),
  print: (line) => process.stdout.write(`${line}\n`),
});
