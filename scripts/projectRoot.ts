// Where the project stands, for programs that run compiled from .cache/ and for tests.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function containing(file: string, folder: string): string {
  if (existsSync(join(folder, file))) return folder;
  if (dirname(folder) === folder) throw new Error(`No ${file} above this program.`);
  return containing(file, dirname(folder));
}

export const PROJECT_ROOT = containing('package-lock.json', import.meta.dirname);
