// What takes seconds to make is made once for all test files: its bytes are kept in .cache/, named by what it is made of.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../scripts/projectRoot';

const FOLDER = join(PROJECT_ROOT, '.cache', 'tests');
const DAY_MS = 24 * 3600 * 1000;

/** `madeOf`: files and folders of the project that the bytes depend on, the sources of their maker too. */
export async function keptOnDisk(
  name: string,
  madeOf: readonly string[],
  make: () => Promise<string | Buffer>,
): Promise<Buffer> {
  const hash = hashOf(madeOf);
  const path = join(FOLDER, `${name}-${hash}`);
  if (existsSync(path)) return readFileSync(path);
  const made = Buffer.from(await make());
  // Somebody may have changed a source meanwhile: nobody knows then which one this was made of.
  if (hashOf(madeOf) === hash) keep(name, path, made);
  return made;
}

function hashOf(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesIn))
    hash.update(`${file}\0`).update(readFileSync(join(PROJECT_ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(place: string): string[] {
  const path = join(PROJECT_ROOT, place);
  if (!statSync(path).isDirectory()) return [place];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT_ROOT.length))
    .sort();
}

/** By rename: another test file that makes the same at the same time never reads half of it. */
function keep(name: string, path: string, made: Buffer): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const other of readdirSync(FOLDER).filter((one) => one.startsWith(`${name}-`))) {
    const { mtimeMs } = statSync(join(FOLDER, other), { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (mtimeMs < Date.now() - DAY_MS) rmSync(join(FOLDER, other), { force: true });
  }
  const draft = `${path}.${String(process.pid)}`;
  writeFileSync(draft, made);
  renameSync(draft, path);
}
