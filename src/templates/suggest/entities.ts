// Who answers for what is not the team's own (R3, R13), by the comment's words and the directory's. Pure.
import type { DirectoryEntry } from '../directory';
import type { Engine } from './engine';
import type { Features } from './features';
import { namedIn } from './lexicon';
import { predict } from './linearModel';
import { likeliest } from './reading';
import { wordsOf } from './words';

/** What a row's topics and names say besides the model, a word. */
const WORD_SAYS = 0.35;

/** Who of the directory answers; of the known ones where the base has no directory. */
export function entityFor(
  comment: string,
  features: Features,
  engine: Engine,
  directory: readonly DirectoryEntry[],
): string | null {
  const model = engine.model('entities');
  const chances = predict(model, features.weights);
  const said = new Set(wordsOf(comment).map(({ stem }) => stem));
  if (directory.length === 0) return engine.entities[likeliest(features, model)]?.name ?? null;
  let best = { entity: directory[0].entity, value: -1 };
  for (const entry of directory) {
    const topics = new Set(stemsOf(`${entry.topics} ${entry.acronym} ${entry.entity}`));
    const shared = [...topics].filter((stem) => said.has(stem)).length;
    const key = keyOf(entry, engine);
    const value = (key === null ? 0 : (chances.get(key) ?? 0)) + WORD_SAYS * Math.min(2, shared) * 0.5;
    if (value > best.value) best = { entity: entry.entity, value };
  }
  return best.entity;
}

/** Which known entity a row is: by its name first, else by what it attends to. */
function keyOf({ entity, acronym, topics }: DirectoryEntry, { entities, language }: Engine): string | null {
  const own = new Set(stemsOf(`${entity} ${acronym}`));
  let best: { key: string; share: number } | null = null;
  for (const [key, { called }] of Object.entries(entities)) {
    const names = stemsOf(called);
    const share = names.filter((stem) => own.has(stem)).length / names.length;
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { key, share };
  }
  if (best) return best.key;
  return namedIn(wordsOf(topics), language.entityConcepts)[0]?.concept ?? null;
}

function stemsOf(text: string): string[] {
  return wordsOf(text)
    .map(({ stem }) => stem)
    .filter((stem) => stem.length > 2 && stem[0] !== '_');
}
