// All that is known of comments before a base has taught anything: the field's language, its templates and entities, and what was learnt.
import type { KnownEntity } from '../knowledge/entities';
import type { TemplateClass } from '../knowledge/classes';
import type { Language } from './language';
import type { PackedModel } from './packedModel';

/** `templates`: labels `class|kind`; `pqrd`: types; `programmes`: concepts, '' for none; `entities`: their keys. */
export const MODEL_NAMES = ['templates', 'pqrd', 'programmes', 'entities'] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** JSON-safe: the device gets it by a call. */
export interface Knowledge {
  language: Language;
  classes: readonly TemplateClass[];
  entities: Readonly<Record<string, KnownEntity>>;
  learnt: Readonly<Record<ModelName, PackedModel>>;
}
