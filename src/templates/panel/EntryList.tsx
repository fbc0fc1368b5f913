// The templates and entities that a search found, each in one line with what must be known of it.
import { TEMPLATES } from '../../texts/sidebarTemplates';
import { isOverdue } from '../offer';
import type { Entry } from './entries';

interface EntryListProps {
  id: string;
  entries: readonly Entry[];
  chosen: string | null;
  /** ISO. */
  today: string;
  verifyDays: number;
  onChoose: (index: number) => void;
}

export function EntryList({ id, entries, chosen, today, verifyDays, onChoose }: EntryListProps) {
  return (
    <ul id={id} class="found" role="listbox" aria-label={TEMPLATES.results}>
      {entries.map((entry, index) => (
        <li
          key={entry.key}
          id={`${id}-${entry.key}`}
          role="option"
          aria-selected={entry.key === chosen}
          class={entry.offer.hindrance === null ? undefined : 'out'}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(index);
          }}
        >
          <b>{entry.entity ? entry.entity.acronym || entry.entity.entity : entry.offer.template.code}</b>{' '}
          {entry.entity ? entry.entity.entity : entry.offer.template.title}
          {marksOf(entry, today, verifyDays).map((mark) => (
            <span key={mark} class="mark">
              {mark}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function marksOf({ offer, entity }: Entry, today: string, verifyDays: number): string[] {
  const marks: string[] = [];
  if (offer.hindrance !== null) marks.push(TEMPLATES.marks[offer.hindrance]);
  if (!entity && isOverdue(offer.template, today, verifyDays)) marks.push(TEMPLATES.overdue);
  if (entity && isOverdue({ verifiedOn: entity.updatedOn }, today, verifyDays)) {
    marks.push(TEMPLATES.overdue);
  }
  return marks;
}
