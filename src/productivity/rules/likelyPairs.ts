// Pairs cases whose id lost digits with the contacts they most likely are: the nearest in time first, none twice. Pure.
import { ContactIndex } from './contactIndex';
import { digitsLeft, postOf } from './damagedId';
import type { ExportRow } from './exportRows';
import type { BaseRow } from './reconciliation';

/** Beyond so many nearer ones a contact is not likely any more. */
const MOST_ABLE = 60;

/** Where so many begin alike, as for a row without a day, the hour tells nothing. */
const TOO_MANY = 4000;

/** A row, and the contacts that it may be. */
interface Waiting {
  row: BaseRow;
  able: { digits: string; away: number }[];
}

/** For each row the digits of its contact, as far as one is likelier than the others. */
export function likelyPairs(
  lost: readonly BaseRow[],
  contacts: readonly ExportRow[],
): ReadonlyMap<BaseRow, string> {
  const pairs = new Map<BaseRow, string>();
  if (lost.length === 0) return pairs;
  const index = new ContactIndex(contacts);
  const waiting = lost.flatMap((row) => {
    const able = ableFor(row, index);
    return able.length === 0 ? [] : [{ row, able }];
  });
  for (const group of groupsOf(waiting)) pairWithin(group, pairs);
  return pairs;
}

function ableFor(row: BaseRow, index: ContactIndex): Waiting['able'] {
  const left = digitsLeft(row.id) ?? (row.digits === null ? null : digitsLeft(row.digits));
  if (left === null) return [];
  const all = index.candidates({ left, post: postOf(row.link), date: row.date, agent: row.agent });
  if (all.length > TOO_MANY) return [];
  const aways = all.map(({ minutes }) => away(row.minute, minutes));
  const farthest = Float64Array.from(aways).sort()[MOST_ABLE] ?? Infinity;
  return all
    .flatMap(({ digits }, at) => (aways[at] <= farthest ? [{ digits: digits ?? '', away: aways[at] }] : []))
    .sort((one, other) => one.away - other.away);
}

/** Rows that could take a contact from each other; what happens in one group changes nothing in the others. */
function groupsOf(waiting: readonly Waiting[]): Waiting[][] {
  const leader = waiting.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (leader[root] !== root) root = leader[root] = leader[leader[root]];
    return root;
  };
  const firstWith = new Map<string, number>();
  waiting.forEach(({ able }, index) => {
    for (const { digits } of able) {
      const first = firstWith.get(digits);
      if (first === undefined) firstWith.set(digits, index);
      else leader[rootOf(index)] = rootOf(first);
    }
  });
  const groups = new Map<number, Waiting[]>();
  waiting.forEach((one, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(one);
    else groups.set(root, [one]);
  });
  return [...groups.values()];
}

function pairWithin(group: readonly Waiting[], pairs: Map<BaseRow, string>): void {
  const taken = new Set<string>();
  const left = new Set(group);
  while (left.size > 0) {
    let best: { one: Waiting; digits: string; away: number } | null = null;
    for (const one of left) {
      const offer = offerFor(one, taken);
      if (offer && (!best || offer.away < best.away)) best = { one, ...offer };
    }
    if (!best) return;
    pairs.set(best.one.row, best.digits);
    taken.add(best.digits);
    left.delete(best.one);
  }
}

/** The one contact that a row can be, or the nearest in time; null where none can be, or two are as near. */
function offerFor({ able }: Waiting, taken: ReadonlySet<string>): { digits: string; away: number } | null {
  let first: { digits: string; away: number } | null = null;
  for (const one of able) {
    if (taken.has(one.digits)) continue;
    if (first) return first.away === one.away ? null : first;
    first = one;
  }
  return first;
}

function away(minute: number | null, minutes: readonly number[]): number {
  let least = Infinity;
  if (minute !== null) for (const other of minutes) least = Math.min(least, Math.abs(other - minute));
  return least;
}
