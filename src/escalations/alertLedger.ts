// Who has been told of what: one ledger a recipient, kept in the document's properties just after each mail. Pure.
import { keptJson } from '../workbook/keptJson';
import type { AlertKey } from './alertKeys';
import type { AlertStage, ReachedStage } from './alertStages';
import type { Standing } from './rules/clock';

export interface Ledger {
  /** ISO day of the last mail; `''` where there was none. */
  on: string;
  /** By escalation: `CYCLE SINCE STAGES;REASONS`, as `1 2022-08-03 al;futureDate`. */
  told: Record<string, string>;
}

type Kept = Readonly<Record<string, string>>;
type Counted = Pick<Standing, 'cycle' | 'since' | 'reason'>;

const PREFIX = 'alerts.to.';
/** Characters. What is kept is plain ASCII, and Google's limit of a value is 9 KB. */
const PART = 8000;
const LETTERS: Record<Exclude<AlertStage, 'review'>, string> = { alert: 'a', lastDay: 'l', overdue: 'o' };

/** An empty one where the recipient was never told of anything. */
export function ledgerOf(kept: Kept, recipient: string): Ledger {
  let json = '';
  for (let part = 0; kept[partKey(recipient, part)]; part++) json += kept[partKey(recipient, part)];
  const ledger = keptJson<Ledger>(json);
  return ledger && typeof ledger.told === 'object' ? ledger : { on: '', told: {} };
}

/** The properties that keep it; parts that are no longer needed are emptied. */
export function ledgerProperties(kept: Kept, recipient: string, ledger: Ledger): Record<string, string> {
  const json = JSON.stringify(ledger);
  const properties: Record<string, string> = {};
  const parts = Math.ceil(json.length / PART);
  for (let part = 0; part < parts; part++) {
    properties[partKey(recipient, part)] = json.slice(part * PART, (part + 1) * PART);
  }
  for (let part = parts; kept[partKey(recipient, part)]; part++) properties[partKey(recipient, part)] = '';
  return properties;
}

/** Everybody of whom there is a ledger. */
export function ledgerRecipients(kept: Kept): string[] {
  const first = /^alerts\.to\.(.+)\.0$/;
  return Object.keys(kept).flatMap((key) => first.exec(key)?.[1] ?? []);
}

/** The stages that the recipient was not told of yet, in order. */
export function untold(
  ledger: Ledger,
  key: AlertKey,
  standing: Counted,
  stages: readonly ReachedStage[],
): ReachedStage[] {
  const { stages: letters, reasons } = entryOf(ledger, key, standing);
  return stages.filter(({ stage }) =>
    stage === 'review' ? !reasons.includes(standing.reason ?? '') : !letters.includes(LETTERS[stage]),
  );
}

/** What the ledger says of the escalation once the recipient was told of these stages. */
export function toldEntry(
  ledger: Ledger,
  key: AlertKey,
  standing: Counted,
  stages: readonly ReachedStage[],
): string {
  const { head, stages: letters, reasons } = entryOf(ledger, key, standing);
  const told = new Set(letters);
  const why = new Set(reasons);
  for (const { stage } of stages) {
    if (stage === 'review') why.add(standing.reason ?? '');
    else told.add(LETTERS[stage]);
  }
  return `${head} ${[...told].join('')};${[...why].join(',')}`;
}

interface Entry {
  /** Cycle and day that the stages belong to: with another one they begin anew. */
  head: string;
  stages: string[];
  reasons: string[];
}

function entryOf({ told }: Ledger, { key, former }: AlertKey, { cycle, since }: Counted): Entry {
  const text = told[key] ?? told[former] ?? '';
  const [counted, reasons = ''] = text.split(';');
  const [keptCycle = '', keptSince = '', letters = ''] = counted.split(' ');
  const keptHead = `${keptCycle} ${keptSince}`;
  // While the date cannot be read, what was told of the cycle stays as it was.
  const head = since === null ? keptHead : `${cycle} ${since}`;
  return {
    head,
    stages: head === keptHead ? [...letters] : [],
    reasons: reasons === '' ? [] : reasons.split(','),
  };
}

function partKey(recipient: string, part: number): string {
  return `${PREFIX}${recipient}.${part}`;
}
