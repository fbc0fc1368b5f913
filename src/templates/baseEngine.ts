// The engine of this base: what the product carries, and what the nightly run learnt from the base's own replies.
import type { Context } from '../context';
import { KNOWLEDGE } from './knowledge/carried';
import { storedModel } from './learntStore';
import { engineOf, type Engine } from './suggest/engine';

/** One call. */
export function baseEngine({ properties }: Pick<Context, 'properties'>): Engine {
  return engineOf(KNOWLEDGE, storedModel(properties.all())?.model ?? null);
}
