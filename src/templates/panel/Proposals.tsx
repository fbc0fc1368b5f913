// Under a pasted comment: what it seems to be, and three templates with their keys. The list keeps its height.
import { archiveLine, hindranceText, TEMPLATES } from '../../texts/sidebarTemplates';
import type { Proposals } from './useProposals';

interface ProposalListProps {
  proposals: Proposals;
  /** The topic of a Live that is over for more than a month (R5); null where the case is of none. */
  archived: string | null;
  onTake: (index: number) => void;
  onArchive: (isPetition: boolean) => void;
}

export function ProposalList({ proposals, archived, onTake, onArchive }: ProposalListProps) {
  const { waiting, list, reading } = proposals;
  return (
    <section class="proposals" aria-label={TEMPLATES.proposed} aria-busy={waiting}>
      {archived !== null && (
        <div role="group" aria-label={TEMPLATES.archiveQuestion} class="archive">
          <p class="warn">
            {archiveLine(archived)} {TEMPLATES.archiveQuestion}
          </p>
          <button type="button" aria-keyshortcuts="Alt+Q" onClick={() => onArchive(true)}>
            Sí: P<u>Q</u>RD
          </button>{' '}
          <button type="button" aria-keyshortcuts="Alt+A" onClick={() => onArchive(false)}>
            No: <u>a</u>rchivar
          </button>
        </div>
      )}
      <p class="hint" role="status">
        {waiting
          ? TEMPLATES.proposing
          : list.length === 0
            ? TEMPLATES.noProposal
            : reading || TEMPLATES.proposed}
      </p>
      <ol>
        {list.map(({ offer, why }, index) => (
          <li key={offer.template.row}>
            <button
              type="button"
              class={offer.hindrance === null ? 'plain' : 'plain out'}
              aria-keyshortcuts={`Alt+${String(index + 1)}`}
              title={[hindranceText(offer), why.join(', ')].filter(Boolean).join(' · ')}
              onClick={() => onTake(index)}
            >
              <u>{index + 1}</u> <b>{offer.template.code}</b> {offer.template.title}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
