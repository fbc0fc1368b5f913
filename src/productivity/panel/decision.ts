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

const keyFor = (email: string): string => `gestion.decision.${email}`;

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

export function keepDecision(
  store: DeviceStore,
  email: string,
  draft: DecisionDraft,
  line: LineToDecide | undefined,
): void {
  const touched = draft.note !== '' || draft.unsure || draft.minutes !== draftFor('', line).minutes;
  if (!touched) forgetDecision(store, email);
  else store.write(keyFor(email), JSON.stringify(draft));
}

/** It is taken, or there is nothing of it. */
export function forgetDecision(store: DeviceStore, email: string): void {
  store.remove(keyFor(email));
}

/** What a reload finds; null where there is nothing. */
export function keptDecision(store: DeviceStore, email: string): DecisionDraft | null {
  try {
    const kept = JSON.parse(store.read(keyFor(email)) ?? 'null') as DecisionDraft | null;
    return kept?.requestId ? kept : null;
  } catch {
    return null;
  }
}
