// The decision that the coordination is making, until the base has answered; nothing of it is lost on the way.
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import { DECIDE, undecidedLine } from '../../texts/sidebarDecisions';
import { decidedShape, type Decision, type ToDecide } from '../calls';
import {
  decisionOf,
  draftFor,
  forgetDecision,
  isWaiting,
  keepDecision,
  keptDecision,
  lackingIn,
  lineKept,
  lineKey,
  mainDecision,
  type DecisionDraft,
  type LineToDecide,
} from './decision';

export interface Said {
  lines: readonly string[];
  /** The field that it is about; null for none. */
  field: 'minutes' | 'note' | null;
  warn: boolean;
}

const SILENT: Said = { lines: [], field: null, warn: false };

/** `email` is who decides; null where that is not known yet. */
export function useDecisions(desk: Desk, email: string | null, list: ToDecide | null, onDecided: () => void) {
  const lines = list?.lines ?? [];
  const [draft, setDraft] = useState<DecisionDraft>(() => draftFor('', undefined));
  const [said, setSaid] = useState(SILENT);
  const [busy, setBusy] = useState(false);
  const line = lines.find((one) => lineKey(one) === draft.key);
  const choose = (next: LineToDecide | undefined): void => {
    const kept = email && next ? keptDecision(desk.device, email, next) : null;
    setDraft(kept ?? draftFor(desk.newRequestId(), next));
  };

  useEffect(() => {
    if (!email || !list || line) return;
    choose(lineKept(desk.device, email, lines) ?? lines.find(isWaiting));
  }, [email, list]);
  useEffect(() => {
    if (email && line) keepDecision(desk.device, email, draft, line);
  }, [draft]);

  const change = (part: Partial<DecisionDraft>): void => {
    setDraft({ ...draft, ...part });
    setSaid(SILENT);
  };

  /** Answers the key of the line to go on with, or the field that lacks; null where neither. */
  const decide = async (given?: Decision): Promise<{ key?: string; field?: string } | null> => {
    if (busy || !line) return null;
    const decision = draft.unsure ?? given ?? mainDecision(draft, line);
    const field = lackingIn(draft, decision);
    if (field) {
      setSaid({ lines: [field === 'note' ? DECIDE.missingNote : DECIDE.missing], field, warn: true });
      return { field };
    }
    setBusy(true);
    setSaid({ ...SILENT, lines: [DECIDE.sending] });
    setDraft({ ...draft, unsure: decision });
    try {
      const answer = await desk.ask('submitDecision', decidedShape, decisionOf(draft, decision, line));
      if ('refused' in answer) {
        const { field: about, message } = answer.refused;
        setDraft({ ...draft, unsure: null });
        const named = about === 'minutes' || about === 'note' ? about : null;
        setSaid({ lines: [message], field: named, warn: true });
        if (!named) onDecided();
        return named && { field: named };
      }
      if (email) forgetDecision(desk.device, email, draft);
      const next = lines.find((one) => one !== line && isWaiting(one));
      choose(next);
      setSaid({ ...SILENT, lines: [answer.answer.line, ...answer.answer.warnings] });
      onDecided();
      return next ? { key: lineKey(next) } : null;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setSaid({ lines: [undecidedLine(reason)], field: null, warn: true });
      return null;
    } finally {
      setBusy(false);
    }
  };

  return { lines, line, draft, said, busy, choose, change, decide };
}
