// What the calls of the review take, as it comes over the wire.
import * as z from 'zod/mini';
import { dayNumber, isoDay } from '../calendar/civilTime';
import { checked } from '../cases/request';
import { KnownError } from '../knownError';
import type { ReviewCursor } from './calls';
import { REVIEW_RULES, type ReviewRule } from './rules/finding';

const bad = { error: 'REVIEW_BAD' };
const text = () => z.string(bad);
const amount = () => z.number(bad);

const cursorShape = z.object(
  {
    from: text(),
    only: text(),
    tabs: z.array(z.object({ id: amount(), last: amount() }), bad),
    read: z.array(z.object({ id: amount(), first: amount(), last: amount() }), bad),
    total: amount(),
  },
  bad,
);

const reviewShape = z.object(
  {
    cursor: z.optional(z.nullable(cursorShape)),
    /** Days back from today; 0 for the whole base. */
    days: z.optional(z.nullable(amount())),
    /** One kind alone. */
    rule: z.optional(z.nullable(text())),
  },
  bad,
);

/** What a review looks at where nobody says otherwise. */
const USUAL_DAYS = 60;
/** A century: no base is older. */
const MOST_DAYS = 36_500;

export interface ReviewRequest {
  cursor: ReviewCursor | null;
  /** ISO; `''` for the whole base. */
  from: string;
  only: string;
}

export function parseReview(input: unknown, today: string): ReviewRequest {
  const { cursor, days, rule } = checked(reviewShape, input ?? {});
  const only = rule ?? '';
  if (only !== '' && !isRule(only)) throw new KnownError('REVIEW_BAD');
  const back = Math.min(days ?? USUAL_DAYS, MOST_DAYS);
  const from = back > 0 ? isoDay((dayNumber(today) ?? 0) - Math.floor(back) + 1) : '';
  return { cursor: cursor ?? null, from, only };
}

const shownShape = z.object(
  { tab: text(), row: amount(), cell: text(), mark: z.optional(z.nullable(text())) },
  bad,
);

/** A row as it was when the review saw it; `mark` is `''` where nobody says. */
export interface Place {
  tab: string;
  row: number;
  mark: string;
}

export function parseShown(input: unknown): Place & { cell: string } {
  const { mark, ...place } = checked(shownShape, input);
  return { ...place, mark: mark ?? '' };
}

const requestId = () => z.string({ error: 'REQUEST_ID_BAD' });

const repairShape = z.object(
  {
    requestId: requestId(),
    tab: text(),
    row: amount(),
    rule: z.enum(REVIEW_RULES, bad),
    before: text(),
    mark: z.optional(z.nullable(text())),
    /** Where several cells of a row may be meant: `K57`. */
    cell: z.optional(z.nullable(text())),
  },
  bad,
);

export interface RepairRequest extends Place {
  requestId: string;
  rule: ReviewRule;
  before: string;
  cell: string;
}

export function parseRepair(input: unknown): RepairRequest {
  const { mark, cell, ...request } = checked(repairShape, input);
  return { ...request, mark: mark ?? '', cell: cell ?? '' };
}

export function parseUndoRepair(input: unknown): string {
  return checked(z.object({ requestId: requestId() }, bad), input).requestId;
}

function isRule(rule: string): rule is ReviewRule {
  return REVIEW_RULES.some((known) => known === rule);
}
