// One open escalation: its countdown in a line, and behind it what can be done.
import { useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import { doneLine, FOLLOW_UPS, LIST } from '../../texts/sidebarEscalation';
import { shortDate } from '../../texts/sidebarTime';
import { followedShape, type EscalationItem, type EscalationStart } from '../calls';
import { FollowUp, type Follow } from './FollowUp';
import { RowLink } from './RowLink';
import { countdownOf } from './urgency';

interface OpenItemProps {
  desk: Desk;
  item: EscalationItem;
  start: EscalationStart;
  onDone: (line: string) => void;
}

/** A second mail follows the first, the form follows the second (R9). */
const FOLLOWS: Readonly<Record<EscalationItem['stage'], readonly Follow[]>> = {
  sending: [],
  open: ['answer', 'resend', 'close'],
  resent: ['answer', 'pqrs', 'close'],
  pqrs: ['answer', 'pqrs', 'close'],
  closed: [],
  unclear: ['answer', 'close'],
};

export function OpenItem({ desk, item, start, onDone }: OpenItemProps) {
  const [what, setWhat] = useState<Follow | null>(null);
  const [problem, setProblem] = useState('');
  const { number, topic, agent, filedOn, row, sheetId, cycle, stage, day8 } = item;
  const { sign, words, pressing } = countdownOf(item, start.term);
  const settle = async (sent: boolean): Promise<void> => {
    setProblem('');
    try {
      const answer = await desk.ask('settleFiling', followedShape, { number, sent });
      if ('refused' in answer) setProblem(answer.refused.message);
      else onDone(doneLine(number ?? '', 'settle', undefined));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <li>
      <details>
        <summary>
          <span class={pressing ? 'countdown pressing' : 'countdown'}>
            <span aria-hidden="true">{sign}</span> {words}
          </span>
          {cycle > 1 && ` · ${LIST.second}`}
          <br />
          <strong dir="auto">{topic}</strong>
          <br />
          <span class="hint" dir="auto">
            {[number, agent, shortDate(filedOn)].filter(Boolean).join(' · ')}
          </span>
        </summary>
        {day8 && <p>{LIST.due(shortDate(day8))}</p>}
        <p>
          <RowLink bookUrl={start.bookUrl} sheetId={sheetId} row={row} />
        </p>
        {number === null && <p class="warn">{LIST.unnumbered}</p>}
        {number !== null && stage === 'sending' && (
          <>
            <p class="warn">{LIST.asked}</p>
            <div class="actions">
              <button type="button" onClick={() => void settle(true)}>
                {LIST.wasSent}
              </button>
              <button type="button" onClick={() => void settle(false)}>
                {LIST.notSent}
              </button>
            </div>
          </>
        )}
        {number !== null && what === null && (
          <div class="actions">
            {FOLLOWS[stage].map((follow) => (
              <button key={follow} type="button" onClick={() => setWhat(follow)}>
                {FOLLOW_UPS[follow].button}
              </button>
            ))}
          </div>
        )}
        {number !== null && what !== null && (
          <FollowUp {...{ desk, number, what, onDone }} today={start.today} onCancel={() => setWhat(null)} />
        )}
        <p role="status" class="problem">
          {problem}
        </p>
      </details>
    </li>
  );
}
