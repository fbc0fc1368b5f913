// The base's catalogue with its version, and which of it may be sent at a moment.
import * as z from 'zod/mini';
import { checked } from '../cases/request';
import type { Moment } from '../calendar/civilTime';
import type { Network } from '../cases/rules/words';
import type { Context } from '../context';
import { liveInPhase } from '../lives/liveInQuestion';
import type { Live } from '../lives/phase';
import { roleRows } from '../workbook/roleRows';
import { MOST_TEMPLATES, readTemplates } from './readTemplates';
import { stateOn, type Template } from './template';
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

/** The places of those that a reply may be made from: valid, of the network, in their Live's phase (R5, R31). */
export function sendable(
  templates: readonly Template[],
  network: Network | null,
  lives: readonly Live[],
  at: Moment,
): number[] {
  const inPhase = {
    live: liveInPhase(lives, 'live', at) !== null,
    finished: liveInPhase(lives, 'finished', at) !== null,
  };
  return templates.flatMap((template, place) => {
    const fits =
      stateOn(template, at.date) === 'valid' &&
      !template.besideDm &&
      (template.network === null || network === null || template.network === network) &&
      (template.phase === null || inPhase[template.phase]);
    return fits ? [place] : [];
  });
}
