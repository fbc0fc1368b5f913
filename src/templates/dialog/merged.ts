// One's own changes laid over what stands in the tab by now. Pure.
import { changedFields, settled, type TemplateDraft } from '../upkeep/draft';
import type { Opened, Unsaved } from './drafts';

/** Fields that one has not touched since `before` say what the tab says. */
export function mergedDraft(before: TemplateDraft, mine: TemplateDraft, now: TemplateDraft): TemplateDraft {
  const own = changedFields(before, mine).map((field) => [field, mine[field]]);
  return { ...now, ...(Object.fromEntries(own) as Partial<TemplateDraft>) };
}

/** Over what was saved, what somebody wrote between the sending and the answer; `isLeft` where there is any. */
export function writtenSince(
  sent: Pick<Unsaved, 'draft' | 'verified'>,
  written: Unsaved,
  saved: Opened,
): { unsaved: Unsaved; isLeft: boolean } {
  const draft = mergedDraft(sent.draft, written.draft, saved.draft);
  const verified = written.verified && !sent.verified;
  const isLeft = verified || changedFields(saved.draft, settled(draft)).length > 0;
  return { unsaved: { opened: saved, draft, verified, sent: null }, isLeft };
}
