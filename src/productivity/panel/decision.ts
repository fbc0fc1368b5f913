// A decision about downtime while it is made, and what of it the device keeps. Pure but for that.
import type { DeviceStore } from '../../sidebar/deviceStore';
import type { Decision, ToDecide } from '../calls';

export type LineToDecide = ToDecide['lines'][number];

export interface DecisionDraft {
  requestId: string;
  /** Of the line that is chosen; `''` for none. */
  key: string;
  minutes: string;
  note: string;
  /** What was sent and got no answer; null for nothing. */
  unsure: Decision | null;
}

const keyFor = (email: string): string => `gestion.decisiones.${email}`;
/** Of lines that are gone from the list nobody asks any more. */
const MOST_KEPT = 40;

/** Knows a line again whatever has been decided meanwhile. */
export function lineKey({ row, seen: { date, agent, reason } }: LineToDecide): string {
  return [row, date, agent, reason].join(' ');
}

/** Ready to be decided as it was reported. */
export function draftFor(requestId: string, line: LineToDecide | undefined): DecisionDraft {
  const minutes = line?.minutes ?? null;
  return {
    ...{ requestId, note: '', unsure: null },
    key: line ? lineKey(line) : '',
    minutes: minutes === null ? '' : String(minutes),
  };
}

export function isWaiting({ standing }: LineToDecide): boolean {
  return standing === '';
}

/** What the main button decides: other minutes are a correction. */
export function mainDecision({ minutes }: DecisionDraft, line: LineToDecide): Decision {
  return minutes.trim() === String(line.minutes ?? '') && line.minutes !== null ? 'approve' : 'correct';
}

/** What lacks before it can be sent. */
export function lackingIn({ minutes, note }: DecisionDraft, decision: Decision): 'minutes' | 'note' | null {
  if (decision === 'correct' && !/^\d+$/.test(minutes.trim())) return 'minutes';
  return decision !== 'approve' && note.trim() === '' ? 'note' : null;
}

/** As `decideDowntime` takes it. */
export function decisionOf(
  { requestId, minutes, note }: DecisionDraft,
  decision: Decision,
  line: LineToDecide,
) {
  const { row, seen } = line;
  return { requestId, row, seen, decision, note, minutes: decision === 'correct' ? Number(minutes) : null };
}

/** Beside those of other lines, the latest last. */
export function keepDecision(
  store: DeviceStore,
  email: string,
  draft: DecisionDraft,
  line: LineToDecide | undefined,
): void {
  const touched = draft.note !== '' || draft.unsure || draft.minutes !== draftFor('', line).minutes;
  const others = keptDecisions(store, email).filter(({ key }) => key !== draft.key);
  const drafts = touched ? [...others, draft].slice(-MOST_KEPT) : others;
  if (drafts.length > 0) store.write(keyFor(email), JSON.stringify(drafts));
  else store.remove(keyFor(email));
}

/** It is taken. */
export function forgetDecision(store: DeviceStore, email: string, draft: DecisionDraft): void {
  keepDecision(store, email, { ...draft, minutes: '', note: '', unsure: null }, undefined);
}

/** What was typed for a line and not sent; null where nothing was. */
export function keptDecision(store: DeviceStore, email: string, line: LineToDecide): DecisionDraft | null {
  return keptDecisions(store, email).find(({ key }) => key === lineKey(line)) ?? null;
}

/** The line that was typed for last, of those that are still there. */
export function lineKept(
  store: DeviceStore,
  email: string,
  lines: readonly LineToDecide[],
): LineToDecide | undefined {
  const keys = keptDecisions(store, email).map(({ key }) => key);
  const place = (line: LineToDecide): number => keys.indexOf(lineKey(line));
  return lines.filter((line) => place(line) >= 0).sort((one, other) => place(other) - place(one))[0];
}

function keptDecisions(store: DeviceStore, email: string): DecisionDraft[] {
  try {
    const kept: unknown = JSON.parse(store.read(keyFor(email)) ?? '[]');
    return Array.isArray(kept) ? (kept as DecisionDraft[]) : [];
  } catch {
    return [];
  }
}
