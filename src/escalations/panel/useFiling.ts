// The escalation in the panel from its first word until the base has answered; nothing of it is lost on the way.
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import { SHELL } from '../../texts/sidebar';
import { FILING, unsureLine } from '../../texts/sidebarEscalation';
import { filedShape, mailPreviewShape, type FiledEscalation, type MailPreview } from '../calls';
import {
  emptyFiling,
  FILING_FIELDS,
  isBlank,
  missingFields,
  withCase,
  withScreenshot,
  type CaseAtHand,
  type Filing,
  type FilingField,
} from './filing';
import { keepFiling, keptFiling } from './filingStore';
import { screenshotOf } from './screenshots';

/** A mail with pictures takes longer than a row. */
const ANSWER_LIMIT_MS = 120_000;

type Problems = Partial<Record<FilingField, string>>;
type Mail = Extract<MailPreview, { body: string }>;

export function useFiling(desk: Desk, given: CaseAtHand | null, onTaken: () => void, onFiled: () => void) {
  const [filing, setFiling] = useState(() => keptFiling(desk.tab) ?? emptyFiling(desk.newRequestId()));
  const [problems, setProblems] = useState<Problems>({});
  const [notice, setNotice] = useState('');
  const [busy, setBusy] = useState(false);
  const [filed, setFiled] = useState<FiledEscalation | null>(null);
  const [mail, setMail] = useState<Mail | null>(null);
  const [cleared, setCleared] = useState<Filing | null>(null);
  const locked = busy || filing.unsure;

  useEffect(() => keepFiling(desk.tab, filing), [desk, filing]);

  useEffect(() => {
    if (!given) return;
    onTaken();
    if (!locked) change(withCase(filing, given));
    setNotice(locked ? FILING.waits : FILING.taken);
  }, [given]);

  const change = (part: Partial<Filing>): void => {
    setFiling((former) => ({ ...former, ...part }));
    setProblems({});
    setNotice('');
    setFiled(null);
    setMail(null);
  };

  const refuse = ({ field, message }: { field: string | null; message: string }): FilingField | null => {
    const named = FILING_FIELDS.find((name) => field?.startsWith(name)) ?? null;
    setProblems(named ? { [named]: message } : {});
    setNotice(named ? '' : message);
    return named;
  };

  const addPictures = async (files: readonly File[]): Promise<void> => {
    if (locked) return;
    change({});
    setNotice(FILING.preparing);
    for (const file of files) {
      try {
        const picture = await screenshotOf(file);
        setFiling((former) => withScreenshot(former, picture));
        setNotice(FILING.attached);
      } catch {
        refuse({ field: 'screenshots', message: FILING.noPicture });
      }
    }
  };

  /** Shows the mail, or takes it away. */
  const preview = async (): Promise<void> => {
    if (mail) {
      setMail(null);
      return;
    }
    setNotice(FILING.preparing);
    try {
      const names = filing.screenshots.map(({ name }) => name);
      const answer = await desk.ask('previewFiling', mailPreviewShape, {
        ...filing,
        screenshots: [],
        names,
      });
      setNotice('');
      if ('refused' in answer) refuse(answer.refused);
      else setMail(answer);
    } catch (error) {
      setNotice(messageOf(error));
    }
  };

  /** Answers the field to go on with: a wrong one, or the first of the next escalation; null where it waits. */
  const send = async (): Promise<FilingField | null> => {
    if (busy || isBlank(filing)) return null;
    const missing = missingFields(filing);
    if (missing.length > 0) {
      setProblems(Object.fromEntries(missing.map((field) => [field, FILING.missing])));
      return missing[0];
    }
    setBusy(true);
    change({ unsure: true });
    setNotice(FILING.sending);
    try {
      const answer = await inTime(desk.ask('submitEscalation', filedShape, filing));
      if ('refused' in answer) {
        change({ unsure: false });
        // The list then asks what became of the mail.
        if (answer.refused.code === 'FILING_UNSURE') onFiled();
        return refuse(answer.refused);
      }
      change(emptyFiling(desk.newRequestId()));
      setFiled(answer.answer);
      onFiled();
      return 'topic';
    } catch (error) {
      setNotice(unsureLine(messageOf(error)));
      return null;
    } finally {
      setBusy(false);
    }
  };

  /** A second time takes the first one back. */
  const clear = (): void => {
    if (busy) return;
    const back = isBlank(filing) ? cleared : null;
    setCleared(back ? null : filing);
    change(back ?? emptyFiling(desk.newRequestId()));
    setNotice(back ? FILING.returned : FILING.cleared);
  };

  return { filing, problems, notice, busy, locked, filed, mail, change, addPictures, preview, send, clear };
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function inTime<Answer>(call: Promise<Answer>): Promise<Answer> {
  return Promise.race([
    call,
    new Promise<never>((_, reject) => {
      window.setTimeout(() => reject(new Error(SHELL.unanswered)), ANSWER_LIMIT_MS);
    }),
  ]);
}
