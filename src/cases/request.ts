// The shapes of the case calls, shared by both sides of the wire: what comes in is checked here, field by field.
import * as z from 'zod/mini';
import { parseMoment, type Moment } from '../calendar/civilTime';
import { KnownError } from '../knownError';
import { CELL_LIMIT } from './rules/cellLimit';
import { gisId, isDamaged } from './rules/gisId';
import { listed, type Pqrd } from './rules/inquiry';
import type { GivenCase } from './rules/outcome';
import { KINDS, NETWORKS, VIAS } from './rules/words';

const REQUEST_ID_LIMIT = 100;

const text = () => z.string({ error: 'NOT_TEXT' });
const cellText = () => text().check(z.maxLength(CELL_LIMIT, { error: 'TOO_LONG' }));
const optionalText = () => z.optional(z.nullable(cellText()));

const requestId = z
  .string({ error: 'REQUEST_ID_BAD' })
  .check(
    z.regex(/^\S+$/, { error: 'REQUEST_ID_BAD' }),
    z.maxLength(REQUEST_ID_LIMIT, { error: 'REQUEST_ID_BAD' }),
  );

const pqrd = z.object(
  { type: cellText(), programme: cellText(), phrase: cellText() },
  { error: 'PQRD_INCOMPLETE' },
);

/** What `registerCase` takes. Each message is an error's code. */
export const registerCaseShape = z.object(
  {
    requestId,
    network: z.enum(NETWORKS, { error: 'NETWORK_UNKNOWN' }),
    kind: z.enum(KINDS, { error: 'KIND_UNKNOWN' }),
    via: z.enum(VIAS, { error: 'VIA_UNKNOWN' }),
    rawId: cellText(),
    comment: cellText(),
    reply: optionalText(),
    code: z.optional(z.nullable(z.union([cellText(), z.int()], { error: 'NOT_TEXT' }))),
    pqrd: z.optional(z.nullable(pqrd)),
    link: optionalText(),
    user: optionalText(),
    templateId: optionalText(),
    notes: optionalText(),
    at: optionalText(),
  },
  { error: 'NOT_A_CASE' },
);

/** What `undoCase` takes. */
export const undoCaseShape = z.object(
  {
    tab: text(),
    row: z.int({ error: 'ROW_BAD' }).check(z.minimum(1, { error: 'ROW_BAD' })),
    requestId,
  },
  { error: 'NOT_A_CASE' },
);
export type UndoRequest = z.infer<typeof undoCaseShape>;

/** A checked call: the case for the rules, and what the rules need not see. */
export interface CaseRequest extends GivenCase {
  requestId: string;
  user: string;
  notes: string;
  templateId: string;
  /** Bogotá wall clock of a case typed offline; null for now. */
  at: Moment | null;
}

/** Throws a `KnownError` that names the first thing that is wrong. `pqrdTypes` are the words of R22. */
export function parseCase(input: unknown, pqrdTypes: readonly string[]): CaseRequest {
  const parsed = checked(registerCaseShape, input);
  const id = gisId(parsed.rawId);
  if (id === null) throw new KnownError(isDamaged(parsed.rawId) ? 'ID_DAMAGED' : 'ID_WITHOUT_DIGITS');
  if (isBlank(parsed.comment)) throw new KnownError('COMMENT_EMPTY');
  return {
    requestId: parsed.requestId,
    network: parsed.network,
    kind: parsed.kind,
    via: parsed.via,
    rawId: parsed.rawId,
    id,
    comment: parsed.comment,
    reply: parsed.reply ?? '',
    code: String(parsed.code ?? ''),
    pqrd: parsed.kind === 'pqrd' ? completePqrd(parsed.pqrd ?? null, pqrdTypes) : null,
    link: parsed.link ?? '',
    user: parsed.user ?? '',
    notes: parsed.notes ?? '',
    templateId: parsed.templateId ?? '',
    at: parseAt(parsed.at ?? ''),
  };
}

export function parseUndo(input: unknown): UndoRequest {
  return checked(undoCaseShape, input);
}

/** R22 asks for all three parts, and for one of its words. */
function completePqrd(given: Pqrd | null, types: readonly string[]): Pqrd {
  if (!given || [given.type, given.programme, given.phrase].some(isBlank)) {
    throw new KnownError('PQRD_INCOMPLETE');
  }
  if (listed(given.type, types) === null) {
    throw new KnownError('PQRD_TYPE_UNKNOWN', { type: given.type.trim(), types: types.join(', ') });
  }
  return given;
}

function parseAt(at: string): CaseRequest['at'] {
  if (at === '') return null;
  const moment = parseMoment(at);
  if (!moment) throw new KnownError('AT_BAD');
  return moment;
}

/** What came over the wire, sound; throws the code of the first thing that is wrong. */
export function checked<Shape extends z.ZodMiniType>(shape: Shape, input: unknown): z.infer<Shape> {
  const result = z.safeParse(shape, input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new KnownError(issue.message, { field: issue.path.join('.') });
}

/** Spaces and marks that show nothing count as nothing. */
function isBlank(given: string): boolean {
  return given.replace(/[\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/g, '').trim() === '';
}
