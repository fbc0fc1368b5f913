// Writes the differences of a comparison into their tab, part by part; what a person wrote beside one stays beside it.
import * as z from 'zod/mini';
import type { Context } from '../../context';
import { KnownError } from '../../knownError';
import { controlsIn, openGenerated, writeGenerated } from '../../workbook/generatedTab';
import { cellUrl } from '../../workbook/rowUrl';
import { dayRange } from '../request';
import { DIFFERENCE_KINDS, type Difference } from '../rules/differences';
import type { NotedDifferences } from './calls';
import {
  DIFFERENCE_SHEET,
  differenceCells,
  keptDifference,
  type KeptDifference,
  type NotedDifference,
} from './differenceRows';

/** More at once Google would not finish writing in time. */
const MOST_AT_ONCE = 5000;

const text = z.string().check(z.maxLength(1000));
/** It is typed into its cell: nothing else may come there. */
const day = z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/));
const partShape = z.object({
  at: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/)),
  ...{ from: z.string(), to: z.string(), file: text },
  differences: z
    .array(
      z.object({
        ...{ kind: z.enum(DIFFERENCE_KINDS), key: text, id: text, agent: text, date: day, network: text },
        ...{ tab: text, tabId: z.number(), row: z.number(), likely: text, times: z.number() },
        by: z.enum(['', 'link', 'digits']),
      }),
    )
    .check(z.maxLength(MOST_AT_ONCE)),
  /** Whether this is the last part: what was not found again is settled then. */
  last: z.boolean(),
});
type Part = z.infer<typeof partShape>;

/** `bookUrl` is the spreadsheet's address. A part that comes twice, or after a later comparison, changes nothing. */
export function noteDifferences(context: Context, bookUrl: string, input: unknown): NotedDifferences {
  const parsed = z.safeParse(partShape, input);
  if (!parsed.success) throw new KnownError('DIFFERENCES_BAD');
  const part = parsed.data;
  dayRange(part.from, part.to);
  return context.lock.hold(() => {
    const sheet = openGenerated(context.book, DIFFERENCE_SHEET);
    const kept = controlsIn(sheet).flatMap((control) => keptDifference(control) ?? []);
    const found = foundNow(part, kept);
    const settled = part.last ? settledNow(part, kept, new Set(found.map(({ row }) => row))) : [];
    const written = [...found, ...settled];
    writeGenerated(
      sheet,
      written.map(({ row, ...noted }) => ({ row, cells: differenceCells(noted, bookUrl) })),
    );
    const rows = new Set(written.map(({ row }) => row));
    const now = [...kept.filter(({ row }) => !rows.has(row)), ...written];
    const open = now.filter((one) => one.settled === '' && isOf(one, part)).length;
    return { tab: sheet.tab.name, url: cellUrl(bookUrl, sheet.tab.id, ''), open, settled: settled.length };
  });
}

type Placed = NotedDifference & { row: number | null };

/** Of two rows with the same difference the first is its own: the other is a copy that somebody made. */
function foundNow({ at, from, to, file, differences }: Part, kept: readonly KeptDifference[]): Placed[] {
  const there = new Map<string, KeptDifference>();
  for (const one of kept) if (!there.has(one.difference.key)) there.set(one.difference.key, one);
  const wanted = new Map<string, Difference>(differences.map((difference) => [difference.key, difference]));
  return [...wanted.values()].flatMap((difference) => {
    const before = there.get(difference.key);
    if (before && before.at > at) return [];
    return [{ difference, file, from, to, at, settled: '', row: before?.row ?? null }];
  });
}

/** What former comparisons found in these days and this one did not. */
function settledNow(
  part: Part,
  kept: readonly KeptDifference[],
  found: ReadonlySet<number | null>,
): Placed[] {
  return kept
    .filter((one) => one.at < part.at && one.settled === '' && isOf(one, part) && !found.has(one.row))
    .map((one) => ({ ...one, settled: part.at }));
}

function isOf({ difference, from, to }: NotedDifference, days: Pick<Part, 'from' | 'to'>): boolean {
  const { date } = difference;
  return date === '' ? from >= days.from && to <= days.to : date >= days.from && date <= days.to;
}
