// Looks over the base portion by portion, from each tab's foot upwards, and names what is in doubt. Writes nothing.
import type { Context } from '../context';
import type { StandingTab } from '../productivity/base';
import type { DayRange } from '../productivity/daysRows';
import { footOf, spanOf } from '../productivity/tabFoot';
import { comparingLine, readingLine } from '../texts/review';
import type { Finding, ReviewCursor, ReviewPortion } from './calls';
import { findingOf, namedTab } from './findings';
import { repeatedIds } from './repeatedIds';
import { parseReview } from './requests';
import { reviewing, type Reviewing } from './reviewing';
import { REVIEW_RULES, type ReviewRule } from './rules/finding';
import { ABOVE, BELOW, readStretch } from './stretch';
import { foundRows, tabDoubts } from './tabDoubts';

/** Rows of one portion. */
const PORTION = 5000;
/** Of each kind so many rows are listed in a portion; more where one kind alone is asked for. */
const LISTED = 40;
const LISTED_ALONE = 400;
const LAST_DAY = '9999-12-31';

/**
 * `input` is `{days?, rule?}` at first and `{cursor}` then, until `done`. Without `days` the last 60, with 0 the whole
 * base. `bookUrl` is asked once.
 */
export function reviewBase(context: Context, input: unknown, bookUrl: () => string): ReviewPortion {
  const request = parseReview(input, context.now.date);
  const look = reviewing(context);
  const cursor = request.cursor ?? begun(look, request.from, request.only);
  const [next] = cursor.tabs;
  const standing = next && look.mine.find(({ tab }) => tab.id === next.id);
  if (!next) return answer(cursor, repeatedIds(look, cursor, bookUrl()), true, comparingLine());
  const rest: ReviewCursor = { ...cursor, tabs: cursor.tabs.slice(1) };
  // A tab that somebody has deleted meanwhile.
  if (!standing) return answer(rest, [], false, '');
  const read = portion(look, standing, { from: cursor.from, to: LAST_DAY }, next.last, bookUrl());
  const before = cursor.read.filter(({ id }) => id !== next.id);
  const own = cursor.read.find(({ id }) => id === next.id);
  // What is said of a whole tab is said once.
  const findings = read.findings.filter(({ row }) => row !== 0 || !own);
  const seen = { id: next.id, first: read.first, last: own?.last ?? next.last };
  const tabs = read.more ? [{ id: next.id, last: read.first - 1 }, ...rest.tabs] : rest.tabs;
  const line = readingLine(standing.tab.name.trim(), read.first);
  return answer({ ...cursor, tabs, read: [...before, seen] }, findings, false, line);
}

function begun({ mine }: Reviewing, from: string, only: string): ReviewCursor {
  const tabs = mine.map(({ tab, layout }) => ({
    id: tab.id,
    last: footOf(tab, layout, spanOf(layout)).last,
  }));
  return { from, only, tabs, read: [], total: tabs.reduce((sum, { last }) => sum + last, 0) };
}

/** `more`: whether rows above may be of the days too. */
function portion(
  look: Reviewing,
  standing: StandingTab,
  range: DayRange,
  last: number,
  bookUrl: string,
): { findings: Finding[]; first: number; more: boolean } {
  const top = standing.layout.headerRow + 1;
  const first = Math.max(top, last - PORTION + 1);
  const stretch = readStretch(standing, first - ABOVE, last + BELOW);
  const isAsked = (row: number): boolean => row >= first && row <= last;
  const found = foundRows(look, standing, stretch);
  const doubts = tabDoubts(look, standing, stretch, found, range, isAsked);
  const days = found.flatMap(({ row, dated }) => (isAsked(row) && dated.date !== null ? [dated.date] : []));
  const named = namedTab(standing);
  return {
    findings: doubts.map((doubt) => findingOf(named, stretch, doubt, bookUrl)),
    first,
    more: first > top && (days.length === 0 || days.some((day) => day >= range.from)),
  };
}

function answer(cursor: ReviewCursor, found: readonly Finding[], done: boolean, line: string): ReviewPortion {
  const asked = found.filter(({ rule }) => cursor.only === '' || rule === cursor.only);
  const most = cursor.only === '' ? LISTED : LISTED_ALONE;
  const counts = new Map<ReviewRule, number>();
  const findings = asked.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= most;
  });
  const left = cursor.tabs.reduce((sum, { last }) => sum + last, 0);
  return {
    findings,
    counts: REVIEW_RULES.flatMap((rule) => {
      const count = counts.get(rule);
      return count === undefined ? [] : [{ rule, count }];
    }),
    cursor: done ? null : cursor,
    done,
    progress: { done: cursor.total - left, total: cursor.total, line },
  };
}
