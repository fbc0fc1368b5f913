// What the menu item *Guiones que faltan* shows.
import type { MissedSearch } from '../templates/missedSearches';

const MOST_SHOWN = 25;

export function missingText(searches: readonly MissedSearch[]): string {
  if (searches.length === 0) return 'Todas las búsquedas de estos días encontraron guion.';
  const lines = searches.slice(0, MOST_SHOWN).map(({ text, times, last }) => {
    const [year, month, day] = last.split('-');
    return `«${text}»: ${times === 1 ? 'una vez' : `${String(times)} veces`}, la última el ${day}/${month}/${year}`;
  });
  return ['Esto buscaron los agentes y ningún guion respondió:', ...lines].join('\n');
}
