// What the calls of the templates' upkeep answer: made by the server, checked by the dialog. JSON-safe; days are ISO.
import * as z from 'zod/mini';
import { refusalShape } from '../../cases/calls';
import { templateFields } from '../calls';

const text = z.string();

export const keptTemplateShape = z.object({ ...templateFields, verifiedBy: text, version: text });

/** `templateUpkeepStart()`. */
export const upkeepStartShape = z.union([
  z.object({
    /** Whether the caller may change templates, and the sentence that says why. */
    mayEdit: z.boolean(),
    standing: text,
    today: text,
    /** R31: how many days a verification holds. */
    verifyDays: z.number(),
    tab: text,
    /** The address of the tab, for links to its rows. */
    url: text,
    /** Fields of a draft that the tab has no column for. */
    lacking: z.array(text),
    templates: z.array(keptTemplateShape),
  }),
  refusalShape,
]);
export type UpkeepStart = Extract<z.infer<typeof upkeepStartShape>, { mayEdit: boolean }>;

const savedShape = z.object({ tab: text, template: keptTemplateShape });

/** `saveTemplate(…)` and `verifyTemplate(…)`. */
export const savedTemplateShape = z.union([
  z.object({ saved: savedShape }),
  /** Somebody else changed it meanwhile: nothing was written. `now` is null where its row is gone. */
  z.object({ conflict: z.object({ now: z.nullable(keptTemplateShape) }) }),
  refusalShape,
]);
export type SavedTemplate = Exclude<z.infer<typeof savedTemplateShape>, z.infer<typeof refusalShape>>;

/** `templateHistory({code})`: the newest first. */
export const templateHistoryShape = z.union([
  z.object({
    events: z.array(
      z.object({
        /** As the tab shows them. */
        date: text,
        time: text,
        who: text,
        event: text,
        parts: z.array(z.object({ part: text, before: text, after: text })),
      }),
    ),
    /** Lines that are older than those told. */
    older: z.number(),
  }),
  refusalShape,
]);
export type TemplateHistory = Exclude<z.infer<typeof templateHistoryShape>, z.infer<typeof refusalShape>>;

/** `templateUses({code})`: the cases that used the texts as they stand in the tab. */
export const templateUsesShape = z.union([
  z.object({
    count: z.number(),
    newest: z.array(z.object({ tab: text, row: z.number(), at: text, by: text, link: text })),
  }),
  refusalShape,
]);
export type TemplateUses = Exclude<z.infer<typeof templateUsesShape>, z.infer<typeof refusalShape>>;
