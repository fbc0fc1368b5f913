// A Live's template with the Live in question in it: by placeholders, or in place of the one whose name was written there. Pure.
import { linksIn } from '../templates/reply/links';
import type { Live } from './phase';

export interface LiveText {
  text: string;
  /** Whether the text now names the Live: its topic, and for a finished one its link. */
  named: boolean;
}

/** What the acta's templates say before a Live's name, which ends with the sentence. */
const NAME_AFTER = /(facebook\s+live\s*:\s*)([^.\n{}]{3,200})(?=[.\n])/i;
const VIDEO = /facebook\.com\/\S*(?:videos?|watch|live)\b/i;

/**
 * `{nombre_live}` and `{url_video}` are left to `fillTemplate`. `others` are all Lives the base knows: where the text
 * has the name or link of one of them, this Live's stands there.
 */
export function withLive(text: string, live: Live, others: readonly Live[]): LiveText {
  const titled = withTopic(
    text,
    live.topic,
    others.map(({ topic }) => topic),
  );
  const linked = withLink(
    titled.text,
    live.link,
    others.map(({ link }) => link),
  );
  return { text: linked, named: titled.named };
}

function withTopic(text: string, topic: string, known: readonly string[]): LiveText {
  if (/\{\{?\s*nombre[_ ]live\s*\}?\}/i.test(text)) return { text, named: true };
  const written = [...known]
    .sort((one, other) => other.length - one.length)
    .map((name) => ({ name, at: name === '' ? -1 : text.toLowerCase().indexOf(name.toLowerCase()) }))
    .find(({ at }) => at >= 0);
  if (written) {
    const { name, at } = written;
    return { text: text.slice(0, at) + topic + text.slice(at + name.length), named: true };
  }
  const named = NAME_AFTER.test(text);
  return { text: text.replace(NAME_AFTER, (_whole, before: string) => before + topic), named };
}

/** A link to a video of another Live. Where this Live has none, a placeholder says so. */
function withLink(text: string, link: string, known: readonly string[]): string {
  const all = new Set(known);
  let changed = text;
  for (const found of linksIn(text).reverse()) {
    if (!all.has(found.text) && !VIDEO.test(found.text)) continue;
    changed = changed.slice(0, found.from) + (link || '{url_video}') + changed.slice(found.to);
  }
  return changed;
}
