// Numbers of escalations: gives one to every row that has none, and knows the next.
import type { Context, PropertyStore } from '../context';
import { keptJson } from '../workbook/keptJson';
import type { EscalationPlace } from './place';
import type { Escalation } from './row';
import { lastNumbers, numberAfter, type LastNumbers } from './rules/number';

const KEY = 'escalationNumbers';

/** What the next escalation filed on an ISO date is called. `properties` is what the store holds. */
export function nextNumber(
  escalations: readonly Escalation[],
  properties: Readonly<Record<string, string>>,
  date: string,
): string {
  return numberAfter(given(escalations, properties), date);
}

/** Remembers the numbers given, so that one whose row is deleted is not given again. Under the lock. */
export function keepNumbers(
  store: PropertyStore,
  properties: Readonly<Record<string, string>>,
  numbers: readonly string[],
): void {
  const text = JSON.stringify(lastNumbers(numbers, before(properties)));
  if (properties[KEY] !== text) store.set(KEY, text);
}

/** Each with the number that its row has or would get; without a column for it there is none. Writes nothing. */
export function withNumbers(
  { layout, cells }: EscalationPlace,
  properties: Readonly<Record<string, string>>,
  escalations: readonly Escalation[],
  today: string,
): Escalation[] {
  const column = layout.columns.number;
  if (!column) return [...escalations];
  const isBlank = ({ row }: Escalation) => cells[row - layout.headerRow][column - 1] === '';
  let last: LastNumbers = given(escalations, properties);
  let date = escalations.find(({ filedOn }) => filedOn !== null)?.filedOn ?? today;
  return escalations.map((escalation) => {
    date = escalation.filedOn ?? date;
    if (escalation.number !== null || !isBlank(escalation)) return escalation;
    const number = numberAfter(last, date);
    last = lastNumbers([number], last);
    return { ...escalation, number };
  });
}

/**
 * The escalations, each with its number: written into the blank cells of the column and into no other. By year of
 * filing, in the order of the tab. Under the lock.
 */
export function numberRows(
  { book, properties: store, now }: Pick<Context, 'book' | 'properties' | 'now'>,
  properties: Readonly<Record<string, string>>,
  place: EscalationPlace,
  escalations: readonly Escalation[],
): Escalation[] {
  const numbered = withNumbers(place, properties, escalations, now.date);
  const added = numbered.filter(({ number }, index) => number !== escalations[index].number);
  const column = place.layout.columns.number;
  if (added.length === 0 || !column) return numbered;
  for (const run of runs(added))
    place.tab.write(
      run[0].row,
      column,
      run.map(({ number }) => [number]),
    );
  // First the rows: numbers that are kept but stand nowhere would be passed over.
  book.flush();
  keepNumbers(store, properties, numbersOf(numbered));
  return numbered;
}

function given(
  escalations: readonly Escalation[],
  properties: Readonly<Record<string, string>>,
): Record<string, number> {
  return lastNumbers(numbersOf(escalations), before(properties));
}

function numbersOf(escalations: readonly Escalation[]): string[] {
  return escalations.flatMap(({ number }) => number ?? []);
}

function before(properties: Readonly<Record<string, string>>): LastNumbers {
  return keptJson<LastNumbers>(properties[KEY]) ?? {};
}

/** Rows that follow one another, to be written at once. */
function runs(escalations: readonly Escalation[]): Escalation[][] {
  const found: Escalation[][] = [];
  for (const escalation of escalations) {
    const open = found[found.length - 1] as Escalation[] | undefined;
    if (open && open[open.length - 1].row + 1 === escalation.row) open.push(escalation);
    else found.push([escalation]);
  }
  return found;
}
