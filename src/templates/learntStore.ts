// Keeps what was learnt from the base's own replies in the document's properties, in parts that Google's limit lets in.
import type { PropertyStore } from '../context';
import { keptJson } from '../workbook/keptJson';
import type { PackedModel } from './suggest/packedModel';

const KEY = 'templates.learnt';
/** Characters a part, as workbook/layoutStore.ts. */
const PART = 4000;
/** A model that needs more is not kept: 500 KB is all that a document has. */
export const MOST_CHARACTERS = 80_000;

export interface StoredModel {
  version: 1;
  /** Bogotá wall clock of the learning. */
  learntAt: string;
  /** How many past cases it has seen, and of how many different ones it learnt. */
  cases: number;
  samples: number;
  model: PackedModel;
}

/** Null where nothing was learnt, or what this version cannot read. */
export function storedModel(kept: Readonly<Record<string, string>>): StoredModel | null {
  const parts: string[] = [];
  while (kept[part(parts.length)] !== undefined) parts.push(kept[part(parts.length)]);
  const stored = keptJson<StoredModel>(parts.join(''));
  return stored?.version === 1 && typeof stored.model?.names === 'string' ? stored : null;
}

/** Under the lock. The first part goes first and comes last: a run that is cut off leaves none, not half of two. */
export function keepModel(properties: PropertyStore, stored: StoredModel): void {
  const kept = properties.all();
  const json = JSON.stringify(stored);
  const count = Math.ceil(json.length / PART);
  if (kept[part(0)] !== undefined) properties.remove(part(0));
  for (let index = count - 1; index >= 0; index--) {
    properties.set(part(index), json.slice(index * PART, (index + 1) * PART));
  }
  for (let index = count; kept[part(index)] !== undefined; index++) properties.remove(part(index));
}

function part(index: number): string {
  return `${KEY}.${index}`;
}
