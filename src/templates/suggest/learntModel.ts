// What a base's own replies teach, in as many characters as can be kept: of a large base the strongest of it. Pure.
import { train, type Sample } from './linearModel';
import { MOST_LABELS, packModel, type PackedModel } from './packedModel';
import { HISTORY_TRAINING } from './pastPairs';

/** How coarse the kept weights are. */
const STEP = 0.15;
/** Weights below are left out; each next one where more would not fit. */
const LEAST = [0.4, 0.6, 0.9, 1.4, 2.1];

/** Null where even the strongest weights need more than `mostCharacters` as JSON. */
export function learntModel(samples: readonly Sample[], mostCharacters: number): PackedModel | null {
  const model = train(ofCommonest(samples), HISTORY_TRAINING);
  for (const least of LEAST) {
    const packed = packModel(model, STEP, least);
    if (JSON.stringify(packed).length <= mostCharacters) return packed;
  }
  return null;
}

/** A model has room for so many templates: those that were used most. */
function ofCommonest(samples: readonly Sample[]): readonly Sample[] {
  const uses = new Map<string, number>();
  for (const { label, weight } of samples) uses.set(label, (uses.get(label) ?? 0) + weight);
  if (uses.size <= MOST_LABELS) return samples;
  const commonest = [...uses].sort(([one, times], [other, more]) => more - times || (one < other ? -1 : 1));
  const kept = new Set(commonest.slice(0, MOST_LABELS).map(([label]) => label));
  return samples.filter(({ label }) => kept.has(label));
}
