// Which Live a comment or a reply is about, and what its phase lets the team send (R5). Pure.
import type { Moment } from '../calendar/civilTime';
import { phaseOf, type Live, type Phase } from './phase';

/** The number of a video or post, as addresses of Facebook end in it. */
const NUMBER = /\d{9,}/g;

/** The Live whose video's number stands in a text: the link of a case, inConcert's address, a reply. */
export function liveNamedIn<Some extends Live>(lives: readonly Some[], text: string): Some | null {
  const there = new Set(text.match(NUMBER));
  const found = lives.filter(({ link }) => {
    const last = (link.match(NUMBER) ?? []).pop();
    return last !== undefined && there.has(last);
  });
  return found[0] ?? null;
}

/** The Live in that phase; of several the one that began last. */
export function liveInPhase<Some extends Live>(
  lives: readonly Some[],
  phase: Phase,
  now: Moment,
): Some | null {
  const there = lives.filter((live) => phaseOf(live, now) === phase);
  return there.reduce<Some | null>((last, live) => (last && began(last) > began(live) ? last : live), null);
}

function began({ date, start }: Live): string {
  return `${date} ${start ?? ''}`;
}
