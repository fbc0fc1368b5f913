// The models learnt from labelled comments (scripts/learn), unpacked at their first use.
import type { LinearModel } from '../suggest/linearModel';
import { unpackModel, type PackedModel } from '../suggest/packedModel';
import packed from './learnt.json';

const unpacked = new Map<string, LinearModel>();

/** `templates`: labels `class|kind`; `pqrd`: types; `programmes`: concepts, '' for none; `entities`: their keys. */
export function learntModel(name: keyof typeof packed): LinearModel {
  const known = unpacked.get(name) ?? unpackModel(packed[name] as PackedModel);
  unpacked.set(name, known);
  return known;
}
