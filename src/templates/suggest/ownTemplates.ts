// Whether a base has a template of its own making for what a comment asks: one that is of no known class. Pure.
import type { PreparedCatalogue } from './proposing';
import { isTelling } from './telling';
import { wordsOf } from './words';

/** A word that more templates have tells nothing of one of them. */
const MOST_HOMES = 2;

export function hasOwnTemplate(
  comment: string,
  { templates, purposes, strange }: PreparedCatalogue,
): boolean {
  const homes = new Map<string, number>();
  const own = templates.map(({ title, topic, keywords }) => {
    const stems = new Set(tellingStems(`${title} ${topic} ${keywords}`));
    stems.forEach((stem) => homes.set(stem, (homes.get(stem) ?? 0) + 1));
    return stems;
  });
  const said = tellingStems(comment).filter((stem) => (homes.get(stem) ?? 0) <= MOST_HOMES);
  return purposes.some(
    (purpose, place) =>
      (purpose === null || strange[place] !== null) &&
      !templates[place].besideDm &&
      said.some((stem) => own[place].has(stem)),
  );
}

function tellingStems(text: string): string[] {
  return wordsOf(text).flatMap(({ stem, written }) => (stem[0] !== '_' && isTelling(written) ? [stem] : []));
}
