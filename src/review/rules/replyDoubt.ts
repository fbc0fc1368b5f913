// R14: whether a reply begins with its network's word. Pure.
import { isBlank, typedNetwork, typedReply } from '../../cases/rules/typed';
import type { FieldCells } from '../../productivity/rules/caseRows';
import { networkOfLink } from '../../productivity/rules/dayCount';

interface ReplyDoubt {
  rule: 'replyBlank' | 'replyWithoutWord' | 'replyOtherWord';
  after: string | null;
}

const LEADING = /^\s*(facebook|twitter)(?![\p{L}\p{N}_])/iu;
/** What the entity broadcasts, not the word of R14. */
const LIVE = /^\s*facebook\s+live(?![\p{L}\p{N}_])/iu;

/** Where a form wants something and there is nothing to say. */
const NOTHING = /^\W*(?:n\W?\s?[ad]|no aplica|ningun[ao]|sin respuesta)?\W*$/i;

/** R25: an `archived` case has no reply. The word is certain where the link leads to no other network than the cell says. */
export function replyDoubt(cells: FieldCells, archived: boolean, separator: string): ReplyDoubt | null {
  const { reply } = cells;
  if (reply === undefined) return null;
  if (isBlank(reply) || (typeof reply === 'string' && NOTHING.test(reply)))
    return archived ? null : { rule: 'replyBlank', after: null };
  const network = typedNetwork(cells.network ?? '');
  if (network === null || typeof reply !== 'string') return null;
  const word = LEADING.exec(reply)?.[1].toLowerCase() ?? null;
  if (word === network) return null;
  const isOther = word !== null && !LIVE.test(reply);
  const leads = networkOfLink(String(cells.link ?? ''));
  const isSure = leads === null ? !isOther : leads === network;
  const after = isSure ? typedReply(cells.network ?? '', reply, { replySeparator: separator }) : null;
  return { rule: isOther ? 'replyOtherWord' : 'replyWithoutWord', after };
}
