// R24: how many cases of each network the base and the export have, and which of the two rules. Pure.
import type { Network } from '../../cases/rules/words';
import type { ExportRow } from './exportRows';
import type { BaseRow } from './reconciliation';

/** Whose figure counts. */
export type FigureRule = 'base' | 'export';
/** By network. */
export type FigureRules = Readonly<Record<Network, FigureRule>>;

export interface NetworkFigure {
  /** Null for the cases of which nothing tells the network. */
  network: Network | null;
  inBase: number;
  inExport: number;
  rule: FigureRule;
  /** The one that rules. */
  figure: number;
}

/** Where nothing tells the network the base rules: nobody's work is lost. */
export function ruledFigure(
  network: Network | null,
  inBase: number,
  inExport: number,
  rules: FigureRules,
): NetworkFigure {
  const rule = network === null ? 'base' : rules[network];
  return { network, inBase, inExport, rule, figure: rule === 'base' ? inBase : inExport };
}

/** Each id once. A contact whose network the export leaves out has the one of its case. Networks without any are left out. */
export function networkFigures(
  exported: readonly Pick<ExportRow, 'digits' | 'written' | 'network'>[],
  base: readonly Pick<BaseRow, 'digits' | 'tab' | 'row' | 'network'>[],
  rules: FigureRules,
): NetworkFigure[] {
  const networks = new Map<string, Network | null>();
  for (const { digits, network } of base) if (digits !== null) networks.set(digits, network);
  const inBase = ids(base.map((row) => [row.digits ?? `${row.tab} ${row.row}`, row.network]));
  const inExport = ids(
    exported.map(({ digits, written, network }) => [
      digits ?? written,
      network ?? networks.get(digits ?? '') ?? null,
    ]),
  );
  return ([...Object.keys(rules), null] as (Network | null)[])
    .map((network) => ruledFigure(network, inBase(network), inExport(network), rules))
    .filter((figure) => figure.inBase + figure.inExport > 0);
}

function ids(all: readonly (readonly [string, Network | null])[]): (network: Network | null) => number {
  const sets = new Map<Network | null, Set<string>>();
  for (const [id, network] of all) {
    const set = sets.get(network);
    if (set) set.add(id);
    else sets.set(network, new Set([id]));
  }
  return (network) => sets.get(network)?.size ?? 0;
}
