// What two workbooks have in common, and the first places where they differ.
import type { BookModel } from '../../../scripts/local/book/model';

/** What a reader of the file can tell of the model, without where it came from. */
export function essence(book: BookModel): unknown {
  return {
    names: [...book.namedRanges].sort((one, other) => (one.name < other.name ? -1 : 1)),
    sheets: book.sheets.map(({ origin: _origin, dirty: _dirty, id: _id, ...sheet }) => plain(sheet)),
  };
}

function plain(value: unknown): unknown {
  if (value instanceof Map)
    return [...value].sort(([one], [other]) => Number(one) - Number(other)).map(plain);
  if (value instanceof Set) return [...value].sort((one, other) => Number(one) - Number(other));
  if (Array.isArray(value)) return trimmed(Array.from(value, plain));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(
    ([key, one]) => key !== 'origin' && key !== 'sheetId' && one !== undefined,
  );
  return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]));
}

/** Blanks at the end of a list say nothing. */
function trimmed(list: unknown[]): unknown[] {
  let end = list.length;
  const isBlank = (value: unknown) =>
    value === null ||
    value === undefined ||
    /^\{("(values|extras)":\[\],?|"style":\{\})*\}$/.test(JSON.stringify(value));
  while (end > 0 && isBlank(list[end - 1])) end -= 1;
  return list.slice(0, end).map((value) => (isBlank(value) ? null : value));
}

/** The first places where two values differ. Told one by one: a base has a hundred thousand. */
export function differences(one: unknown, other: unknown, path = '', found: string[] = []): string[] {
  if (found.length >= 20 || Object.is(one, other)) return found;
  const nested = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  if (!nested(one) || !nested(other)) {
    found.push(`${path}: ${JSON.stringify(one) ?? 'nothing'} for ${JSON.stringify(other) ?? 'nothing'}`);
    return found;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
    differences(one[key], other[key], `${path}/${key}`, found);
  return found;
}
