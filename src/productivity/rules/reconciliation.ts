// R24: sets the platform's contacts against the base's cases, id by id, and pairs what lost digits. Pure.
import { digitsLeft, digitsOfLink, fits, postOf } from './damagedId';
import type { ExportRow } from './exportRows';
import type { Cell } from './writtenDate';

/** A row of the base as far as ids go. */
export interface BaseRow {
  tab: string;
  row: number;
  /** Digits of a whole id; null where the cell has none. */
  digits: string | null;
  id: Cell;
  link: string;
  agent: string;
  /** ISO; null where the row has no day. */
  date: string | null;
  /** Minutes of the day; null where the row tells no hour. */
  minute: number | null;
  /** Whether the row stands in the export's days: others only prove that a case is there. */
  asked: boolean;
}

/** A case of the base whose id lost digits, and the contact that it most likely is. */
export interface DamagedId {
  tab: string;
  row: number;
  /** What the cell holds. */
  written: string;
  /** The whole id; null where nothing tells it. */
  id: string | null;
  /** What the pair rests on; `digits` with the agent, the day and the hour. */
  by: 'link' | 'digits' | null;
}

interface Reconciled {
  missingInBase: ExportRow[];
  missingInExport: (BaseRow & { digits: string })[];
  /** Ids that the export has more than once. */
  repeated: string[];
  damagedIds: DamagedId[];
}

/** Contacts that are still nobody's, by their digits. */
type Open = Map<string, ExportRow>;

export function reconciled(exported: readonly ExportRow[], base: readonly BaseRow[]): Reconciled {
  const contacts: Open = new Map();
  const repeated = new Set<string>();
  for (const contact of exported) {
    if (contact.digits === null) continue;
    if (contacts.has(contact.digits)) repeated.add(contact.digits);
    else contacts.set(contact.digits, contact);
  }
  const rounded = (row: BaseRow) =>
    row.digits === null || (!contacts.has(row.digits) && digitsLeft(row.digits) !== null);
  const lost = base.filter((row) => row.asked && rounded(row));
  const whole = base.filter(
    (row): row is BaseRow & { digits: string } => row.digits !== null && !lost.includes(row),
  );
  const open: Open = new Map(contacts);
  for (const { digits } of whole) open.delete(digits);
  const damagedIds = paired(lost, open);
  const recovered = damagedIds.flatMap(({ id, by }, index) =>
    by === 'link' && id !== null && !contacts.has(id) ? [{ ...lost[index], digits: id }] : [],
  );
  const unknown = whole.filter((row) => row.asked && !contacts.has(row.digits));
  return {
    missingInBase: [...open.values()],
    missingInExport: [...unknown, ...recovered],
    repeated: [...repeated],
    damagedIds,
  };
}

/** Links first, since they tell all; then the nearest in time of those that the digits left allow. Takes from `open`. */
function paired(lost: readonly BaseRow[], open: Open): DamagedId[] {
  const result = lost.map((row): DamagedId => {
    const id = digitsOfLink(row.link);
    if (id !== null) open.delete(id);
    return { tab: row.tab, row: row.row, written: String(row.id), id, by: id === null ? null : 'link' };
  });
  const waiting = new Set(lost.map((_row, index) => index).filter((index) => result[index].id === null));
  while (waiting.size > 0) {
    const offers = [...waiting].flatMap((index) => {
      const offer = bestOf(lost[index], open);
      return offer ? [{ index, ...offer }] : [];
    });
    if (offers.length === 0) break;
    const best = offers.reduce((nearest, offer) => (offer.away < nearest.away ? offer : nearest));
    Object.assign(result[best.index], { id: best.digits, by: 'digits' });
    open.delete(best.digits);
    waiting.delete(best.index);
  }
  return result;
}

/** The one contact that a row can be, or the nearest in time; null where none can be, or two are as near. */
function bestOf(row: BaseRow, open: Open): { digits: string; away: number } | null {
  const left = digitsLeft(row.id) ?? (row.digits === null ? null : digitsLeft(row.digits));
  if (left === null) return null;
  const post = postOf(row.link);
  const able = [...open.values()].filter(
    ({ digits, date, agent }) =>
      digits !== null &&
      fits(digits, left) &&
      (post === null || digits.startsWith(post)) &&
      (row.date === null || date === null || date === row.date) &&
      (row.agent === '' || agent === '' || agent === row.agent),
  );
  const offers = able
    .map((contact) => ({ digits: contact.digits ?? '', away: away(row.minute, contact.minutes) }))
    .sort((one, other) => one.away - other.away);
  if (offers.length === 0 || (offers.length > 1 && offers[0].away === offers[1].away)) return null;
  return offers[0];
}

function away(minute: number | null, minutes: readonly number[]): number {
  if (minute === null || minutes.length === 0) return Infinity;
  return Math.min(...minutes.map((other) => Math.abs(other - minute)));
}
