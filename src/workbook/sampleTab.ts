// Reads the little of a tab that discovery needs: cost does not grow with the rows.
import type { Tab } from './book';
import type { TabSample } from './discoverColumns';

/** Rows read at the top and at the foot; columns at most. */
const HEAD_ROWS = 60;
const TAIL_ROWS = 20;
const MOST_COLUMNS = 60;

export function sampleTab(tab: Tab): TabSample {
  const lastRow = tab.lastRow();
  const sample = { name: tab.name, id: tab.id, lastRow, head: [] as string[][], tail: [] as string[][] };
  if (lastRow === 0) return sample;
  const columns = Math.min(tab.lastColumn(), MOST_COLUMNS);
  sample.head = tab.displayValues(1, 1, Math.min(lastRow, HEAD_ROWS), columns);
  const below = Math.min(lastRow - HEAD_ROWS, TAIL_ROWS);
  if (below > 0) sample.tail = tab.displayValues(lastRow - below + 1, 1, below, columns);
  return sample;
}
