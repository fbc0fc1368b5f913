// What a review has found so far and what became of it, as plain values that outlive a reload.
import type { DeviceStore } from '../../sidebar/deviceStore';
import { REVIEW_RULES, type ReviewRule } from '../rules/finding';
import type { Finding, ReviewPortion } from '../calls';

/** What became of a repair. */
export interface Act {
  requestId: string;
  state: 'asked' | 'done' | 'undoing' | 'undone' | 'refused' | 'unsure' | 'unsureUndo';
  /** In Spanish. */
  line: string;
}

export interface Reviewed {
  days: number;
  cursor: ReviewPortion['cursor'];
  done: boolean;
  progress: ReviewPortion['progress'] | null;
  findings: Finding[];
  /** Of each kind, with those that are not listed. */
  counts: Partial<Record<ReviewRule, number>>;
  /** By the key of their finding. */
  acts: Record<string, Act>;
}

/** Days back; 0 for the whole base. */
export const PERIODS = [7, 60, 365, 0] as const;
const USUAL = 60;
/** Of each kind so many are kept on the device. */
const MOST_OF_A_KIND = 400;
const KEY = 'gestion.revision';

export function emptyReview(days: number = USUAL): Reviewed {
  return { days, cursor: null, done: false, progress: null, findings: [], counts: {}, acts: {} };
}

export function keyOf({ rule, tab, row, cell, mark }: Finding): string {
  return [rule, tab, String(row), cell, mark].join('|');
}

/** With a further portion. A row that comes again, because others were inserted meanwhile, stays one. */
export function withPortion(reviewed: Reviewed, portion: ReviewPortion): Reviewed {
  const counts = { ...reviewed.counts };
  for (const { rule, count } of portion.counts) counts[rule] = (counts[rule] ?? 0) + count;
  const known = new Set(reviewed.findings.map(keyOf));
  const listed = new Map<ReviewRule, number>();
  const findings = [
    ...reviewed.findings,
    ...portion.findings.filter((finding) => !known.has(keyOf(finding))),
  ].filter(({ rule }) => {
    const count = (listed.get(rule) ?? 0) + 1;
    listed.set(rule, count);
    return count <= MOST_OF_A_KIND;
  });
  const { cursor, done, progress } = portion;
  return { ...reviewed, findings, counts, cursor, done, progress };
}

/** For a new review: only what can still be taken back, or asked again, stays. */
export function begunAnew({ findings, acts }: Reviewed, days: number): Reviewed {
  const open = findings.filter((finding) => isOpen(acts[keyOf(finding)] as Act | undefined));
  const kept = open.map((finding): [string, Act] => [keyOf(finding), acts[keyOf(finding)]]);
  return { ...emptyReview(days), findings: open, acts: Object.fromEntries(kept) };
}

function isOpen(act: Act | undefined): boolean {
  return act !== undefined && act.state !== 'refused' && act.state !== 'undone';
}

/** Without one kind, which is going to be looked for alone, but for what can still be taken back. */
export function withoutRule(reviewed: Reviewed, rule: ReviewRule): Reviewed {
  const findings = reviewed.findings.filter(
    (finding) => finding.rule !== rule || isOpen(reviewed.acts[keyOf(finding)] as Act | undefined),
  );
  const counts = { ...reviewed.counts, [rule]: 0 };
  return { ...reviewed, findings, counts, cursor: null, done: false };
}

export interface Filter {
  text: string;
  /** `''` for all. */
  tab: string;
  repairable: boolean;
}

export interface Group {
  rule: ReviewRule;
  /** Those that the filter lets through. */
  findings: Finding[];
  /** Found but not listed. */
  more: number;
  /** Whether no more can be listed before some of them are mended. */
  full: boolean;
}

/** The kinds in their order, each with what the filter lets through. */
export function groupsOf({ findings, counts }: Reviewed, { text, tab, repairable }: Filter): Group[] {
  const wanted = text.trim().toLowerCase();
  const isShown = (finding: Finding): boolean =>
    (tab === '' || finding.tab === tab) &&
    (!repairable || finding.after !== null) &&
    (wanted === '' || `${finding.cell} ${finding.before} ${finding.message}`.toLowerCase().includes(wanted));
  return REVIEW_RULES.flatMap((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    const shown = own.filter(isShown);
    const more = Math.max(0, (counts[rule] ?? 0) - own.length);
    return shown.length > 0 ? [{ rule, findings: shown, more, full: own.length >= MOST_OF_A_KIND }] : [];
  });
}

export function tabsOf({ findings }: Reviewed): string[] {
  return [...new Set(findings.map(({ tab }) => tab))];
}

export function totalOf({ counts }: Reviewed): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

export function keepReview(store: DeviceStore, reviewed: Reviewed): void {
  store.write(KEY, JSON.stringify(reviewed));
}

/** What a reload finds. An act that was under way may have come to its end or not. */
export function keptReview(store: DeviceStore): Reviewed {
  try {
    const kept = JSON.parse(store.read(KEY) ?? 'null') as Partial<Reviewed> | null;
    if (!kept || !Array.isArray(kept.findings)) return emptyReview();
    const acts = Object.entries(kept.acts ?? {}).map(([key, act]): [string, Act] => [key, settled(act)]);
    return { ...emptyReview(), ...kept, acts: Object.fromEntries(acts) };
  } catch {
    return emptyReview();
  }
}

function settled(act: Act): Act {
  if (act.state === 'asked') return { ...act, state: 'unsure' };
  return act.state === 'undoing' ? { ...act, state: 'unsureUndo' } : act;
}
