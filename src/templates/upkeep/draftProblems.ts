// What keeps a template from being saved, each beside its field, and what its writer should know. Pure.
import { dayNumber } from '../../calendar/civilTime';
import { dayInCell } from '../../calendar/dayInCell';
import { CELL_LIMIT } from '../../cases/rules/cellLimit';
import { fold } from '../../workbook/fold';
import { unknownPlaceholders } from '../reply/fill';
import { WALL_LIMIT, weightedLength } from '../reply/weightedLength';
import { isRemark } from '../template';
import type { DraftField, TemplateDraft } from './draft';

export interface DraftProblem {
  field: DraftField;
  code: string;
  details: Readonly<Record<string, string>>;
}

/** A template that stands in the tab already. */
export type OtherTemplate = Pick<TemplateDraft, 'code' | 'validFrom' | 'validTo'> & { row: number };

/** As many signs as X takes in a message, and Facebook in a comment (domain figures of 2026). */
export const DM_LIMIT = 10_000;
export const FACEBOOK_LIMIT = 8_000;

const BRACES = /\{\{?[^{}\n]{1,60}\}?\}/g;

/** `others` are the other rows of the tab, `lacking` fields that it has no column for. The first problem of each field. */
export function draftProblems(
  draft: TemplateDraft,
  others: readonly OtherTemplate[],
  lacking: readonly string[] = [],
): DraftProblem[] {
  const found = [...codeProblems(draft, others, lacking), ...textProblems(draft), ...dayProblems(draft)];
  return found.filter(({ field }, at) => found.findIndex((one) => one.field === field) === at);
}

/** What does not keep it from being saved. */
export function draftDoubts({ network, wallText, dmText, besideDm }: TemplateDraft): DraftProblem[] {
  const doubts: DraftProblem[] = [];
  const weight = weightedLength(wallText);
  // On X a longer wall text goes out only where it stands alone: else the short one of its kind does.
  if (weight > WALL_LIMIT && (besideDm || (network === 'twitter' && dmText === ''))) {
    doubts.push(
      problem('wallText', 'TEMPLATE_WALL_LONG', { length: String(weight), most: String(WALL_LIMIT) }),
    );
  }
  return doubts;
}

function codeProblems(
  { code, title, validFrom, validTo }: TemplateDraft,
  others: readonly OtherTemplate[],
  lacking: readonly string[],
): DraftProblem[] {
  if (code === '') {
    if (!lacking.includes('code')) return [problem('code', 'TEMPLATE_CODE_MISSING')];
    return title === '' ? [problem('title', 'TEMPLATE_TITLE_MISSING')] : [];
  }
  const twin = others.find(
    (other) =>
      fold(other.code) === fold(code) &&
      (other.validFrom ?? '') <= (validTo ?? '9999') &&
      (validFrom ?? '') <= (other.validTo ?? '9999'),
  );
  if (!twin) return [];
  const details = { code, row: String(twin.row), from: twin.validFrom ?? '', to: twin.validTo ?? '' };
  const isDated = twin.validFrom !== null || twin.validTo !== null;
  return isDated && (validFrom !== null || validTo !== null)
    ? [problem('validFrom', 'TEMPLATE_VALIDITY_OVERLAPS', details)]
    : [problem('code', 'TEMPLATE_CODE_TWICE', details)];
}

function textProblems({ network, wallText, dmText, besideDm }: TemplateDraft): DraftProblem[] {
  const found: DraftProblem[] = [];
  if (wallText === '' && (network === 'twitter' || besideDm)) {
    found.push(problem('wallText', 'TEMPLATE_WALL_MISSING'));
  } else if (wallText === '' && dmText === '') found.push(problem('wallText', 'TEMPLATE_TEXT_MISSING'));
  if (isRemark(dmText)) found.push(problem('dmText', 'TEMPLATE_DM_IS_NOTE'));
  for (const [field, text, most] of [
    ['wallText', wallText, CELL_LIMIT],
    ['dmText', dmText, DM_LIMIT],
  ] as const) {
    const unknown = unknownPlaceholders(text);
    if (unknown.length > 0) {
      found.push(problem(field, 'TEMPLATE_PLACEHOLDER_UNKNOWN', { placeholders: unknown.join(', ') }));
    } else if (/[{}]/.test(text.replace(BRACES, ''))) found.push(problem(field, 'TEMPLATE_BRACE_LONE'));
    if (text.length > most) found.push(problem(field, 'TEMPLATE_TEXT_LONG', { most: String(most) }));
  }
  return found;
}

function dayProblems({ validFrom, validTo }: TemplateDraft): DraftProblem[] {
  const bad = (['validFrom', 'validTo'] as const).flatMap((field) => {
    const day = { validFrom, validTo }[field];
    if (day === null || dayInCell(day) === day) return [];
    return problem(field, dayNumber(day) === null ? 'TEMPLATE_DAY_BAD' : 'TEMPLATE_DAY_FAR');
  });
  if (bad.length > 0) return bad;
  const reversed = validFrom !== null && validTo !== null && validTo < validFrom;
  return reversed ? [problem('validTo', 'TEMPLATE_VALIDITY_REVERSED')] : [];
}

function problem(field: DraftField, code: string, details: DraftProblem['details'] = {}): DraftProblem {
  return { field, code, details };
}
