// The escalation in the panel from its first word until the base has answered; nothing of it is lost on the way.
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import { SHELL } from '../../texts/sidebar';
import { FILING, FILING_PROBLEMS, unsureLine } from '../../texts/sidebarEscalation';
import { filedShape, type FiledEscalation } from '../calls';
import {
  emptyFiling,
  FILING_FIELDS,
  filingProblems,
  isBlank,
  requestOf,
  withCase,
  withScreenshot,
  type CaseAtHand,
  type Filing,
  type FilingField,
} from './filing';
import { screenshotOf } from './screenshots';
import { keepFiling, keptFiling } from './filingStore';

/** A mail with pictures takes longer than a row. */
const ANSWER_LIMIT_MS = 120_000;

type Problems = Partial<Record<FilingField, string>>;

export function useFiling(desk: Desk, given: CaseAtHand | null, onTaken: () => void, onFiled: () => void) {
  const [filing, setFiling] = useState(() => keptFiling(desk.tab) ?? emptyFiling(desk.newRequestId()));
  const [problems, setProblems] = useState<Problems>({});
  const [notice, setNotice] = useState('');
  const [busy, setBusy] = useState(false);
  const [filed, setFiled] = useState<FiledEscalation | null>(null);
  const [cleared, setCleared] = useState<Filing | null>(null);
  const locked = busy || filing.unsure;

  useEffect(() => keepFiling(desk.tab, filing), [desk, filing]);

  useEffect(() => {
    if (!given) return;
    onTaken();
    if (locked) {
      setNotice(FILING.waits);
      return;
    }
    change(withCase(filing, given));
    setNotice(FILING.taken);
  }, [given]);

  const change = (part: Partial<Filing>): void => {
    setFiling((former) => ({ ...former, ...part }));
    setProblems({});
    setFiled(null);
  };

  const addPictures = async (files: readonly File[]): Promise<void> => {
    if (locked) return;
    setNotice(FILING.preparing);
    for (const file of files) {
      try {
        const shot = await screenshotOf(file);
        setFiling((former) => withScreenshot(former, shot));
        setNotice(FILING.attached);
        setProblems(({ screenshots: _mended, ...others }) => others);
      } catch {
        setNotice('');
        setProblems((former) => ({ ...former, screenshots: FILING_PROBLEMS.noPicture }));
      }
    }
  };

  /** Answers the field to go on with: a wrong one, or the first of the next escalation; null where it waits. */
  const send = async (): Promise<FilingField | null> => {
    if (busy || isBlank(filing)) return null;
    const wrong = filing.unsure ? {} : filingProblems(filing);
    setProblems(wrong);
    const first = FILING_FIELDS.find((field) => wrong[field] !== undefined);
    if (first) {
      setNotice('');
      return first;
    }
    setBusy(true);
    setFiled(null);
    setNotice(FILING.sending);
    // Whatever happens to the window from here on, only this very request may follow.
    setFiling({ ...filing, unsure: true });
    try {
      const answer = await inTime(desk.ask('submitEscalation', filedShape, requestOf(filing)));
      if ('refused' in answer) {
        const { field, message } = answer.refused;
        const named = FILING_FIELDS.find((name) => field?.split('.')[0] === name) ?? null;
        setFiling({ ...filing, unsure: false });
        setProblems(named ? { [named]: message } : {});
        setNotice(named ? '' : message);
        return named;
      }
      setFiled(answer.answer);
      setNotice('');
      setFiling(emptyFiling(desk.newRequestId()));
      onFiled();
      return 'topic';
    } catch (error) {
      setNotice(unsureLine(error instanceof Error ? error.message : String(error)));
      return null;
    } finally {
      setBusy(false);
    }
  };
  /** A second press takes the first one back. */
  const clear = (): void => {
    if (busy) return;
    const back = isBlank(filing) ? cleared : null;
    setCleared(back ? null : filing);
    change(back ?? emptyFiling(desk.newRequestId()));
    setNotice(back ? FILING.returned : FILING.cleared);
  };

  return { filing, problems, notice, busy, locked, filed, change, addPictures, send, clear };
}

function inTime<Answer>(call: Promise<Answer>): Promise<Answer> {
  return Promise.race([
    call,
    new Promise<never>((_, reject) => {
      window.setTimeout(() => reject(new Error(SHELL.unanswered)), ANSWER_LIMIT_MS);
    }),
  ]);
}
