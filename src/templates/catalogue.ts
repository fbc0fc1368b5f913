// The base's catalogue with its version.
import * as z from 'zod/mini';
import { checked } from '../cases/request';
import type { Context } from '../context';
import { roleRows } from '../workbook/roleRows';
import { MOST_TEMPLATES, readTemplates } from './readTemplates';
import type { Template } from './template';
import { textMark } from '../workbook/textMark';

export interface TemplateCatalogue {
  /** Changes with every change of a template. */
  version: string;
  /** Null where the asker has that version. */
  templates: Template[] | null;
}

const shape = z.object(
  { since: z.optional(z.nullable(z.string({ error: 'NOT_TEXT' }))) },
  { error: 'NOT_TEXT' },
);

/** `templateCatalog({since?})`. Writes nothing. */
export function templateCatalogue(context: Context, input: unknown): TemplateCatalogue {
  const { since } = checked(shape, input ?? {});
  const { templates: rows } = roleRows(context, { templates: MOST_TEMPLATES });
  const templates = readTemplates(rows, context.now.date);
  const version = textMark(JSON.stringify(templates));
  return { version, templates: since === version ? null : templates };
}
