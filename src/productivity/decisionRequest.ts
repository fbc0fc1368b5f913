// What `decideDowntime` takes, as it comes over the wire, and what of it can be refused without looking at the base.
import * as z from 'zod/mini';
import { checked } from '../cases/request';
import { KnownError } from '../knownError';
import { DECISIONS, seenShape, type Decision, type SeenDowntime } from './calls';

const decisionShape = z.object(
  {
    requestId: z.string({ error: 'REQUEST_ID_BAD' }),
    row: z.number({ error: 'ROW_BAD' }),
    decision: z.enum(DECISIONS, { error: 'NOT_A_DECISION' }),
    minutes: z.nullable(z.number({ error: 'MINUTES_BAD' })),
    note: z.string({ error: 'NOT_TEXT' }),
    seen: z.nullable(seenShape),
  },
  { error: 'NOT_A_DECISION' },
);

export interface DecisionRequest {
  requestId: string;
  row: number;
  decision: Decision;
  /** Of a correction; 0 for any other decision. */
  minutes: number;
  note: string;
  /** What the line said when it was decided; null for "as it stands". */
  seen: SeenDowntime | null;
}

const LONGEST_NOTE = 500;

/** `minutes` only with `correct`; a correction and a refusal need their `note`. Throws what is wrong first. */
export function parseDecision(input: unknown): DecisionRequest {
  const { minutes, note, ...given } = checked(decisionShape, completed(input));
  const correcting = given.decision === 'correct';
  const set = correcting ? (minutes ?? 0) : 0;
  if (correcting && (!Number.isInteger(set) || set < 1))
    throw new KnownError('MINUTES_BAD', { field: 'minutes' });
  const said = note.replace(/\s+/g, ' ').trim();
  if (said === '' && given.decision !== 'approve') throw new KnownError('NOTE_EMPTY', { field: 'note' });
  if (said.length > LONGEST_NOTE)
    throw new KnownError('NOTE_LONG', { field: 'note', most: String(LONGEST_NOTE) });
  return { ...given, minutes: set, note: said };
}

function completed(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const given: Record<string, unknown> = { ...input };
  return { ...given, minutes: given.minutes ?? null, note: given.note ?? '', seen: given.seen ?? null };
}
