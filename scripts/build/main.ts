// `npm run build`: makes dist/ and says what stands in it; exit 1 with the reason where it refuses.
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../projectRoot';
import { BuildError } from './buildError';
import { buildProject } from './buildProject';

const { values } = parseArgs({ options: { minify: { type: 'boolean', default: false } } });

try {
  for (const { name, bytes } of await buildProject(PROJECT_ROOT, values)) {
    process.stdout.write(`dist/${name}  ${(bytes / 1024).toFixed(1)} KB\n`);
  }
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  process.stderr.write(`No se pudo construir. ${error.message}\n`);
  process.exitCode = 1;
}
