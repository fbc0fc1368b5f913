// What takes seconds to make is made once for all test files: its bytes are kept in .cache/, named by what it is made of.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../scripts/projectRoot';

const FOLDER = join(PROJECT_ROOT, '.cache', 'tests');

/** `madeOf`: everything that the bytes depend on, the sources of their maker too. */
export async function keptOnDisk(
  name: string,
  madeOf: readonly (string | Buffer)[],
  make: () => Promise<string | Buffer>,
): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const part of madeOf) hash.update(part).update('\0');
  const path = join(FOLDER, `${name}-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(path)) return readFileSync(path);
  const made = Buffer.from(await make());
  mkdirSync(FOLDER, { recursive: true });
  // By rename: another test file that makes the same at the same time never reads half of it.
  const draft = `${path}.${String(process.pid)}`;
  writeFileSync(draft, made);
  renameSync(draft, path);
  return made;
}
