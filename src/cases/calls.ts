// What the sidebar's calls answer: made by the server, checked by the panel. JSON-safe; times are Bogotá wall clock, ISO.
import * as z from 'zod/mini';
import type { CorrectableField } from './correctable';

const text = z.string();
const place = z.object({ tab: text, row: z.number() });

/** "No, and why": the same call again would be refused again. `field` as `registerCase` names it. */
export const refusalShape = z.object({
  refused: z.object({ code: text, field: z.nullable(text), message: text }),
});
export type Refusal = z.infer<typeof refusalShape>['refused'];

/** `sidebarStart()`: who is there and what the panels need to know before the first case. */
export const sidebarStartShape = z.object({
  email: text,
  agent: z.nullable(z.object({ name: text, tab: text, shift: text })),
  /** Why nobody can register, in Spanish. */
  problem: z.nullable(text),
  codes: z.array(z.object({ code: text, description: text, network: text })),
  programmes: z.array(text),
  pqrdTypes: z.array(text),
  settings: z.object({
    maxHours: z.number(),
    archivedWord: text,
    codeForWall: text,
    replySeparator: text,
    idSeparator: text,
    phraseLimit: z.number(),
  }),
  today: z.nullable(z.object({ cases: z.number(), archived: z.number() })),
  /** Whether the alerts of escalations did not run on a business day; `lastRun` is an ISO date. */
  alerts: z.object({ late: z.boolean(), lastRun: z.nullable(text) }),
});
export type SidebarStart = z.infer<typeof sidebarStartShape>;

/** `submitCase(draft)` takes what `registerCase` takes; a thrown error means "not now", never "no". */
export const submitAnswerShape = z.union([
  z.object({
    answer: z.object({
      tab: text,
      row: z.number(),
      id: text,
      reply: text,
      code: text,
      inquiry: text,
      duplicateOf: z.nullable(place),
      warnings: z.array(z.object({ code: text, message: text })),
    }),
  }),
  refusalShape,
]);
export type SubmitAnswer = z.infer<typeof submitAnswerShape>;

/** `checkCase(question)`. `date` is ISO, with the time where the row has one; `agent` is whose case it was. */
export const caseMatchesShape = z.object({
  matches: z.array(
    z.object({ tab: text, agent: text, row: z.number(), date: text, why: z.enum(['id', 'comment']) }),
  ),
});
export type CaseMatch = z.infer<typeof caseMatchesShape>['matches'][number];

const texts: Record<CorrectableField, typeof text> = {
  network: text,
  id: text,
  comment: text,
  reply: text,
  code: text,
  user: text,
  link: text,
  notes: text,
};

/** `loadSelectedRow()`: the case in the row that the person has selected. */
export const loadedCaseShape = z.union([
  z.object({ case: z.object({ tab: text, row: z.number(), date: text, ...texts }) }),
  refusalShape,
]);
export type LoadedCase = Extract<z.infer<typeof loadedCaseShape>, { case: unknown }>['case'];

/** `correctCase(correction)`. `history` is the line that now tells of the correction beside the case. */
export const correctAnswerShape = z.union([z.object({ row: z.number(), history: text }), refusalShape]);
export type CorrectAnswer = z.infer<typeof correctAnswerShape>;

/** What `undoCase` answers. */
export const undoneShape = z.object({ tab: text, row: z.number(), requestId: text });
