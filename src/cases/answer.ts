// The answer of `registerCase`: made once, and read back from its row when the call is repeated.
import type { Tab } from '../workbook/book';
import type { TabLayout } from '../workbook/layout';
import { answerMark, parseControl, type CasePlace } from './control';
import type { Existing } from './existing';
import type { CaseRequest } from './request';
import { caseColumns, type CaseField } from './row';
import type { Outcome } from './rules/outcome';
import type { Warning } from './rules/words';

/** What a call answers but for the place. */
export interface Answer {
  id: string;
  reply: string;
  code: string;
  inquiry: string;
  /** Where the same id stood before. */
  duplicateOf: CasePlace | null;
  warnings: Warning[];
}

/** Each warning gets its text at the edge. */
export type RegisteredCase = CasePlace & Answer;

/** The answer to a case that is new to the base, or that stands in it under another request. */
export function newAnswer(decided: Outcome, existing: Existing): Answer {
  const [before] = existing.sameId;
  const duplicateOf = before ? { tab: before.tab, row: before.row } : null;
  const told = { ...duplicateOf, row: String(before?.row), tab: before?.tab.trim() ?? '' };
  return {
    id: decided.id,
    reply: decided.reply,
    code: decided.code,
    inquiry: decided.inquiry,
    duplicateOf,
    warnings: duplicateOf
      ? [...decided.warnings, { code: 'ALREADY_IN_BASE', details: told }]
      : decided.warnings,
  };
}

/**
 * R18: a tweet that comes back to the tray after its answer is no second case. The same id in a tab of another
 * role is: a tweet without DM stands in SIN DM y ERROR and, once answered on the wall, in the agent's tab.
 */
export function returnedTweet(
  request: CaseRequest,
  answer: Answer,
  existing: Existing,
  role: TabLayout['role'],
): RegisteredCase | null {
  const before = existing.sameId.find((place) => place.role === role);
  if (request.network !== 'twitter' || !before) return null;
  const warnings = answer.warnings.map((warning) =>
    warning.code === 'ALREADY_IN_BASE' ? { ...warning, code: 'TWEET_CAME_BACK' } : warning,
  );
  return { ...answer, tab: before.tab, row: before.row, warnings };
}

/**
 * What the first run of a request answered. The row tells it, unless somebody has changed it since: then the
 * repeat does, where it says the same as the first run did. One read.
 */
export function firstAnswer(tab: Tab, layout: TabLayout, place: CasePlace, decided: Outcome): RegisteredCase {
  const row = tab.values(place.row, 1, 1, Math.max(...caseColumns(layout)))[0];
  const cell = (field: CaseField) => {
    const column = layout.columns[field];
    return column ? String(row[column - 1]) : null;
  };
  const control = parseControl(cell('request') ?? '');
  const held = control?.held ?? {};
  const standing = {
    id: cell('id') ?? held.id ?? decided.id,
    reply: cell('reply') ?? held.reply ?? decided.reply,
    code: cell('code') ?? held.code ?? decided.code,
    inquiry: cell('inquiry') ?? decided.inquiry,
  };
  const isChanged = control?.mark !== answerMark(standing) && control?.mark === answerMark(decided);
  const { id, reply, code, inquiry } = isChanged ? decided : standing;
  return {
    ...{ ...place, id, reply, code, inquiry },
    duplicateOf: control?.duplicateOf ?? null,
    warnings: control?.warnings ?? [],
  };
}
