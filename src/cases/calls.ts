// The sidebar's calls: what crosses the wire, checked on both sides. JSON-safe; times are Bogotá wall clock, ISO.
import * as z from 'zod/mini';
import { CELL_LIMIT } from './request';

const text = () => z.string();
const cellText = () => text().check(z.maxLength(CELL_LIMIT, { error: 'TOO_LONG' }));
const row = () => z.int({ error: 'ROW_BAD' }).check(z.minimum(1, { error: 'ROW_BAD' }));
const place = () => z.object({ tab: text(), row: row() });

/** "No, and why": the same call again would be refused again. `field` as `registerCase` names it. */
export const refusalShape = z.object({
  refused: z.object({ code: text(), field: z.nullable(text()), message: text() }),
});
export type Refusal = z.infer<typeof refusalShape>['refused'];

/** `sidebarStart()`: who is there and what the panels need to know before the first case. */
export const sidebarStartShape = z.object({
  email: text(),
  agent: z.nullable(z.object({ name: text(), tab: text(), shift: text() })),
  /** Why nobody can register, in Spanish. */
  problem: z.nullable(text()),
  codes: z.array(z.object({ code: text(), description: text(), network: text() })),
  programmes: z.array(text()),
  pqrdTypes: z.array(text()),
  settings: z.object({
    maxHours: z.number(),
    archivedWord: text(),
    codeForWall: text(),
    replySeparator: text(),
    idSeparator: text(),
    phraseLimit: z.number(),
  }),
  today: z.nullable(z.object({ cases: z.number(), archived: z.number() })),
});
export type SidebarStart = z.infer<typeof sidebarStartShape>;

/** `submitCase(draft)` takes what `registerCase` takes; a thrown error means "not now", never "no". */
export const submitAnswerShape = z.union([
  z.object({
    answer: z.object({
      tab: text(),
      row: row(),
      id: text(),
      reply: text(),
      code: text(),
      inquiry: text(),
      duplicateOf: z.nullable(place()),
      warnings: z.array(z.object({ code: text(), message: text() })),
    }),
  }),
  refusalShape,
]);
export type SubmitAnswer = z.infer<typeof submitAnswerShape>;

/** `checkCase(question)`: whether the last seven days hold the same id or nearly the same comment. */
export const checkCaseShape = z.object({ id: cellText(), network: cellText(), comment: cellText() });
export type CaseQuestion = z.infer<typeof checkCaseShape>;

/** `date` is ISO, with the time where the row has one; `agent` is whose case it was. */
export const caseMatchesShape = z.object({
  matches: z.array(
    z.object({ tab: text(), agent: text(), row: row(), date: text(), why: z.enum(['id', 'comment']) }),
  ),
});
export type CaseMatch = z.infer<typeof caseMatchesShape>['matches'][number];

/** The cells of a case that a person may correct, as texts. */
const correctable = {
  network: cellText(),
  id: cellText(),
  comment: cellText(),
  reply: cellText(),
  code: cellText(),
  user: cellText(),
  link: cellText(),
  notes: cellText(),
};
const cells = z.object(correctable);
export type CaseTexts = z.infer<typeof cells>;
export type CorrectableField = keyof CaseTexts;
export const CORRECTABLE_FIELDS = Object.keys(correctable) as CorrectableField[];

/** `loadSelectedRow()`: the case in the row that the person has selected. */
export const loadedCaseShape = z.union([
  z.object({ case: z.object({ tab: text(), row: row(), date: text(), ...correctable }) }),
  refusalShape,
]);
export type LoadedCase = Extract<z.infer<typeof loadedCaseShape>, { case: unknown }>['case'];

/** `correctCase(correction)`: `before` is what was loaded, so that nobody's later change is written over. */
export const correctCaseShape = z.object({
  requestId: text(),
  tab: text(),
  row: row(),
  before: cells,
  changes: z.partial(cells),
});
export type Correction = z.infer<typeof correctCaseShape>;

/** `history` is the line that now tells of the correction beside the case. */
export const correctAnswerShape = z.union([z.object({ row: row(), history: text() }), refusalShape]);
export type CorrectAnswer = z.infer<typeof correctAnswerShape>;

/** What `undoCase` answers. */
export const undoneShape = z.object({ tab: text(), row: row(), requestId: text() });
