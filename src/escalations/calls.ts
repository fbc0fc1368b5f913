// What the calls of the panel Escalar take and answer: made by the server, checked by the panel. JSON-safe; dates are ISO.
import * as z from 'zod/mini';
import { refusalShape } from '../cases/calls';

const text = z.string();

/** An open escalation as the live list shows it. `days` are the counted business days of the present cycle. */
export const escalationItemShape = z.object({
  /** Null for a row that the install has not numbered yet: nothing can be done with it from the panel. */
  number: z.nullable(text),
  tab: text,
  row: z.number(),
  sheetId: z.number(),
  topic: text,
  agent: text,
  /** As the row shows it where nobody can read a date in it. */
  filedOn: text,
  action: z.enum(['none', 'report', 'dueToday', 'resend', 'pqrsForm', 'review']),
  stage: z.enum(['sending', 'open', 'resent', 'pqrs', 'closed', 'unclear']),
  cycle: z.number(),
  days: z.nullable(z.number()),
  day5: z.nullable(text),
  day8: z.nullable(text),
  /** Why it is to be reviewed, in Spanish; `''` where it is not. */
  doubt: text,
});
export type EscalationItem = z.infer<typeof escalationItemShape>;

/** `escalationStart()`. `to` and `cc` are addresses separated by commas, `''` where there are none. */
export const escalationStartShape = z.object({
  to: text,
  cc: text,
  /** Why nobody can file, in Spanish. */
  problem: z.nullable(text),
  today: text,
  /** Business days that an entity has to answer. */
  term: z.number(),
  /** Of what is filed today. */
  alertOn: text,
  dueOn: text,
  mine: z.array(escalationItemShape),
  /** Everybody's, for coordination only. */
  all: z.nullable(z.array(escalationItemShape)),
  /** Of every open one, to tell of a topic that is already on its way (R10). */
  topics: z.array(z.object({ number: z.nullable(text), row: z.number(), sheetId: z.number(), topic: text })),
  /** Address of the spreadsheet, without its hash. */
  bookUrl: text,
  /** Address of the PQRS form; `''` where nobody has written it down. */
  formUrl: text,
});
export type EscalationStart = z.infer<typeof escalationStartShape>;

/** `submitEscalation(request)` takes what `escalate` takes; a thrown error means that nobody knows yet. */
export const filedShape = z.union([
  z.object({
    answer: z.object({
      number: text,
      tab: text,
      row: z.number(),
      alertOn: text,
      dueOn: text,
      to: text,
      cc: text,
      warnings: z.array(z.object({ code: text, message: text })),
    }),
  }),
  refusalShape,
]);
export type FiledEscalation = Extract<z.infer<typeof filedShape>, { answer: unknown }>['answer'];

/** `answerEscalation`, `resendEscalation`, `sendToPqrsForm`, `closeEscalation`: what the panel needs of their answers. */
export const followedShape = z.union([
  refusalShape,
  z.object({
    number: text,
    dueOn: z.optional(text),
    text: z.optional(text),
    url: z.optional(text),
  }),
]);
