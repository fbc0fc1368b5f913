// What the calls of the panel Mi día take and answer: made by the server, checked by the panel. JSON-safe.
import * as z from 'zod/mini';
import { refusalShape } from '../cases/calls';

const text = z.string();
const amount = z.nullable(z.number());

/** Something that is counted, beside what the day asks of it; in words, as the panel has no rules. */
const measureShape = z.object({
  label: text,
  done: z.number(),
  /** Null where the day asks for nothing. */
  goal: amount,
  /** `98 de 130, faltan 32`. */
  line: text,
  /** How the goal came about; `''` where it is as the settings say. */
  formula: text,
});
export type Measure = z.infer<typeof measureShape>;

/** What a line of downtime says, by which it is found again; the panel gives it back as it came. */
export const seenShape = z.object({ date: text, agent: text, reason: text, minutes: text, approved: text });
export type SeenDowntime = z.infer<typeof seenShape>;

const toDecideShape = z.object({
  /** Those that wait, the oldest first, and those that were decided today. */
  lines: z.array(
    z.object({
      row: z.number(),
      name: text,
      /** `vie 16 sep · 45 min · Corte de energía`. */
      line: text,
      /** Null where they cannot be read. */
      minutes: z.nullable(z.number()),
      /** What it does to the goal. */
      effect: text,
      /** How it was decided, and by whom; `''` while it waits. */
      standing: text,
      seen: seenShape,
    }),
  ),
  /** How many more wait. */
  more: z.number(),
  /** Lines that nobody can decide as they stand, a sentence each. */
  unclear: z.array(text),
});
export type ToDecide = z.infer<typeof toDecideShape>;

/** `dayStart()`: the caller's own day and week. */
export const dayStartShape = z.object({
  /** Why there is none, in Spanish; `''` where nothing is wrong. */
  problem: text,
  /** ISO, and `10:42`. */
  today: text,
  at: text,
  measures: z.array(measureShape),
  pace: text,
  week: z.array(z.object({ date: text, done: z.number(), goal: amount, line: text })),
  /** The week's totals against what it asks, a sentence each. */
  totals: z.array(text),
  /** The last ones of today, the latest first. */
  entries: z.array(z.object({ time: text, network: text, id: text, code: text, row: z.number() })),
  /** What NOVEDADES has of the week: how each line stands, and `doubt` where it did not count as it is. */
  downtime: z.array(z.object({ row: z.number(), date: text, line: text, standing: text, doubt: text })),
  /** For the coordination; null for everybody else. */
  toDecide: z.nullable(toDecideShape),
});
export type DayStart = z.infer<typeof dayStartShape>;

/** `submitDowntime(request)` takes what `reportDowntime` takes; a thrown error means that nobody knows yet. */
export const reportedShape = z.union([
  z.object({ answer: z.object({ tab: text, row: z.number(), line: text, warnings: z.array(text) }) }),
  refusalShape,
]);
export type ReportedDowntime = Extract<z.infer<typeof reportedShape>, { answer: unknown }>['answer'];

export const DECISIONS = ['approve', 'correct', 'reject'] as const;
export type Decision = (typeof DECISIONS)[number];

/** `submitDecision(request)` takes what `decideDowntime` takes; `line` says what came of it. */
export const decidedShape = z.union([
  z.object({ answer: z.object({ tab: text, row: z.number(), line: text, warnings: z.array(text) }) }),
  refusalShape,
]);
export type DecidedDowntime = Extract<z.infer<typeof decidedShape>, { answer: unknown }>['answer'];
