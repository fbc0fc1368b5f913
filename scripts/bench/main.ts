// `npm run bench`: the cost of each operation beside the last committed figures; `--update` makes these the new ones.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProject } from '../build/buildProject';
import { bundleScript } from '../build/bundleScript';
import { loadProject } from '../local/project';
import { PROJECT_ROOT } from '../projectRoot';
import { differences, figuresOf, type Figures } from './figures';
import { measure } from './measure';
import { strokesTable } from './strokesTable';
import { suggestionsTable } from './suggestions';
import { table } from './table';

const FIGURES = join(PROJECT_ROOT, 'scripts', 'bench', 'figures.json');

const { values } = parseArgs({
  options: { update: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

const built = await buildProject(PROJECT_ROOT, { minify: false });
const minified = await bundleScript(join(PROJECT_ROOT, 'src', 'main.ts'), true);
const bundle = {
  pushed: built.find(({ name }) => name === 'Code.js')!.bytes,
  minified: Buffer.byteLength(minified.code),
};
const costs = measure(loadProject(join(PROJECT_ROOT, 'dist')));
const figures = figuresOf(costs, bundle);

const kept = existsSync(FIGURES)
  ? (JSON.parse(readFileSync(FIGURES, 'utf8')) as Figures)
  : figuresOf([], bundle);
const size = (form: keyof Figures['bundle']): string => {
  const [before, now] = [kilobytes(kept.bundle[form]), kilobytes(bundle[form])];
  return before === now ? now : `${now} (antes ${before})`;
};

say(table(costs));
say(`\n${strokesTable()}`);
say(`\n${await suggestionsTable()}`);
say(`\nCode.js: ${size('pushed')}; minificado, ${size('minified')}`);
if (values.update) {
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
  say('Cifras guardadas en scripts/bench/figures.json.');
} else {
  const changed = differences(kept, figures);
  say(
    changed.length === 0 ? 'Igual que las últimas cifras guardadas.' : `Cambió:\n  ${changed.join('\n  ')}`,
  );
  if (values.check && changed.length > 0) process.exitCode = 1;
}
