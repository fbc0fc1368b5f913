// What makes proposals and readings of comments: the same on the server and on the device. Pure.
import type { Knowledge, ModelName } from './knowledge';
import type { LinearModel } from './linearModel';
import { unpackModel, type PackedModel } from './packedModel';

export interface Engine extends Omit<Knowledge, 'learnt'> {
  /** Unpacked at its first use. */
  model(name: ModelName): LinearModel;
  /** What the nightly run learnt from this base's own replies; null before the first one. */
  own: LinearModel | null;
}

export function engineOf({ learnt, ...known }: Knowledge, own: PackedModel | null): Engine {
  const unpacked = new Map<ModelName, LinearModel>();
  return {
    ...known,
    own: own && unpackModel(own),
    model(name) {
      const model = unpacked.get(name) ?? unpackModel(learnt[name]);
      unpacked.set(name, model);
      return model;
    },
  };
}
