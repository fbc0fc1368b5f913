// R5: the Live of a case whose month is over. Pure.
import { liveNamedIn } from '../../lives/liveInQuestion';
import { phaseOf } from '../../lives/phase';
import type { OfferCase } from '../offer';
import type { Templates } from './useTemplates';

/** Its topic; null where the case is of no such Live. */
export function archivedLive({ lives }: Pick<Templates, 'lives'>, { links, now }: OfferCase): string | null {
  const live = liveNamedIn(lives, links);
  return live && phaseOf(live, now) === 'archive' ? live.topic : null;
}
