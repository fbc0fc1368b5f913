// The foot of the sidebar: what waits, what was sent, what was refused; always what the device and the base say.
import { counts, type QueuedCase } from './queue';
import type { Desk } from './desk';
import { useCurrent } from './useCurrent';
import { offlineLine, othersLine, queueLine, sentLine, SHELL, waitingReason } from '../texts/sidebar';

interface QueueStatusProps {
  desk: Desk;
  /** Whose cases are meant. */
  email: string | null;
  /** What the last taking back came to. */
  undoing: string | null;
  onUndo: (item: QueuedCase) => void;
  onMend: (item: QueuedCase) => void;
}

export function QueueStatus({ desk, email, undoing, onUndo, onMend }: QueueStatusProps) {
  const queue = useCurrent(desk.outbox);
  const { open } = useCurrent(desk.connection);
  const own = queue.filter((item) => email === null || item.owner === null || item.owner === email);
  const others = queue.filter((item) => !own.includes(item) && item.state !== 'sent');
  const refused = own.filter((item) => item.state === 'refused');
  const waiting = own.find((item) => item.state === 'waiting');
  const latest = lastSent(own);
  return (
    <section class="status" aria-label={SHELL.queue}>
      {refused.length > 0 && (
        <ul class="refused" aria-label={SHELL.toMend}>
          {refused.map((item) => (
            <li key={item.draft.requestId}>
              <strong dir="auto">{item.label}</strong>: <span dir="auto">{item.problem}</span>{' '}
              <button type="button" onClick={() => onMend(item)}>
                {SHELL.mend}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        <p>
          {queueLine(
            counts(own),
            own.some((item) => item.state === 'sending'),
          )}
        </p>
        {open && <p class="warn">{offlineLine(open.from.slice(11, 16))}</p>}
        {waiting?.problem && <p class="warn">{waitingReason(waiting.problem)}</p>}
        {latest?.remarks.map((remark) => (
          <p key={remark} class="warn" dir="auto">
            {remark}
          </p>
        ))}
        {undoing && <p>{undoing}</p>}
        {others.length > 0 && <p class="warn">{othersLine(others.length, others[0].owner ?? '')}</p>}
      </div>
      {waiting?.problem && (
        <button type="button" onClick={() => desk.outbox.hurry()}>
          {SHELL.retry}
        </button>
      )}
      {latest?.place && (
        <p class="latest">
          <span dir="auto">{sentLine(latest.label, latest.place.row)}</span>{' '}
          <button type="button" aria-keyshortcuts="Alt+H" onClick={() => onUndo(latest)}>
            Des<u>h</u>acer
          </button>
        </p>
      )}
      {!desk.device.durable() && <p class="warn">{SHELL.noStorage}</p>}
    </section>
  );
}

/** The one that may be taken back; null where nothing was sent from here. */
export function lastSent(queue: readonly QueuedCase[]): QueuedCase | null {
  const sent = queue.filter((item) => item.state === 'sent');
  return sent.length > 0 ? sent[sent.length - 1] : null;
}
