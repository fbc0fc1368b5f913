// Proposals and readings made on the device: the server's own functions, on what the device keeps.
import type { PublishedLive } from '../../lives/readLives';
import type { Catalogue } from '../calls';
import { commentReading, type ReadComment } from '../suggest/commentReading';
import type { DeviceEngine } from '../suggest/deviceModel';
import { hasOwnTemplate } from '../suggest/ownTemplates';
import {
  preparedCatalogue,
  proposals,
  type CommentAtHand,
  type SuggestedTemplate,
} from '../suggest/proposing';
import { purposeFinder } from '../suggest/purposes';

export interface DeviceSuggestions {
  propose(asked: CommentAtHand, lives: readonly PublishedLive[]): SuggestedTemplate[];
  read(asked: Pick<CommentAtHand, 'comment' | 'network'>): ReadComment;
}

/** Templates looked through at a time: keys that come meanwhile need not wait for all. */
const AT_A_TIME = 10;

/**
 * Looks through the catalogue bit by bit, each after a `pause`; null where `wanted` has become false meanwhile.
 */
export async function deviceSuggestions(
  { engine, words }: DeviceEngine,
  { templates, directory }: Catalogue,
  pause: () => Promise<void>,
  wanted: () => boolean,
): Promise<DeviceSuggestions | null> {
  await pause();
  const purposeOf = purposeFinder(engine);
  const purposes: (string | null)[] = [];
  while (purposes.length < templates.length) {
    await pause();
    if (!wanted()) return null;
    purposes.push(...templates.slice(purposes.length, purposes.length + AT_A_TIME).map(purposeOf));
  }
  await pause();
  if (!wanted()) return null;
  const catalogue = preparedCatalogue(templates, engine, purposes);
  return {
    propose: (asked, lives) => proposals(asked, catalogue, lives, engine),
    read: ({ comment, network }) =>
      commentReading(comment, network, engine, {
        pqrdWords: () => words,
        directory: () => directory,
        hasOwnTemplate: (said) => hasOwnTemplate(said, catalogue),
      }),
  };
}
