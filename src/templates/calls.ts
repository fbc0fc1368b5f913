// What the panel Guiones asks and gets: made by the server, checked by the panel. JSON-safe; days are ISO.
import * as z from 'zod/mini';
import { NETWORKS } from '../cases/rules/words';

const text = z.string();
const day = z.nullable(text);

/** What every call says of a template. */
export const templateFields = {
  row: z.number(),
  code: text,
  title: text,
  topic: text,
  network: z.nullable(z.enum(NETWORKS)),
  kind: z.nullable(z.enum(['general', 'particular'])),
  phase: z.nullable(z.enum(['live', 'finished'])),
  wallText: text,
  dmText: text,
  besideDm: z.boolean(),
  keywords: text,
  validFrom: day,
  validTo: day,
  verifiedOn: day,
};

const templateShape = z.object(templateFields);

const entityShape = z.object({
  row: z.number(),
  entity: text,
  acronym: text,
  topics: text,
  nationalLine: text,
  bogotaLine: text,
  email: text,
  website: text,
  twitter: text,
  hours: text,
  updatedOn: day,
});

const liveShape = z.object({
  row: z.number(),
  date: text,
  start: z.nullable(text),
  end: z.nullable(text),
  topic: text,
  entity: text,
  own: z.boolean(),
  link: text,
  links: z.array(text),
});

/** The parts that change seldom: kept on the device by their version. */
export const catalogueShape = z.object({
  version: text,
  templates: z.array(templateShape),
  directory: z.array(entityShape),
});
export type Catalogue = z.infer<typeof catalogueShape>;

/** `templatesStart({since, missed})`. */
export const templatesStartShape = z.object({
  /** Null where the device has it already. */
  catalogue: z.nullable(catalogueShape),
  lives: z.array(liveShape),
  /** By folded code: how often the team used a template in its latest cases. */
  uses: z.record(text, z.number()),
  /** R31: how many days a verification holds. */
  verifyDays: z.number(),
});
export type TemplatesStart = z.infer<typeof templatesStartShape>;

/** `suggestTemplates(…)`, as far as the panel reads it. */
export const suggestionsShape = z.array(z.object({ code: text, why: z.array(text) }));
export type Suggestion = z.infer<typeof suggestionsShape>[number];

/** `readComment(…)`, as far as the panel reads it. */
export const readingShape = z.object({
  kind: text,
  pqrd: z.nullable(z.object({ type: text, programme: text, phrase: text })),
  entity: z.nullable(text),
  fraud: z.object({ score: z.number(), reasons: z.array(text) }),
  needsEscalation: z.boolean(),
});
export type Reading = z.infer<typeof readingShape>;

/** `suggestionModel({since})`: what the device makes proposals with; no model where it has that version. */
export const suggestionModelShape = z.object({ version: text, model: z.nullable(text) });
export type SuggestionModel = z.infer<typeof suggestionModelShape>;
