// Sends the queue to the base: one call at a time, in order, again and again until the base has each case or refuses it.
import type { SubmitAnswer } from '../cases/calls';
import type { DeviceStore } from './deviceStore';
import * as cases from './queue';
import type { CaseDraft, Queue, QueuedCase } from './queue';
import { readQueue, writeQueue } from './queueStore';
import { endTurn, othersTurn, takeTurn } from './turn';

/** A call without an answer for so long counts as failed; its answer is still welcome. */
export const ANSWER_LIMIT_MS = 60_000;
/** How much longer than a call the turn lasts, for a window that was put to sleep in between. */
const TURN_MARGIN_MS = 5_000;
/** What the base has for longer than this is no longer shown. */
const NEWS_MS = 16 * 3600 * 1000;

/** R18: the base has that tweet already and wrote nothing; there is nothing to take back. */
const CAME_BACK = 'TWEET_CAME_BACK';

export interface OutboxPorts {
  store: DeviceStore;
  /** Epoch ms of the device's clock. */
  now(): number;
  /** Runs `work` after so many milliseconds; the answer takes it back. */
  later(milliseconds: number, work: () => void): () => void;
  /** Rejects where the base could not be asked or could not finish; the message says why, in Spanish. */
  submit(draft: CaseDraft): Promise<SubmitAnswer>;
  /** Tells this window from another on the same device. */
  window: string;
  /** What to tell of a call that got no answer in time. */
  unanswered: string;
  /** A call begun at that time (epoch ms) got no answer. */
  onUnanswered(begun: number): void;
}

interface Call {
  requestId: string;
  /** Ends the waiting for its answer. */
  cancel: () => void;
}

export class Outbox {
  private queue: Queue;
  private owner: string | null = null;
  private call: Call | null = null;
  private cancelNext: () => void = () => undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly ports: OutboxPorts) {
    this.queue = readQueue(ports.store);
    this.change((queue) => cases.withoutOld(queue, ports.now() - NEWS_MS));
  }

  /** The same value until something changes. */
  current(): Queue {
    return this.queue;
  }

  /** Calls `listener` after each change; the answer ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Nothing is sent before it is known as whom. Whoever told that has been reached: what paused need not. */
  sendAs(owner: string): void {
    this.owner = owner;
    this.change((queue) => cases.hurried(cases.adopted(queue, owner)));
    this.pump();
  }

  /** This window goes: the next one need not wait for the answer to its call. */
  leave(): void {
    endTurn(this.ports.store, this.ports.window);
  }

  add(draft: CaseDraft, label: string, owner: string | null): void {
    this.change((queue) => cases.enqueued(queue, draft, { label, owner, now: this.ports.now() }));
    this.pump();
  }

  /** Takes a case out of the queue: to mend it, or because it was undone. */
  withdraw(requestId: string): void {
    this.change((queue) => cases.withdrawn(queue, requestId));
    this.pump();
  }

  /** Whatever made it wait may be over: tries again at once. */
  hurry(): void {
    this.change(cases.hurried);
    this.pump();
  }

  /** Another window has changed the queue. */
  refresh(): void {
    this.change((queue) => queue);
    this.pump();
  }

  private pump(): void {
    this.cancelNext();
    if (this.call || this.owner === null) return;
    const { store, now, later, window } = this.ports;
    const others = othersTurn(store, window, now());
    if (others > 0) {
      if (this.waiting().length > 0) this.cancelNext = later(others, () => this.refresh());
      return;
    }
    if (this.queue.some((item) => item.state === 'sending')) this.change(cases.recovered);
    const next = cases.nextToSend(this.own(), now());
    if (next) {
      this.send(next);
      return;
    }
    const pause = cases.pauseLeft(this.own(), now());
    if (pause !== null) this.cancelNext = later(pause, () => this.refresh());
  }

  private send({ draft }: QueuedCase): void {
    const { requestId } = draft;
    const { store, now, later, window, submit, unanswered, onUnanswered } = this.ports;
    takeTurn(store, window, now() + ANSWER_LIMIT_MS + TURN_MARGIN_MS);
    this.change((queue) => cases.sending(queue, requestId));
    const begun = now();
    const giveUp = (): void => {
      onUnanswered(begun);
      this.missed(call, unanswered);
    };
    const call = { requestId, cancel: later(ANSWER_LIMIT_MS, giveUp) };
    this.call = call;
    submit(draft).then(
      (answer) => this.answered(call, answer),
      (error: unknown) => this.missed(call, error instanceof Error ? error.message : String(error)),
    );
  }

  /** Also of a call that had been given up: what the base has need not be sent again. */
  private answered(call: Call, answer: SubmitAnswer): void {
    const { requestId } = call;
    if ('answer' in answer) {
      const { tab, row, warnings } = answer.answer;
      const remarks = warnings.map((warning) => warning.message);
      const isWritten = warnings.every((warning) => warning.code !== CAME_BACK);
      this.change((queue) => cases.sent(queue, requestId, isWritten ? { tab, row } : null, remarks));
    } else if (this.call === call) {
      const { message, field } = answer.refused;
      this.change((queue) => cases.refused(queue, requestId, message, field));
    }
    this.finish(call);
  }

  private missed(call: Call, problem: string): void {
    if (this.call !== call) return;
    this.change((queue) => cases.failed(queue, call.requestId, problem, this.ports.now()));
    this.finish(call);
  }

  private finish(call: Call): void {
    if (this.call !== call) return;
    call.cancel();
    this.call = null;
    endTurn(this.ports.store, this.ports.window);
    this.pump();
  }

  private own(): Queue {
    return this.queue.filter((item) => item.owner === this.owner);
  }

  private waiting(): Queue {
    return this.own().filter((item) => item.state === 'waiting' || item.state === 'sending');
  }

  /** Always from what the device holds now: another window may have changed it. */
  private change(work: (queue: Queue) => Queue): void {
    const before = readQueue(this.ports.store);
    this.queue = work(before);
    writeQueue(this.ports.store, before, this.queue);
    for (const listener of this.listeners) listener();
  }
}
