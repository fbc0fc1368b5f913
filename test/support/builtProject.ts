// The project's files as a build makes them of the sources as they stand: made once for all tests.
import { PROJECT_ROOT } from '../../scripts/projectRoot';
import { keptOnDisk } from './keptOnDisk';

/** All that a build depends on. */
export const BUILD_SOURCES = [
  'src',
  'scripts/build',
  'scripts/local/kernel',
  'appsscript.json',
  'package-lock.json',
];

/** Text by name. */
export async function builtProject({ minify }: { minify: boolean }): Promise<Map<string, string>> {
  const kept = await keptOnDisk(minify ? 'packed.json' : 'project.json', BUILD_SOURCES, async () => {
    const { projectFiles } = await import('../../scripts/build/buildProject');
    return JSON.stringify([...(await projectFiles(PROJECT_ROOT, minify))]);
  });
  return new Map(JSON.parse(kept.toString('utf8')) as [string, string][]);
}
