// The cases that the base does not have yet: what waits, what was sent, what was refused. Values in, values out.

/** What the agent decided, as `registerCase` takes it; `at` is the time at which it was made. */
export type CaseDraft = Readonly<Record<string, unknown>> & { readonly requestId: string };

export interface QueuedCase {
  /** Of a case that the base has, only the latest keeps more than its key: the device is no archive. */
  readonly draft: CaseDraft;
  /** One line for the agent to recognise it by. */
  readonly label: string;
  /** Whose case it is: a shared device never sends one person's case as another's. Null until that is known. */
  readonly owner: string | null;
  /** Rises from case to case, so that storage without order still gives them back in order. */
  readonly order: number;
  readonly state: 'waiting' | 'sending' | 'sent' | 'refused';
  readonly attempts: number;
  /** Epoch ms before which it is not tried again. */
  readonly notBefore: number;
  /** Why it waits or was refused, in Spanish; null where nothing is wrong. */
  readonly problem: string | null;
  /** Which field the base refused, as the call names it; null where none or not refused. */
  readonly field: string | null;
  /** Where it was written in the base, once sent. */
  readonly place: { readonly tab: string; readonly row: number } | null;
  /** What the base remarked on taking it, in Spanish. */
  readonly remarks: readonly string[];
}

export type Queue = readonly QueuedCase[];

/** Sent cases that stay counted; a long day's work. */
const SENT_KEPT = 300;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/** A draft that is already there (a mended one, a repeated key) takes its place and waits again. */
export function enqueued(
  queue: Queue,
  draft: CaseDraft,
  { label, owner, now }: { label: string; owner: string | null; now: number },
): Queue {
  const last = queue.reduce((highest, item) => Math.max(highest, item.order), 0);
  const known = queue.find((item) => item.draft.requestId === draft.requestId);
  const entry: QueuedCase = {
    draft,
    label,
    owner,
    order: known?.order ?? Math.max(now, last + 1),
    state: 'waiting',
    attempts: 0,
    notBefore: 0,
    problem: null,
    field: null,
    place: null,
    remarks: [],
  };
  return known ? changed(queue, draft.requestId, () => entry) : [...queue, entry];
}

/**
 * The case to send now: the oldest that the base does not have, so that order is kept. Null while one is on
 * its way, while the oldest pauses, or where there is none. A refused one lets the others pass.
 */
export function nextToSend(queue: Queue, now: number): QueuedCase | null {
  if (queue.some((item) => item.state === 'sending')) return null;
  const oldest = queue.find((item) => item.state === 'waiting');
  return oldest && oldest.notBefore <= now ? oldest : null;
}

/** Milliseconds until `nextToSend` may have one; null where nothing waits. */
export function pauseLeft(queue: Queue, now: number): number | null {
  const oldest = queue.find((item) => item.state === 'waiting');
  return oldest ? Math.max(0, oldest.notBefore - now) : null;
}

export function sending(queue: Queue, requestId: string): Queue {
  return changed(queue, requestId, (item) => ({ ...item, state: 'sending', attempts: item.attempts + 1 }));
}

export function sent(
  queue: Queue,
  requestId: string,
  place: QueuedCase['place'],
  remarks: readonly string[],
): Queue {
  const marked = changed(queue, requestId, (item) => ({
    ...item,
    state: 'sent',
    problem: null,
    field: null,
    place,
    remarks,
  }));
  const old = marked.filter((item) => item.state === 'sent').slice(0, -SENT_KEPT);
  return marked.filter((item) => !old.includes(item)).map((item) => emptied(item, requestId));
}

/** `field` as the call names it. Like `failed`, it leaves alone what a late answer has already settled. */
export function refused(queue: Queue, requestId: string, problem: string, field: string | null): Queue {
  return changed(queue, requestId, (item) =>
    item.state === 'sending' ? { ...item, state: 'refused', problem, field } : item,
  );
}

/** The server could not be reached or did not finish: the same request again, later each time. */
export function failed(queue: Queue, requestId: string, problem: string, now: number): Queue {
  return changed(queue, requestId, (item) => {
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, item.attempts - 1));
    return item.state === 'sending' ? { ...item, state: 'waiting', problem, notBefore: now + pause } : item;
  });
}

/** The connection is back: what waits need not wait longer. */
export function hurried(queue: Queue): Queue {
  return queue.map((item) => (item.state === 'waiting' ? { ...item, notBefore: 0 } : item));
}

/** After a reload nobody knows what became of a call: it is sent again, which its `requestId` makes harmless. */
export function recovered(queue: Queue): Queue {
  return queue.map((item) => (item.state === 'sending' ? { ...item, state: 'waiting', notBefore: 0 } : item));
}

/** A refused case goes back into the panel: it leaves the queue and nothing of it is lost. */
export function withdrawn(queue: Queue, requestId: string): Queue {
  return queue.filter((item) => item.draft.requestId !== requestId);
}

/** Cases made before it was known who was there belong to whom the base then names. */
export function adopted(queue: Queue, owner: string): Queue {
  return queue.map((item) => (item.owner === null ? { ...item, owner } : item));
}

/** What the base has since before `since` (epoch ms) is no longer news. */
export function withoutOld(queue: Queue, since: number): Queue {
  return queue.filter((item) => item.state !== 'sent' || item.order >= since);
}

export function counts(queue: Queue): Record<'waiting' | 'sent' | 'refused', number> {
  const of = (...states: QueuedCase['state'][]): number =>
    queue.filter((item) => states.includes(item.state)).length;
  return { waiting: of('waiting', 'sending'), sent: of('sent'), refused: of('refused') };
}

function changed(queue: Queue, requestId: string, change: (item: QueuedCase) => QueuedCase): Queue {
  return queue.map((item) => (item.draft.requestId === requestId ? change(item) : item));
}

function emptied(item: QueuedCase, latest: string): QueuedCase {
  const { requestId } = item.draft;
  return item.state === 'sent' && requestId !== latest ? { ...item, draft: { requestId } } : item;
}
