// What of a template a person may change, and a mark of each field that tells what it said. Pure.
import { fold } from '../../workbook/fold';
import { textMark } from '../../workbook/textMark';
import type { Template } from '../template';

/** `dmText` is empty where `besideDm`. */
export type TemplateDraft = Omit<Template, 'row' | 'verifiedOn'>;

export type DraftField = keyof TemplateDraft;

/** In the order of the tab; the first one tells whose row it is. */
export const DRAFT_FIELDS = [
  'code',
  'title',
  'topic',
  'network',
  'kind',
  'phase',
  'wallText',
  'dmText',
  'besideDm',
  'keywords',
  'validFrom',
  'validTo',
] as const satisfies readonly DraftField[];

export const EMPTY_DRAFT: TemplateDraft = {
  code: '',
  title: '',
  topic: '',
  network: null,
  kind: null,
  phase: null,
  wallText: '',
  dmText: '',
  besideDm: false,
  keywords: '',
  validFrom: null,
  validTo: null,
};

const MARK_SIGNS = 8;

export function draftOf(template: TemplateDraft): TemplateDraft {
  return Object.fromEntries(
    DRAFT_FIELDS.map((field) => [field, template[field]]),
  ) as unknown as TemplateDraft;
}

/** As a row would give it back: single lines in one line, texts without blanks around them. */
export function settled(draft: TemplateDraft): TemplateDraft {
  const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return {
    ...draft,
    code: line(draft.code),
    title: line(draft.title),
    topic: line(draft.topic),
    keywords: line(draft.keywords),
    wallText: draft.wallText.trim(),
    dmText: draft.besideDm ? '' : draft.dmText.trim(),
    validFrom: draft.validFrom || null,
    validTo: draft.validTo || null,
  };
}

/** One mark a field, so that a later look tells which of them somebody has changed. */
export function versionOf(draft: TemplateDraft): string {
  return DRAFT_FIELDS.map((field) => textMark(JSON.stringify(draft[field]))).join('');
}

/** The fields in which two drafts differ. */
export function changedFields(before: TemplateDraft, after: TemplateDraft): DraftField[] {
  return DRAFT_FIELDS.filter((field) => before[field] !== after[field]);
}

/** The fields that say neither what they said in that version nor what is wanted: somebody else changed them. */
export function foreignFields(version: string, now: TemplateDraft, wanted: TemplateDraft): DraftField[] {
  const marks = versionOf(now);
  return DRAFT_FIELDS.filter((field, at) => {
    const place = at * MARK_SIGNS;
    const stands = marks.slice(place, place + MARK_SIGNS) === version.slice(place, place + MARK_SIGNS);
    return !stands && now[field] !== wanted[field];
  });
}

/** What people call it by: its code, or its title where it has none. */
export function nameOf({ code, title }: Pick<TemplateDraft, 'code' | 'title'>): string {
  return code || title;
}

export function isCalled(draft: Pick<TemplateDraft, 'code' | 'title'>, name: string): boolean {
  return name.trim() !== '' && fold(nameOf(draft)) === fold(name);
}
