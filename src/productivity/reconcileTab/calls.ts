// What the calls of the comparison with the export take and answer: made by the server, checked by its page. JSON-safe.
import * as z from 'zod/mini';

const text = z.string();
const number = z.number();

/** `compareStart()`: what the page needs to know of the base before it reads a file. */
export const compareStartShape = z.object({
  /** ISO, and Bogotá wall clock `2022-09-16T10:42:07`: the comparison is of then. */
  today: text,
  at: text,
  agents: z.array(
    z.object({
      ...{ name: text, email: text, tab: z.nullable(text), shift: text, active: z.boolean() },
      candidates: z.array(text),
    }),
  ),
  /** The tabs to ask for, in the order of the base. */
  tabs: z.array(z.object({ id: number, name: text })),
  /** Which figure rules, `base` or `export`. */
  rules: z.object({ facebook: z.enum(['base', 'export']), twitter: z.enum(['base', 'export']) }),
});
export type CompareStart = z.infer<typeof compareStartShape>;

/** `contactsOfTab({tabId, from, to})`: the cases of a tab that the platform may know. */
export const tabContactsShape = z.object({
  tab: text,
  /** Whose cases they are; `''` where the tab is nobody's. */
  agent: text,
  /** Digits of the cases of the days around, with a blank between. */
  around: text,
  /** A line for each case of the days: row, digits, ISO date or `-`, network or `-`. */
  asked: text,
  /** Cases of the days whose id has lost digits; a network is `''` where unknown. */
  damaged: z.array(
    z.object({
      ...{ row: number, digits: z.nullable(text), id: text, link: text },
      ...{ date: z.nullable(text), minute: z.nullable(number), network: text },
    }),
  ),
});
export type TabContacts = z.infer<typeof tabContactsShape>;

/** `noteDifferences(part)`: how the tab of the differences stands now. */
export const notedShape = z.object({
  tab: text,
  /** The address of the tab. */
  url: text,
  /** Differences of these days that are open, of this comparison and of former ones. */
  open: number,
  /** Those that a former comparison found and this one does not. */
  settled: number,
});
export type NotedDifferences = z.infer<typeof notedShape>;
