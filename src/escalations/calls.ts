// What the calls of the panel Escalar take and answer: made by the server, checked by the panel. JSON-safe.
import * as z from 'zod/mini';
import { refusalShape } from '../cases/calls';

const text = z.string();

/** What can be done with an open escalation; the last two tell what became of a mail that nobody is sure of. */
export const FOLLOWS = ['answer', 'resend', 'pqrsForm', 'close', 'sent', 'notSent'] as const;
export type Follow = (typeof FOLLOWS)[number];

/** An open escalation as the live list shows it: in words, as the panel has no calendar. */
export const escalationItemShape = z.object({
  /** Null for a row that the install has not numbered yet. */
  number: z.nullable(text),
  topic: text,
  /** How long it still has, `faltan 2 días hábiles`, and a sign that says the same by its form. */
  countdown: text,
  sign: text,
  /** What is due or past. */
  pressing: z.boolean(),
  /** Who, since when, until when, where. */
  facts: text,
  /** Why it cannot be counted; `''` where it can. */
  doubt: text,
  /** Address of its row. */
  link: text,
  follows: z.array(z.enum(FOLLOWS)),
});
export type EscalationItem = z.infer<typeof escalationItemShape>;

/** `escalationStart()`. */
export const escalationStartShape = z.object({
  /** Why nobody can file, in Spanish; `''` where nothing is wrong. */
  problem: text,
  /** ISO. */
  today: text,
  mine: z.array(escalationItemShape),
  /** Everybody's, for coordination only. */
  all: z.nullable(z.array(escalationItemShape)),
  /** Of every open one, to tell of a topic that is already on its way (R10). `name` is its number or its row. */
  topics: z.array(z.object({ name: text, topic: text, link: text })),
});
export type EscalationStart = z.infer<typeof escalationStartShape>;

/** `previewFiling(request)` takes what `escalate` takes, of the screenshots only their names. */
export const mailPreviewShape = z.union([
  z.object({ to: text, cc: text, subject: text, body: text }),
  refusalShape,
]);
export type MailPreview = z.infer<typeof mailPreviewShape>;

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

/** `followEscalation({what, number, text, answeredOn})`: what came of it, and the text for the form where there is one. */
export const followedShape = z.union([
  z.object({ done: text, form: z.nullable(z.object({ text, url: text })) }),
  refusalShape,
]);
