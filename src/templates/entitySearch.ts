// Finds an entity of the directory by what it is called or what it answers for (R3, R13). Pure.
import { fold } from '../workbook/fold';
import type { DirectoryEntry } from './directory';
import { sound, stem } from './rules/spelling';
import { tellingWords } from './searchIndex';

/** The best first: acronym, name, then topics. Every word must be found. */
export function searchEntities(
  entries: readonly DirectoryEntry[],
  text: string,
  limit: number,
): DirectoryEntry[] {
  const wanted = tellingWords(text).map(formOf);
  if (wanted.length === 0) return entries.slice(0, limit);
  const ranked = entries.flatMap((entry, place) => {
    const names = forms(`${entry.acronym} ${entry.entity}`);
    const topics = forms(entry.topics);
    let rank = fold(entry.acronym) === fold(text) ? -10 : 0;
    for (const word of wanted) {
      const named = names.some((form) => form.startsWith(word));
      if (!named && !topics.some((form) => form.startsWith(word))) return [];
      rank += named ? 0 : 1;
    }
    return [{ entry, rank, place }];
  });
  ranked.sort((one, other) => one.rank - other.rank || one.place - other.place);
  return ranked.slice(0, limit).map(({ entry }) => entry);
}

function forms(text: string): string[] {
  return tellingWords(text).map(formOf);
}

function formOf(word: string): string {
  return stem(sound(word));
}
