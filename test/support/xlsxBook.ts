// Reads an .xlsx file into a MemoryBook, as Google would show it: for tests on the real base without a runtime.
import { relative } from 'node:path';
import { PROJECT_ROOT } from '../../scripts/projectRoot';
import { keptOnDisk } from './keptOnDisk';
import { MemoryBook, type TabSeed } from './memoryBook';
import type { CellSeed } from './memoryCells';

const READERS = ['test/support/xlsxSeeds.ts', 'test/support/xlsxBook.ts'];

/** A cell with a date, as JSON has it: the instant in epoch milliseconds. */
interface DatedSeed {
  instant?: number;
}

export async function xlsxBook(path: string): Promise<MemoryBook> {
  const kept = await keptOnDisk('seeds.json', [relative(PROJECT_ROOT, path), ...READERS], () =>
    seedsAsJson(path),
  );
  const tabs = JSON.parse(kept.toString('utf8')) as TabSeed[];
  return new MemoryBook(tabs.map((tab) => ({ ...tab, rows: tab.rows.map((row) => row.map(withDate)) })));
}

async function seedsAsJson(path: string): Promise<string> {
  const { xlsxSeeds } = await import('./xlsxSeeds');
  return JSON.stringify(await xlsxSeeds(path), (_key, part: unknown) =>
    typeof part === 'object' && part !== null && 'value' in part && part.value instanceof Date
      ? { ...part, value: undefined, instant: part.value.getTime() }
      : part,
  );
}

function withDate(seed: CellSeed): CellSeed {
  if (typeof seed !== 'object' || seed === null || !('instant' in seed)) return seed;
  const { instant, ...beside } = seed as DatedSeed;
  return { ...beside, value: new Date(instant!) };
}
