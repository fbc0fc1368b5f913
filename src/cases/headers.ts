// Whether a tab's columns still stand where the layout says, and where they went if not.
import { KnownError } from '../knownError';
import type { Tab } from '../workbook/book';
import { fold } from '../workbook/fold';
import { headerScore } from '../workbook/headerMatch';
import type { TabLayout } from '../workbook/layout';
import { controlColumnOf } from '../workbook/rediscover';
import { CONTROL_FIELD, SHAPES } from '../workbook/roles';

/**
 * The layout with each column where its header stands now; null where the base must be looked at anew: a header
 * is gone, or one occurs twice. In a `fresh` layout a column chosen among twins was chosen by a person, and
 * stays; twins among which nobody chose are refused (`HEADER_TWICE`). Reads the header row.
 */
export function followHeaders(tab: Tab, layout: TabLayout, fresh: boolean): TabLayout | null {
  const written = headerRow(tab, layout);
  if (!written) return null;
  const there = written.map(fold);
  const columns: TabLayout['columns'] = {};
  const twins: string[] = [];
  let [moved, nameless] = [false, false];
  for (const [field, column] of Object.entries(layout.columns)) {
    if (field === CONTROL_FIELD) continue;
    columns[field] = column;
    if (column === null) {
      const twin = twinOf(layout, field, written);
      if (twin !== null && fresh)
        throw new KnownError('HEADER_TWICE', { tab: layout.tab.trim(), header: twin });
      if (twin !== null) return null;
      continue;
    }
    const places = placesOf(there, fold(layout.headers[field] ?? ''));
    if (places.length > 1) {
      if (!fresh && !layout.twins?.includes(field)) return null;
      twins.push(field);
    } else if (places.length === 1) {
      columns[field] = places[0];
      moved = moved || places[0] !== column;
    } else if (there[column - 1] === '') {
      // Known by its content, or named in the row above: nothing here to follow.
      nameless = true;
    } else return null;
  }
  columns[CONTROL_FIELD] = controlColumnOf(written);
  return moved && nameless ? null : { ...layout, columns, ...(twins.length > 0 && { twins }) };
}

/** Null where it cannot be read: the grid has become narrower, and the base must be looked at anew. */
function headerRow(tab: Tab, layout: TabLayout): string[] | null {
  try {
    return tab.values(layout.headerRow, 1, 1, layout.width ?? tab.columnCount())[0].map(String);
  } catch {
    return null;
  }
}

function placesOf(there: readonly string[], header: string): number[] {
  return there.flatMap((text, index) => (text !== '' && text === header ? [index + 1] : []));
}

/** A header that occurs twice and could name a field which the layout leaves without a column. */
function twinOf(layout: TabLayout, field: string, written: readonly string[]): string | null {
  const names = layout.role === 'ignored' ? undefined : SHAPES[layout.role].fields[field];
  const taken = new Set(Object.values(layout.columns));
  const free = written.filter((header, index) => header.trim() !== '' && !taken.has(index + 1));
  const folded = free.map(fold);
  const twin = free.find(
    (header, index) => names && folded.indexOf(folded[index]) !== index && headerScore(header, names) > 0,
  );
  return twin === undefined ? null : twin.replace(/\s+/g, ' ').trim();
}
