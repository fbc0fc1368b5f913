// What nobody has verified within the team's limit (R13, R31): templates in force and entities of the directory. Pure.
import { dayNumber } from '../../calendar/civilTime';
import type { DirectoryEntry } from '../directory';
import { stateOn, type Template } from '../template';

export interface Unverified {
  /** The template's code or the entity's acronym; `''` where the row has none. */
  name: string;
  title: string;
  topic: string;
  row: number;
  /** ISO; null where nobody has ever said when. */
  verifiedOn: string | null;
  /** Days since then; null likewise. */
  days: number | null;
}

export interface PendingVerification {
  templates: Unverified[];
  entities: Unverified[];
}

/** The longest without verification first; those of which nobody has said when come last. `today` is ISO. */
export function pendingVerification(
  templates: readonly Template[],
  directory: readonly DirectoryEntry[],
  today: string,
  limit: number,
): PendingVerification {
  const inForce = templates.filter((template) => stateOn(template, today) === 'valid');
  return {
    templates: overdue(
      inForce.map(({ code, title, topic, row, verifiedOn }) => ({
        ...{ name: code, title: title === code ? '' : title, topic, row, verifiedOn },
        days: daysSince(verifiedOn, today),
      })),
      limit,
    ),
    entities: overdue(
      directory.map(({ acronym, entity, topics, row, updatedOn }) => ({
        ...{ name: acronym, title: entity, topic: topics, row, verifiedOn: updatedOn },
        days: daysSince(updatedOn, today),
      })),
      limit,
    ),
  };
}

function overdue(all: readonly Unverified[], limit: number): Unverified[] {
  const age = ({ days }: Unverified): number => days ?? -1;
  return all
    .filter(({ days }) => days === null || days > limit)
    .sort((one, other) => age(other) - age(one) || one.row - other.row);
}

function daysSince(date: string | null, today: string): number | null {
  const [from, to] = [date === null ? null : dayNumber(date), dayNumber(today)];
  return from === null || to === null ? null : to - from;
}
