// R16: on Twitter one reply is two texts, the wall's and the message's, which the base keeps in one cell. Pure.
import type { Template } from './template';
import { fold } from '../workbook/fold';

export interface TwoTexts {
  wall: string;
  dm: string;
  /** Where the message begins in the reply, in UTF-16 units. */
  dmFrom: number;
}

const LEADING_WORD = /^\s*twitter\s*[:,–—-]*\s*/i;

/** The parts of `Twitter <short wall text>\n<message>`; null where the first line is no wall text of the catalogue. */
export function twoTexts(reply: string, templates: readonly Template[]): TwoTexts | null {
  const end = reply.indexOf('\n');
  if (end < 0 || reply.slice(end).trim() === '') return null;
  const first = fold(reply.slice(0, end).replace(LEADING_WORD, ''));
  const short = templates.some(({ besideDm, wallText }) => besideDm && fold(wallText) === first);
  if (!short) return null;
  return { wall: reply.slice(0, end), dm: reply.slice(end + 1), dmFrom: end + 1 };
}

/** The wall text that goes with a message of that kind; null where the catalogue has none. */
export function wallBeside(kind: Template['kind'], templates: readonly Template[]): Template | null {
  const short = templates.filter(({ besideDm }) => besideDm);
  return short.find((template) => template.kind === (kind ?? 'general')) ?? short[0] ?? null;
}
