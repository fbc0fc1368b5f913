// What a correction sends: the cells as they were loaded, and the ones that were changed.
import { CORRECTABLE_FIELDS, type CaseTexts } from '../correctable';

export function textsOf(loaded: CaseTexts): CaseTexts {
  return Object.fromEntries(CORRECTABLE_FIELDS.map((field) => [field, loaded[field]])) as CaseTexts;
}

export function changesOf(before: CaseTexts, after: CaseTexts): Partial<CaseTexts> {
  const changed = CORRECTABLE_FIELDS.filter((field) => after[field] !== before[field]);
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}
