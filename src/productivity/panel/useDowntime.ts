// The report of downtime in the panel until the base has answered; nothing of it is lost on the way.
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import { DOWNTIME, notSureLine } from '../../texts/sidebarDay';
import { reportedShape, type ReportedDowntime } from '../calls';
import {
  changed,
  clocked,
  DRAFT_FIELDS,
  emptyDraft,
  isEmpty,
  isRunning,
  keepDraft,
  keptDraft,
  lacking,
  requestOf,
  withLoss,
  type DowntimeDraft,
  type DraftField,
  type MeasuredLoss,
} from './draft';

/** `email` is whose report it is; null where that is not known yet. */
export function useDowntime(desk: Desk, email: string | null, onReported: () => void) {
  const fresh = (): DowntimeDraft => emptyDraft(desk.newRequestId(), desk.now().date);
  const [draft, setDraft] = useState(fresh);
  const [owner, setOwner] = useState<string | null>(null);
  const [problems, setProblems] = useState<Partial<Record<DraftField, string>>>({});
  const [notice, setNotice] = useState('');
  const [busy, setBusy] = useState(false);
  const [reported, setReported] = useState<ReportedDowntime | null>(null);
  const locked = busy || draft.unsure;

  useEffect(() => {
    if (!email || email === owner) return;
    setOwner(email);
    // What was begun before the base said who is there is that person's.
    if (owner || isEmpty(draft)) setDraft(keptDraft(desk.device, email) ?? fresh());
  }, [email]);
  useEffect(() => {
    if (owner) keepDraft(desk.device, owner, draft);
  }, [desk, owner, draft]);

  const put = (next: DowntimeDraft, said = ''): void => {
    setDraft(next);
    setProblems({});
    setNotice(said);
    setReported(null);
  };
  const change = (part: Partial<DowntimeDraft>): void => put(changed(draft, part));
  /** Begins or ends by the clock. */
  const clock = (): void => {
    if (locked) return;
    const { date, time } = desk.now();
    put(clocked(draft, date, time.slice(0, 5)), isRunning(draft) ? DOWNTIME.ended : DOWNTIME.begun);
  };
  const take = (loss: MeasuredLoss): void => {
    if (!locked) put(withLoss(draft, desk.now().date, loss), DOWNTIME.taken);
  };
  const clear = (): void => {
    if (!busy) put(fresh(), DOWNTIME.cleared);
  };

  /** Answers the field to go on with; null where there is none. */
  const send = async (): Promise<DraftField | null> => {
    if (busy || isEmpty(draft)) return null;
    const missing = lacking(draft);
    if (missing.length > 0) {
      setProblems(Object.fromEntries(missing.map((field) => [field, DOWNTIME.missing])));
      return missing[0];
    }
    setBusy(true);
    put({ ...draft, unsure: true }, DOWNTIME.sending);
    try {
      const answer = await desk.ask('submitDowntime', reportedShape, requestOf(draft));
      if ('refused' in answer) {
        const { field, message } = answer.refused;
        const named = DRAFT_FIELDS.find((name) => name === field) ?? null;
        put({ ...draft, unsure: false }, named ? '' : message);
        if (named) setProblems({ [named]: message });
        return named;
      }
      put(fresh());
      setReported(answer.answer);
      onReported();
    } catch (error) {
      setNotice(notSureLine(error instanceof Error ? error.message : String(error)));
    } finally {
      setBusy(false);
    }
    return null;
  };

  return { draft, problems, notice, busy, locked, reported, change, clock, take, clear, send };
}
