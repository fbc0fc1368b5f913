// The knowledge that the product carries; the models were learnt from labelled comments (scripts/learn).
import type { PackedModel } from '../suggest/packedModel';
import type { Knowledge } from '../suggest/knowledge';
import { CLASSES } from './classes';
import { ENTITIES } from './entities';
import { LANGUAGE } from './language';
import learnt from './learnt.json';

export const KNOWLEDGE: Knowledge = {
  language: LANGUAGE,
  classes: CLASSES,
  entities: ENTITIES,
  learnt: learnt satisfies Record<keyof Knowledge['learnt'], PackedModel>,
};
