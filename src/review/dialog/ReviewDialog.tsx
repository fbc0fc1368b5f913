// The dialog Revisión de la base: what to look at, how far it has come, and what was found, kind by kind.
import { useEffect, useRef, useState } from 'preact/hooks';
import { altKey } from '../../sidebar/keys';
import { periodName, REVIEW, REVIEW_TITLE, RULE_NAMES } from '../../texts/reviewDialog';
import type { ReviewRule } from '../rules/finding';
import type { ReviewDesk } from './desk';
import { Filters } from './Filters';
import { FindingItem } from './FindingItem';
import { groupsOf, keyOf, PERIODS, tabsOf, totalOf, type Act, type Filter } from './reviewed';
import { Progress } from './Progress';
import { useActs } from './useActs';
import { useReview } from './useReview';

export function ReviewDialog({ desk }: { desk: ReviewDesk }) {
  const work = useReview(desk);
  const { reviewed, running } = work;
  const acts = useActs(desk, work);
  const [days, setDays] = useState(reviewed.days);
  const [filter, setFilter] = useState<Filter>({ text: '', tab: '', repairable: false });
  const [open, setOpen] = useState<ReviewRule | null>(null);
  const groups = groupsOf(reviewed, filter);
  const shown = groups.find(({ rule }) => rule === open);
  const startAt = useRef<HTMLButtonElement>(null);
  const listen = useRef<(event: KeyboardEvent) => void>(() => undefined);
  listen.current = (event) => {
    const key = altKey(event);
    if (key === 'R' && !running) work.begin(days);
    else if (key === 'P' && running) work.stop();
    else if (key === 'F') document.getElementById('review-text')?.focus();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') return moved(event);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => listen.current(event);
    document.addEventListener('keydown', hear);
    startAt.current?.focus();
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (
    <main class="review">
      <h1 class="unseen">{REVIEW_TITLE}</h1>
      <div class="ask">
        <label>
          {REVIEW.period}{' '}
          <select value={String(days)} onChange={({ currentTarget }) => setDays(Number(currentTarget.value))}>
            {PERIODS.map((period) => (
              <option value={String(period)}>{periodName(period)}</option>
            ))}
          </select>
        </label>
        <button ref={startAt} class="accept" onClick={() => (running ? work.stop() : work.begin(days))}>
          {running ? REVIEW.stop : REVIEW.begin} <kbd>{running ? 'Alt+P' : 'Alt+R'}</kbd>
        </button>
        {!running && reviewed.cursor !== null && <button onClick={work.goOn}>{REVIEW.goOn}</button>}
      </div>
      <Progress {...{ reviewed, running }} problem={work.problem} total={totalOf(reviewed)} />
      <p class="notice" role="status">
        {acts.notice}
      </p>
      {reviewed.findings.length > 0 && (
        <Filters filter={filter} tabs={tabsOf(reviewed)} onChange={setFilter} />
      )}
      {reviewed.findings.length > 0 && groups.length === 0 && <p class="hint">{REVIEW.filteredOut}</p>}
      {groups.map(({ rule, findings, more, full }) => (
        <section class="group">
          <h2>
            <button
              class="plain"
              aria-expanded={shown?.rule === rule}
              onClick={() => setOpen(open === rule ? null : rule)}
            >
              {RULE_NAMES[rule]} <span class="count">{REVIEW.count(findings.length, more)}</span>
            </button>
          </h2>
          {shown?.rule === rule && (
            <>
              <ul>
                {findings.map((finding) => (
                  <FindingItem
                    key={keyOf(finding)}
                    finding={finding}
                    act={reviewed.acts[keyOf(finding)] as Act | undefined}
                    acts={acts}
                  />
                ))}
              </ul>
              {more > 0 && reviewed.done && !full && (
                <button onClick={() => work.more(rule)}>{REVIEW.more(more)}</button>
              )}
              {more > 0 && full && <p class="hint">{REVIEW.full(more)}</p>}
            </>
          )}
        </section>
      ))}
    </main>
  );
}

/** The arrows go from finding to finding, and along the headings of the kinds. */
function moved(event: KeyboardEvent): void {
  const at = document.activeElement;
  if (!at?.closest('.group') || event.altKey || event.ctrlKey) return;
  const stops = [...document.querySelectorAll<HTMLElement>('.group h2 button, .finding')];
  const own = at.closest<HTMLElement>('.finding, h2 button');
  const next = stops[stops.indexOf(own!) + (event.key === 'ArrowDown' ? 1 : -1)] as HTMLElement | undefined;
  if (!next) return;
  const target = next.matches('button')
    ? next
    : (next.querySelector<HTMLElement>('button') ?? next.querySelector('a'));
  target?.focus();
  event.preventDefault();
}
