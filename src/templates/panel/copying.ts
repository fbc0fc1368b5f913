// What the next Enter copies: Twitter's wall text first, then the message (R16). Pure.
import type { Offer } from '../offer';

export type Part = 'wall' | 'dm' | 'all';

/** `copied` is the part that was copied of this very offer just before; null where none was. */
export function nextPart({ wall, dm }: Pick<Offer, 'wall' | 'dm'>, copied: Part | null): Part {
  if (wall === '' || dm === '') return 'all';
  return copied === 'wall' ? 'dm' : 'wall';
}

export function partText({ wall, dm }: Pick<Offer, 'wall' | 'dm'>, part: Part): string {
  if (part === 'all') return wall + dm;
  return part === 'wall' ? wall : dm;
}
