// The panel Mi día: where the agent stands, and what kept them from working.
import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../sidebar/desk';
import { altKey, isCtrlEnter } from '../sidebar/keys';
import { useCurrent } from '../sidebar/useCurrent';
import { DAY_ID, DayView } from './panel/DayView';
import { decisionId, Decisions, DECISIONS_ID } from './panel/Decisions';
import { lossesOf } from './panel/draft';
import { DowntimeForm, downtimeId } from './panel/DowntimeForm';
import type { AskedDay } from './panel/useDay';
import { useDecisions } from './panel/useDecisions';
import { useDowntime } from './panel/useDowntime';

interface DayPanelProps {
  desk: Desk;
  /** Whose day it is; null where that is not known yet. */
  email: string | null;
  asked: AskedDay;
  /** Whether this panel is the one that is shown. */
  shown: boolean;
  /** Whether keys are meant for it now. */
  active: boolean;
}

const focusOn = (id: string): void => document.getElementById(id)?.focus();

export function DayPanel({ desk, email, asked, shown, active }: DayPanelProps) {
  const { day, refresh } = asked;
  const work = useDowntime(desk, email, () => void refresh());
  const list = day?.toDecide ?? null;
  const decisions = useDecisions(desk, email, list, () => void refresh());
  const { past } = useCurrent(desk.connection);
  const { date } = desk.now();
  const known = day?.downtime ?? [];
  const losses = lossesOf(
    past,
    date,
    known.filter((one) => one.date === date).map(({ line }) => line),
  );
  const send = async (): Promise<void> => {
    const at = document.activeElement;
    const next = await work.send();
    // Whoever has gone on elsewhere meanwhile is not called back.
    if (next && document.activeElement === at) focusOn(downtimeId(next));
  };
  const decide = async (reject: boolean): Promise<void> => {
    const next = await decisions.decide(reject ? 'reject' : undefined);
    if (next) focusOn(decisionId(next.field ?? next.key ?? ''));
  };
  const sendShown = (): Promise<void> =>
    document.activeElement?.closest(`#${DECISIONS_ID}`) ? decide(false) : send();
  const byLetter: Readonly<Record<string, () => unknown>> = {
    A: refresh,
    E: work.clock,
    O: () => focusOn(downtimeId('reason')),
    V: work.clear,
    ...(list && { P: () => decide(false), N: () => decide(true) }),
  };
  const listen = useRef<(event: KeyboardEvent) => void>(() => undefined);
  listen.current = (event) => {
    if (!active || event.defaultPrevented) return;
    const act = byLetter[altKey(event) ?? ''] as (() => unknown) | undefined;
    if (isCtrlEnter(event)) void sendShown();
    else if (act) void act();
    else if (event.key === 'Escape') focusOn(DAY_ID);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => listen.current(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  useEffect(() => {
    if (shown && document.activeElement?.role !== 'tab') focusOn(DAY_ID);
  }, [shown]);
  return (
    <>
      <DayView {...asked} />
      {list && <Decisions {...{ list, work: decisions }} onDecide={(reject) => void decide(reject)} />}
      {(!list || day?.measures.length !== 0) && (
        <DowntimeForm {...{ work, losses, known }} today={date} onSend={() => void send()} />
      )}
    </>
  );
}
