// What the calls about a pasted comment take: read leniently, since any text may be pasted.
import * as z from 'zod/mini';
import { parseMoment, type Moment } from '../calendar/civilTime';
import { checked } from '../cases/request';
import type { Network } from '../cases/rules/words';
import { KnownError } from '../knownError';
import { fold } from '../workbook/fold';

const text = () => z.string({ error: 'NOT_TEXT' });
const shape = z.object(
  {
    comment: text(),
    network: z.optional(z.nullable(text())),
    /** Bogotá wall clock, `2022-09-16T10:42`, or a day alone. */
    at: z.optional(z.nullable(text())),
    limit: z.optional(z.nullable(z.number({ error: 'NOT_TEXT' }))),
  },
  { error: 'NOT_A_CASE' },
);

export interface CommentRequest {
  comment: string;
  /** Null where nobody says. */
  network: Network | null;
  at: Moment;
  /** 1 to 20. */
  limit: number;
}

const USUAL_LIMIT = 3;
const MOST = 20;
/** Of a day without an hour. */
const NOON = 'T12:00';

/** Throws `NETWORK_UNKNOWN`, `AT_BAD` and `NOT_TEXT`. */
export function commentRequest(input: unknown, now: Moment): CommentRequest {
  const { comment, network, at, limit } = checked(shape, input);
  return {
    comment,
    network: networkOf(network ?? ''),
    at: momentOf(at ?? '', now),
    limit: Math.max(1, Math.min(MOST, Math.floor(limit ?? USUAL_LIMIT))),
  };
}

function networkOf(word: string): Network | null {
  const said = fold(word);
  if (said === '') return null;
  if (/^(facebook|face|fb)$/.test(said)) return 'facebook';
  if (/^(twitter|tw|x)$/.test(said)) return 'twitter';
  throw new KnownError('NETWORK_UNKNOWN');
}

/** An offset or a zone behind the wall clock is not read. */
function momentOf(text: string, now: Moment): Moment {
  const wall = text
    .trim()
    .replace(/(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})$/, (tail) => (text.includes('T') ? '' : tail));
  if (wall === '') return now;
  const moment = parseMoment(wall.length === 10 ? wall + NOON : wall);
  if (!moment) throw new KnownError('AT_BAD');
  return moment;
}
