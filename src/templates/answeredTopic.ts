// R33: whether an answered escalation is about what a reply says. Pure.
import { words } from '../workbook/fold';

/** Of a topic's telling words, how many must be said. */
const LEAST_SHARED = 0.6;
const LEAST_WORDS = 2;

/** `said` is everything that is known of the case: the reply, the comment, the template's topic. */
export function isOnTopic(topic: string, said: string): boolean {
  const telling = new Set(words(topic).filter((word) => word.length > 2));
  const there = new Set(words(said));
  const shared = [...telling].filter((word) => there.has(word)).length;
  return (
    shared >= Math.min(LEAST_WORDS, telling.size) && telling.size > 0 && shared / telling.size >= LEAST_SHARED
  );
}
