// Which templates the list shows, and what must be known of each before it is opened. Pure.
import { catalogueDoubts } from '../catalogueDoubts';
import { isOverdue } from '../offer';
import { searchTemplates } from '../search';
import type { SearchIndex } from '../searchIndex';
import { stateOn } from '../template';
import type { Filter, MARKS } from '../../texts/templatesDialog';
import type { KeptRow } from './opened';

export interface ListedTemplate {
  template: KeptRow;
  marks: (keyof typeof MARKS)[];
}

/** By row. `unsaved` tells whether something written on this device waits to be saved. */
export function listed(
  templates: readonly KeptRow[],
  today: string,
  verifyDays: number,
  unsaved: (template: KeptRow) => boolean,
): Map<number, ListedTemplate> {
  const doubtful = new Set(catalogueDoubts(templates).map(({ row }) => row));
  return new Map(
    templates.map((template) => {
      const { row, wallText, dmText, verifiedOn } = template;
      const marks: ListedTemplate['marks'] = [];
      const state = stateOn(template, today);
      if (unsaved(template)) marks.push('unsaved');
      if (state !== 'valid') marks.push(state);
      if (wallText === '' && dmText === '') marks.push('noText');
      if (doubtful.has(row)) marks.push('doubtful');
      if (state === 'valid' && (verifiedOn === null || isOverdue(template, today, verifyDays))) {
        marks.push('overdue');
      }
      return [row, { template, marks }];
    }),
  );
}

const OF_FILTER: Readonly<Record<Filter, readonly (keyof typeof MARKS)[]>> = {
  all: [],
  overdue: ['overdue'],
  doubtful: ['doubtful', 'noText'],
  outdated: ['expired', 'early'],
  unsaved: ['unsaved'],
};

export function passes({ marks }: ListedTemplate, filter: Filter): boolean {
  return filter === 'all' || marks.some((mark) => OF_FILTER[filter].includes(mark));
}

/** In the order of the tab without words, else the best first. */
export function found(
  rows: ReadonlyMap<number, ListedTemplate>,
  index: SearchIndex,
  text: string,
  filter: Filter,
  today: string,
): ListedTemplate[] {
  const wishes = { network: null, kind: null, date: today, uses: {}, limit: rows.size };
  const matching =
    text.trim() === ''
      ? [...rows.values()]
      : searchTemplates(index, text, wishes).flatMap(({ row }) => rows.get(row) ?? []);
  return matching.filter((row) => passes(row, filter));
}
