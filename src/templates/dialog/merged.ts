// One's own changes laid over what stands in the tab by now. Pure.
import { changedFields, type TemplateDraft } from '../upkeep/draft';

/** Fields that one has not touched since `before` say what the tab says. */
export function mergedDraft(before: TemplateDraft, mine: TemplateDraft, now: TemplateDraft): TemplateDraft {
  const own = changedFields(before, mine).map((field) => [field, mine[field]]);
  return { ...now, ...(Object.fromEntries(own) as Partial<TemplateDraft>) };
}
