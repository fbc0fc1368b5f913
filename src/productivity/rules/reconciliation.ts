// R24: sets the platform's contacts against the base's cases, id by id, and pairs what lost digits. Pure.
import type { Network } from '../../cases/rules/words';
import { digitsLeft, digitsOfLink } from './damagedId';
import type { ExportRow } from './exportRows';
import { likelyPairs } from './likelyPairs';
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
  network: Network | null;
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

interface Reconciled<Row extends BaseRow> {
  missingInBase: ExportRow[];
  missingInExport: (Row & { digits: string })[];
  /** The first contact of each id that the export has more than once. */
  repeated: (ExportRow & { digits: string })[];
  damagedIds: (DamagedId & { of: Row })[];
}

/** Contacts that are still nobody's, by their digits. */
type Open = Map<string, ExportRow>;

export function reconciled<Row extends BaseRow>(
  exported: readonly ExportRow[],
  base: readonly Row[],
): Reconciled<Row> {
  const contacts: Open = new Map();
  const repeated = new Set<string>();
  for (const contact of exported) {
    if (contact.digits === null) continue;
    if (contacts.has(contact.digits)) repeated.add(contact.digits);
    else contacts.set(contact.digits, contact);
  }
  const isLost = (row: Row) =>
    row.asked && (row.digits === null || (!contacts.has(row.digits) && digitsLeft(row.digits) !== null));
  const lost = base.filter(isLost);
  const whole = base.filter((row): row is Row & { digits: string } => row.digits !== null && !isLost(row));
  const open: Open = new Map(contacts);
  for (const { digits } of whole) open.delete(digits);
  const damagedIds = paired(lost, open);
  const recovered = damagedIds.flatMap(({ id, by, of }) =>
    by === 'link' && id !== null && !contacts.has(id) ? [{ ...of, digits: id }] : [],
  );
  const unknown = whole.filter((row) => row.asked && !contacts.has(row.digits));
  return {
    missingInBase: [...open.values()],
    missingInExport: [...unknown, ...recovered],
    repeated: [...repeated].flatMap((digits) => {
      const first = contacts.get(digits);
      return first ? [{ ...first, digits }] : [];
    }),
    damagedIds,
  };
}

/** Links first, since they tell all; then what the digits left allow. Takes from `open`. */
function paired<Row extends BaseRow>(lost: readonly Row[], open: Open): (DamagedId & { of: Row })[] {
  const byLink = new Map(lost.map((row) => [row, digitsOfLink(row.link)]));
  for (const id of byLink.values()) if (id !== null) open.delete(id);
  const byDigits = likelyPairs(
    lost.filter((row) => byLink.get(row) === null),
    [...open.values()],
  );
  for (const id of byDigits.values()) open.delete(id);
  return lost.map((of) => {
    const [link, digits] = [byLink.get(of) ?? null, byDigits.get(of) ?? null];
    const by = link !== null ? ('link' as const) : digits !== null ? ('digits' as const) : null;
    return { tab: of.tab, row: of.row, written: String(of.id), id: link ?? digits, by, of };
  });
}
