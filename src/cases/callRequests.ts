// What the sidebar's calls take beside a whole case: checked by the server, the messages are the codes of errors.
import * as z from 'zod/mini';
import { CORRECTABLE_FIELDS, type CaseTexts } from './correctable';
import { checked } from './request';

const text = () => z.string({ error: 'NOT_TEXT' });

/** `checkCase(question)`: whether the last seven days hold the same id or nearly the same comment. */
export const checkCaseShape = z.object(
  { id: text(), network: text(), comment: text() },
  { error: 'NOT_A_CASE' },
);
export type CaseQuestion = z.infer<typeof checkCaseShape>;

const texts = z.object(
  {
    network: text(),
    id: text(),
    comment: text(),
    reply: text(),
    code: text(),
    user: text(),
    link: text(),
    notes: text(),
  },
  { error: 'NOT_A_CASE' },
);

/** What `correctCase(correction)` takes, with `changes` laid over `before`. */
const correctCaseShape = z.object(
  { requestId: text(), tab: text(), row: z.number({ error: 'ROW_BAD' }), before: texts, changes: texts },
  { error: 'NOT_A_CASE' },
);

/** `before` is what was loaded, so that nobody's later change is written over. */
export interface Correction {
  requestId: string;
  tab: string;
  row: number;
  before: CaseTexts;
  changes: Partial<CaseTexts>;
}

/** The correction with those changes alone that change something; throws the code of what is wrong. */
export function parseCorrection(input: unknown): Correction {
  const { before, changes } = (input ?? {}) as { before?: object; changes?: object };
  const whole = checked(correctCaseShape, { ...(input as object), changes: { ...before, ...changes } });
  const changed = CORRECTABLE_FIELDS.filter((field) => whole.changes[field] !== whole.before[field]);
  return { ...whole, changes: Object.fromEntries(changed.map((field) => [field, whole.changes[field]])) };
}
