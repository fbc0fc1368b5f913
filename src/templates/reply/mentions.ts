// R30: on Twitter only the citizen is mentioned, not every official. Pure.
import type { Finding, ReplyFacts } from './finding';

const MENTION = /(^|[^\w@./-])(@[A-Za-z0-9_]{1,30})(?![A-Za-z0-9_]|\.[a-z])/g;

/** Where nobody knows who the citizen is, the first one mentioned counts as the citizen. */
export function mentionFindings(reply: string, { network, citizen }: ReplyFacts): Finding[] {
  if (network !== 'twitter') return [];
  const mentions = [...reply.matchAll(MENTION)].map((found) => {
    const from = (found.index ?? 0) + found[1].length;
    return { from, name: found[2] };
  });
  const addressed = nameOf(citizen ?? mentions[0]?.name ?? '');
  return mentions
    .filter(({ name }) => nameOf(name) !== addressed)
    .map(({ from, name }) => {
      const end = from + name.length;
      const to = reply[end] === ' ' ? end + 1 : end;
      return { rule: 'R30', level: 'warn', code: 'MENTION_OF_OTHERS', details: { name }, from, to, fix: '' };
    });
}

function nameOf(mention: string): string {
  return mention.trim().replace(/^@/, '').toLowerCase();
}
