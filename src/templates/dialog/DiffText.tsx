// Two texts in one: what went is struck through, what came is underlined, and both are said aloud.
import { UPKEEP } from '../../texts/templatesDialog';
import { wordDiff } from '../upkeep/wordDiff';

export function DiffText({ before, after }: { before: string; after: string }) {
  // Of a text that is new altogether, every word came.
  if (before === '') return <Plain text={after} />;
  return (
    <p class="diff" dir="auto">
      {wordDiff(before, after).map(({ kind, text }, at) =>
        kind === 'same' ? (
          text
        ) : kind === 'removed' ? (
          <del key={at}>
            <span class="unseen">{UPKEEP.removed}</span>
            {text}
            <span class="unseen">{UPKEEP.ended}</span>
          </del>
        ) : (
          <ins key={at}>
            <span class="unseen">{UPKEEP.added}</span>
            {text}
            <span class="unseen">{UPKEEP.ended}</span>
          </ins>
        ),
      )}
    </p>
  );
}

function Plain({ text }: { text: string }) {
  return (
    <p class="diff" dir="auto">
      {text}
    </p>
  );
}
