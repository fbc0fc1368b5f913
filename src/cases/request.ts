// The shapes of the case calls, shared by both sides of the wire: what comes in is checked here, field by field.
import * as z from 'zod/mini';
import { parseMoment, type Moment } from '../calendar/civilTime';
import { KnownError } from '../knownError';
import { CELL_LIMIT } from './rules/cellLimit';
import { gisId, isDamaged } from './rules/gisId';
import { listed, type Pqrd } from './rules/inquiry';
import type { GivenCase } from './rules/outcome';
import { KINDS, NETWORKS, VIAS } from './rules/words';

/** No blanks, 100 characters at most: what the control cell is searched by. */
const REQUEST_ID = /^\S{1,100}$/;

const text = () => z.string({ error: 'NOT_TEXT' });
const requestId = () => z.string({ error: 'REQUEST_ID_BAD' });

const pqrdPart = () => z.string({ error: 'PQRD_INCOMPLETE' });

/** R22's three parts, which only that kind needs. */
const pqrdShape = z.object({
  pqrd: z.object(
    { type: pqrdPart(), programme: pqrdPart(), phrase: pqrdPart() },
    { error: 'PQRD_INCOMPLETE' },
  ),
});

/** Texts that a case may lack. */
const OPTIONAL = ['reply', 'code', 'link', 'user', 'templateId', 'notes', 'at'] as const;

/** What `registerCase` takes, absent texts as empty ones. Each message is an error's code. */
export const registerCaseShape = z.object(
  {
    requestId: requestId(),
    network: z.enum(NETWORKS, { error: 'NETWORK_UNKNOWN' }),
    kind: z.enum(KINDS, { error: 'KIND_UNKNOWN' }),
    via: z.enum(VIAS, { error: 'VIA_UNKNOWN' }),
    rawId: text(),
    comment: text(),
    reply: text(),
    code: text(),
    link: text(),
    user: text(),
    templateId: text(),
    notes: text(),
    at: text(),
    /** What the reply was made from, and how far it went from it in percent; with `templateId`. */
    template: z.optional(
      z.nullable(
        z.object(
          {
            code: z.optional(text()),
            version: text(),
            edited: z.number({ error: 'NOT_A_CASE' }),
          },
          { error: 'NOT_A_CASE' },
        ),
      ),
    ),
  },
  { error: 'NOT_A_CASE' },
);

/** What `undoCase` takes. */
export const undoCaseShape = z.object(
  { tab: text(), row: z.number({ error: 'ROW_BAD' }), requestId: requestId() },
  { error: 'NOT_A_CASE' },
);
export type UndoRequest = z.infer<typeof undoCaseShape>;

/** A checked call: the case for the rules, and what the rules need not see. */
export interface CaseRequest extends GivenCase {
  requestId: string;
  user: string;
  notes: string;
  templateId: string;
  /** The template's version, and how far the reply was edited: 0 to 100; null where nobody says. */
  template: { version: string; edited: number } | null;
  /** Bogotá wall clock of a case typed offline; null for now. */
  at: Moment | null;
}

/** Throws a `KnownError` that names the first thing that is wrong. `pqrdTypes` are the words of R22. */
export function parseCase(input: unknown, pqrdTypes: readonly string[]): CaseRequest {
  const parsed = checked(registerCaseShape, completed(input));
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
    reply: parsed.reply,
    code: parsed.code,
    pqrd: parsed.kind === 'pqrd' ? completePqrd(input, pqrdTypes) : null,
    link: parsed.link,
    user: parsed.user,
    notes: parsed.notes,
    templateId: parsed.templateId || (parsed.template?.code ?? ''),
    template: parsed.template ? usedOf(parsed.template) : null,
    at: parseAt(parsed.at),
  };
}

function usedOf({ version, edited }: { version: string; edited: number }): CaseRequest['template'] {
  return { version, edited: Math.round(Math.min(100, Math.max(0, edited))) };
}

export function parseUndo(input: unknown): UndoRequest {
  return checked(undoCaseShape, input);
}

/** R22 asks for all three parts, and for one of its words. */
function completePqrd(input: unknown, types: readonly string[]): Pqrd {
  const given = checked(pqrdShape, input).pqrd;
  if ([given.type, given.programme, given.phrase].some(isBlank)) throw new KnownError('PQRD_INCOMPLETE');
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

/** An absent text is an empty one; a code may come as the number that its cell holds. */
function completed(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const given: Record<string, unknown> = { ...input };
  for (const field of OPTIONAL) given[field] = given[field] ?? '';
  if (Number.isInteger(given.code)) given.code = String(given.code);
  return Array.isArray(input) ? input : given;
}

/** What came over the wire, sound; throws the code of the first thing that is wrong. */
export function checked<Shape extends z.ZodMiniType>(shape: Shape, input: unknown): z.infer<Shape> {
  const result = z.safeParse(shape, input);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new KnownError(issue.message, { field: issue.path.join('.') });
  }
  refuseUnfit(result.data, '');
  return result.data;
}

/** What a shape cannot say: texts that no cell holds, rows that no tab has, request ids that cannot be found again. */
function refuseUnfit(value: unknown, field: string): void {
  const name = field.slice(field.lastIndexOf('.') + 1);
  if (typeof value === 'string' && name === 'requestId') {
    if (!REQUEST_ID.test(value)) throw new KnownError('REQUEST_ID_BAD', { field });
  } else if (typeof value === 'string' && value.length > CELL_LIMIT) {
    throw new KnownError('TOO_LONG', { field });
  } else if (name === 'row' && typeof value === 'number' && !(Number.isInteger(value) && value >= 1)) {
    throw new KnownError('ROW_BAD', { field });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value))
      refuseUnfit(part, field === '' ? key : `${field}.${key}`);
  }
}

/** Spaces and marks that show nothing count as nothing. */
function isBlank(given: string): boolean {
  return given.replace(/[\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/g, '').trim() === '';
}
