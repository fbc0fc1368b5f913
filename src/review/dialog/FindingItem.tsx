// One finding: where, why, what it says and should say, and what a person may do about it.
import { REVIEW } from '../../texts/reviewDialog';
import { localDay } from '../../texts/localDay';
import type { Finding } from '../calls';
import type { Act } from './reviewed';
import type { Acts } from './useActs';

interface FindingItemProps {
  finding: Finding;
  act: Act | undefined;
  acts: Acts;
}

/** The longest text of a cell that is shown whole. */
const LONGEST = 140;

export function FindingItem({ finding, act, acts }: FindingItemProps) {
  const { rule, tab, cell, link, message, before, after } = finding;
  const place = cell === '' ? tab.trim() : `${tab.trim()}, ${cell}`;
  const busy = act?.state === 'asked' || act?.state === 'undoing';
  const isDone = act?.state === 'done' || act?.state === 'undoing' || act?.state === 'unsureUndo';
  const go = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || cell === '') return;
    event.preventDefault();
    void acts.show(finding);
  };
  return (
    <li class="finding" data-key={`${tab}!${cell}`}>
      <p>
        <a href={link} target="_blank" rel="noopener" onClick={go}>
          {place}
        </a>{' '}
        {message}
      </p>
      {after === null ? (
        before !== '' && <Said label={REVIEW.says} text={before} />
      ) : (
        <div class="change">
          <Said label={isDone ? REVIEW.said : REVIEW.says} text={before} />
          <Said
            label={isDone ? REVIEW.says : REVIEW.after}
            text={localDay(after) + (rule === 'dateText' ? REVIEW.asDate : '')}
          />
          <button
            class={isDone ? '' : 'accept'}
            aria-disabled={busy}
            aria-label={`${isDone ? REVIEW.takeBack : REVIEW.accept}: ${place}`}
            onClick={() => void (isDone ? acts.takeBack(finding) : acts.accept(finding))}
          >
            {busy ? REVIEW.busy : isDone ? REVIEW.takeBack : REVIEW.accept}
          </button>
        </div>
      )}
      {act && act.line !== '' && act.line !== acts.notice && (
        <p class={act.state === 'done' || act.state === 'undone' ? 'hint' : 'problem'}>{act.line}</p>
      )}
    </li>
  );
}

function Said({ label, text }: { label: string; text: string }) {
  const isLong = text.length > LONGEST;
  return (
    <p class="said">
      <span>{label}</span>{' '}
      <bdi title={isLong ? text : undefined}>
        {text.trim() === '' ? REVIEW.nothing : isLong ? `${text.slice(0, LONGEST)}…` : text}
      </bdi>
    </p>
  );
}
