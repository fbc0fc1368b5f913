// The differences between base and export one by one, each with a key by which the next comparison knows it again. Pure.
import type { ExportRow } from './exportRows';
import { networkFigures, type FigureRules, type NetworkFigure } from './networkFigures';
import { reconciled, type BaseRow } from './reconciliation';

export const DIFFERENCE_KINDS = ['missingInBase', 'missingInExport', 'repeated', 'damaged'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export interface Difference {
  kind: DifferenceKind;
  /** The same for the same difference, whenever it is found. */
  key: string;
  /** Digits; of a damaged id what the cell holds. */
  id: string;
  agent: string;
  /** ISO; `''` where unknown. */
  date: string;
  /** `''` where unknown. */
  network: string;
  /** Where it stands in the base; `''`, -1 and 0 where it does not. */
  tab: string;
  tabId: number;
  row: number;
  /** Of a damaged id the contact that it most likely is; `''` where nothing tells. */
  likely: string;
  /** What the pair rests on. */
  by: '' | 'link' | 'digits';
  /** How often the export has a repeated id. */
  times: number;
}

/** A row, and the tab that it is in by its number: names change. */
export interface PlacedRow extends BaseRow {
  tabId: number;
}

export interface Comparison {
  differences: Difference[];
  figures: NetworkFigure[];
  /** Cases of the base in these days that the platform may know, and contacts of the export. */
  inBase: number;
  inExport: number;
}

interface Days {
  from: string;
  to: string;
}

/** Longer ones are no ids and no names, but what stands in a column that was taken for theirs. */
const LONGEST = 200;
const NOWHERE = { tab: '', tabId: -1, row: 0 };
const NO_PAIR = { likely: '', by: '', times: 1 } as const;

/** `range` may be less than the whole export: what lies outside only proves that a contact is there. */
export function comparison(
  exported: readonly ExportRow[],
  base: readonly PlacedRow[],
  range: Days,
  rules: FigureRules,
): Comparison {
  const found = reconciled(exported, base);
  const within = ({ date }: Pick<ExportRow, 'date'>) =>
    date === null || (date >= range.from && date <= range.to);
  const contacts = exported.filter(within);
  const asked = base.filter((row) => row.asked);
  const times = new Map<string, number>();
  for (const { digits } of exported) if (digits !== null) times.set(digits, (times.get(digits) ?? 0) + 1);
  const lists = [
    found.missingInBase.filter(within).map((contact) => ofContact('missingInBase', contact)),
    found.missingInExport.map((row) => ofRow('missingInExport', row, row.digits)),
    found.repeated
      .filter(within)
      .map((contact) => ({ ...ofContact('repeated', contact), times: times.get(contact.digits) ?? 1 })),
    found.damagedIds.map(({ of, written, id, by }) => ({
      ...ofRow('damaged', of, written),
      ...{ likely: id ?? '', by: by ?? ('' as const) },
    })),
  ];
  return {
    differences: lists.flatMap(withKeys),
    figures: networkFigures(contacts, asked, rules),
    ...{ inBase: asked.length, inExport: contacts.length },
  };
}

type Keyless = Omit<Difference, 'key'>;

function ofContact(kind: DifferenceKind, { digits, agent, date, network }: ExportRow): Keyless {
  return { kind, ...said(digits ?? '', { agent, date, network }), ...NOWHERE, ...NO_PAIR };
}

function ofRow(kind: DifferenceKind, row: PlacedRow, id: string): Keyless {
  return { kind, ...said(id, row), tab: row.tab, tabId: row.tabId, row: row.row, ...NO_PAIR };
}

function said(id: string, { agent, date, network }: Pick<ExportRow, 'agent' | 'date' | 'network'>) {
  const [shortId, shortAgent] = [id.slice(0, LONGEST), agent.slice(0, LONGEST)];
  return { id: shortId, agent: shortAgent, date: date ?? '', network: network ?? '' };
}

/**
 * In the order of days, then of rows. A second one of the same id in the same tab is another difference; what is left
 * of damaged ids is alike for many cases, and their day keeps them apart when one of them has been mended.
 */
function withKeys(list: readonly Keyless[]): Difference[] {
  const seen = new Map<string, number>();
  return [...list].sort(byPlace).map((one) => {
    const id = one.id.replace(/[^\w.+-]/g, '').slice(0, 80);
    const key = `${one.kind} ${id} ${one.tabId}${one.kind === 'damaged' ? ` ${one.date}` : ''}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { ...one, key: `${key} ${nth}` };
  });
}

function byPlace(one: Keyless, other: Keyless): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return one.tabId - other.tabId || one.row - other.row || (one.id < other.id ? -1 : 1);
}
