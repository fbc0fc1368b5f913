// Somebody else was quicker: what the tab says now beside what one has written, and what to do about it.
import { useEffect, useRef } from 'preact/hooks';
import { Keyed } from '../../cases/panel/Keyed';
import type { KeyedLabel } from '../../texts/sidebarCase';
import { FIELD_LABELS, UPKEEP } from '../../texts/templatesDialog';
import { changedFields, draftOf, settled, type TemplateDraft } from '../upkeep/draft';
import { fieldWords } from './fieldWords';
import type { KeptRow } from './opened';

interface ConflictViewProps {
  conflict: { now: KeptRow | null };
  /** What it said when it was opened, and what is written now. */
  before: TemplateDraft | null;
  draft: TemplateDraft;
  onResolve: (key: string) => void;
}

export function ConflictView({ conflict: { now }, before, draft, onResolve }: ConflictViewProps) {
  const place = useRef<HTMLElement>(null);
  // Somebody has just asked to save: the answer is here, and wants one.
  useEffect(() => place.current?.focus(), [now]);
  const mine = settled(draft);
  const theirs = now && draftOf(now);
  const acts: KeyedLabel[] = theirs ? [UPKEEP.keepMine, UPKEEP.takeTheirs] : [UPKEEP.asNew];
  return (
    <section class="conflict" role="alert" tabIndex={-1} ref={place}>
      <p class="problem">{theirs ? UPKEEP.conflict : UPKEEP.gone}</p>
      {theirs && (
        <dl>
          {changedFields(theirs, mine).map((field) => (
            <div key={field}>
              <dt>{FIELD_LABELS[field]}</dt>
              <dd dir="auto">
                <b>{UPKEEP.theirs}:</b> {fieldWords(theirs, field)}
              </dd>
              {mine[field] !== before?.[field] && (
                <dd dir="auto">
                  <b>{UPKEEP.mine}:</b> {fieldWords(mine, field)}
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
      <div class="actions">
        {acts.map((label) => (
          <button
            key={label.key}
            type="button"
            aria-keyshortcuts={`Alt+${label.key}`}
            onClick={() => onResolve(label.key)}
          >
            <Keyed label={label} />
          </button>
        ))}
      </div>
    </section>
  );
}
