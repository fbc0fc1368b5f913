// What differs between organisations, as data.
import type { CellInput } from '../workbook/book';
import type { KnownRole } from '../workbook/roles';

/** A tab as a new base gets it. `headers` are in the order of the columns, by field. */
export interface ProfileTab {
  name: string;
  headers: Readonly<Record<string, string>>;
  /** Starting rows, cells in the order of `headers`. */
  rows: readonly (readonly CellInput[])[];
  /** Help that stands as a note on a field's header. */
  help?: Readonly<Record<string, string>>;
}

export interface Profile {
  key: string;
  /** The organisation's name. */
  name: string;
  /** Words of the column RED SOCIAL. */
  networks: readonly string[];
  /** Programmes that a PQRD can be about (R22). */
  programmes: readonly string[];
  pqrdTypes: readonly string[];
  tabs: Readonly<Record<KnownRole, ProfileTab>>;
}
