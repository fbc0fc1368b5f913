// What the calls of the review answer: made by the server, checked by the dialog. JSON-safe.
import * as z from 'zod/mini';
import { refusalShape } from '../cases/calls';
import { REVIEW_RULES } from './rules/finding';

const text = z.string();

const findingShape = z.object({
  rule: z.enum(REVIEW_RULES),
  tab: text,
  /** 0 where the whole tab is meant. */
  row: z.number(),
  /** `D57`; `''` where the whole tab is meant. */
  cell: text,
  /** Opens the spreadsheet there. */
  link: text,
  /** What the cell says now, as text; `''` where no one cell is meant. */
  before: text,
  /** What it should say, where that is certain; a date as ISO. */
  after: z.nullable(text),
  /** Why it is doubtful, in Spanish. */
  message: text,
  /** By this the row is found again after others were inserted. */
  mark: text,
});
export type Finding = z.infer<typeof findingShape>;

/** How far a review has come: the call's own answer, and what the next one takes. */
const cursorShape = z.object({
  /** ISO; `''` for the whole base. */
  from: text,
  /** One kind alone, of which more rows are listed; `''` for all. */
  only: text,
  /** What is still to be read: from `last` upwards. */
  tabs: z.array(z.object({ id: z.number(), last: z.number() })),
  /** What was read, from its first to its last row: ids are compared at the end. */
  read: z.array(z.object({ id: z.number(), first: z.number(), last: z.number() })),
  /** Rows in sight at the beginning. */
  total: z.number(),
});
export type ReviewCursor = z.infer<typeof cursorShape>;

/** `reviewBase(input)`: one portion. */
export const portionShape = z.object({
  findings: z.array(findingShape),
  /** How many there are of each kind in this portion: more than are listed, where they are many. */
  counts: z.array(z.object({ rule: z.enum(REVIEW_RULES), count: z.number() })),
  cursor: z.nullable(cursorShape),
  done: z.boolean(),
  progress: z.object({
    /** Rows. */
    done: z.number(),
    total: z.number(),
    /** What is being looked at, in Spanish. */
    line: text,
  }),
});
export type ReviewPortion = z.infer<typeof portionShape>;

const repairedShape = z.object({
  tab: text,
  row: z.number(),
  cell: text,
  before: text,
  after: text,
  requestId: text,
  /** What was done, in Spanish. */
  line: text,
});
export type RepairedCell = z.infer<typeof repairedShape>;

/** `acceptRepair(request)` and `takeBackRepair(request)`: a refusal is an answer, an error means that nobody knows yet. */
export const repairAnswerShape = z.union([z.object({ answer: repairedShape }), refusalShape]);

/** `showReviewedCell(place)`: where the cell is now. */
export const shownShape = z.union([
  z.object({ shown: z.object({ tab: text, row: z.number() }) }),
  refusalShape,
]);
