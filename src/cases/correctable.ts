// Which cells of a registered case a person may correct.

export const CORRECTABLE_FIELDS = [
  'network',
  'id',
  'comment',
  'reply',
  'code',
  'user',
  'link',
  'notes',
] as const;
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];
export type CaseTexts = Record<CorrectableField, string>;
