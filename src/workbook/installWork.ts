// What the steps of an install share: the book, the profile, the tabs as they come to stand, and what was added.
import type { Profile } from '../profiles/profile';
import type { Book } from './book';
import type { FoundTab, Question } from './discovery';

/** One thing that the install put into the base. */
export interface Addition {
  tab: string;
  kind: 'column' | 'control' | 'list' | 'format' | 'setting' | 'question';
  /** 1-based; null where it is no column's. */
  column: number | null;
  /** The header, or the key of a setting or question. */
  header: string;
}

export interface InstallWork {
  book: Book;
  profile: Profile;
  tabs: FoundTab[];
  questions: readonly Question[];
  /** Names of the tabs made. */
  created: string[];
  added: Addition[];
}
