// Finds the contacts that a damaged id may be by its first digits, the day and the agent, not by going through all. Pure.
import { fits, type DigitsLeft } from './damagedId';
import type { ExportRow } from './exportRows';

/** With fewer digits than these any contact of the day could be meant. */
const LEAST_SHOWN = 6;

/** What else is known of the row that lost digits. */
interface Sought {
  left: DigitsLeft;
  /** Digits that the id begins with for sure. */
  post: string | null;
  /** ISO; null where unknown: then any day will do. */
  date: string | null;
  /** `''` where unknown. */
  agent: string;
}

/** By day and agent, `''` where the contact does not say. */
type Places = Map<string, ExportRow[]>;

export class ContactIndex {
  /** By how many digits are looked at, then by length and first digits. */
  private readonly byStart = new Map<number, Map<string, Places>>();
  private readonly answered = new Map<string, ExportRow[]>();

  constructor(private readonly contacts: readonly ExportRow[]) {}

  candidates(sought: Sought): ExportRow[] {
    return got(this.answered, JSON.stringify(sought), () => this.searched(sought));
  }

  private searched({ left, post, date, agent }: Sought): ExportRow[] {
    const shown = left.digits.length;
    if (left.digits.replace(/0+$/, '').length < LEAST_SHOWN) return [];
    // The last digit that is left may have been rounded up.
    const starts = [left.digits, String(Number(left.digits) - 1)];
    return starts
      .flatMap((start) => this.startsOf(shown).get(`${left.length} ${start}`) ?? [])
      .flatMap((places) => found(places, date, agent))
      .filter(({ digits }) => digits !== null && fits(digits, left) && (!post || digits.startsWith(post)));
  }

  private startsOf(shown: number): Map<string, Places> {
    const known = this.byStart.get(shown);
    if (known) return known;
    const starts = new Map<string, Places>();
    for (const contact of this.contacts) {
      const { digits, date, agent } = contact;
      if (digits === null) continue;
      const places = got(starts, `${digits.length} ${digits.slice(0, shown)}`, () => new Map() as Places);
      got(places, place(date ?? '', agent), () => [] as ExportRow[]).push(contact);
    }
    this.byStart.set(shown, starts);
    return starts;
  }
}

function found(places: Places, date: string | null, agent: string): ExportRow[] {
  if (date === null || agent === '') {
    return [...places.values()]
      .flat()
      .filter(
        (one) =>
          (date === null || one.date === null || one.date === date) &&
          (agent === '' || one.agent === '' || one.agent === agent),
      );
  }
  const keys = [place(date, agent), place(date, ''), place('', agent), place('', '')];
  return keys.flatMap((key) => places.get(key) ?? []);
}

function place(date: string, agent: string): string {
  return `${date} ${agent}`;
}

function got<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
