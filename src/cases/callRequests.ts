// What the sidebar's calls take beside a whole case: checked by the server, the messages are the codes of errors.
import * as z from 'zod/mini';
import { CELL_LIMIT } from './rules/cellLimit';

const text = () => z.string({ error: 'NOT_TEXT' });
const cellText = () => text().check(z.maxLength(CELL_LIMIT, { error: 'TOO_LONG' }));

/** `checkCase(question)`: whether the last seven days hold the same id or nearly the same comment. */
export const checkCaseShape = z.object(
  { id: cellText(), network: cellText(), comment: cellText() },
  { error: 'NOT_A_CASE' },
);
export type CaseQuestion = z.infer<typeof checkCaseShape>;

const texts = z.object(
  {
    network: cellText(),
    id: cellText(),
    comment: cellText(),
    reply: cellText(),
    code: cellText(),
    user: cellText(),
    link: cellText(),
    notes: cellText(),
  },
  { error: 'NOT_A_CASE' },
);

/** `correctCase(correction)`: `before` is what was loaded, so that nobody's later change is written over. */
export const correctCaseShape = z.object(
  {
    requestId: text(),
    tab: text(),
    row: z.int({ error: 'ROW_BAD' }).check(z.minimum(1, { error: 'ROW_BAD' })),
    before: texts,
    changes: z.partial(texts),
  },
  { error: 'NOT_A_CASE' },
);
export type Correction = z.infer<typeof correctCaseShape>;
