// R15, R23: tells inConcert's address or block from a citizen's comment, whatever comes first.
import { parseMoment, type Moment } from '../../calendar/civilTime';
import { unaccented } from '../../workbook/fold';
import { writtenAt } from './age';
import { gisId, networkOf } from './gisId';
import type { Network } from './words';

/** What one paste holds; null for what it does not. The comment is verbatim. */
export interface Pasted {
  rawId: string | null;
  network: Network | null;
  user: string | null;
  link: string | null;
  /** When the citizen wrote, Bogotá wall clock, as far as the block or the id tells. */
  writtenAt: Moment | null;
  comment: string | null;
}

type Label = 'rawId' | 'user' | 'link' | 'writtenAt' | 'comment' | 'network';

/** The labels of inConcert's contact card and of the team's own notes, folded. */
const LABELS: readonly (readonly [Label, RegExp])[] = [
  ['rawId', /^(?:id|contacto|contact ?id|direccion|id inconcert)$/],
  ['user', /^(?:usuario|nombre|perfil|cliente|de|autor)$/],
  ['link', /^(?:enlace|link|url|publicacion)$/],
  ['writtenAt', /^(?:fecha|inicio|recibido|fecha y hora|hora)$/],
  ['comment', /^(?:comentario|mensaje|texto|consulta)$/],
  ['network', /^(?:red|red social|canal)$/],
];
const TWEET_LINK = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/([^/\s]+)\/status\/(\d{5,})/i;
const FACEBOOK_LINK = /^https?:\/\/(?:www\.|m\.|web\.)?facebook\.com\/\S+$/i;
const DAY_FIRST = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
/** Shorter runs of digits are amounts, years or telephones, which citizens write. */
const BARE_ID = /^\d{15,}(?:_\d+){0,2}$|^\d{5,}_\d{5,}(?:_\d+)?$/;

const NOTHING: Pasted = {
  rawId: null,
  network: null,
  user: null,
  link: null,
  writtenAt: null,
  comment: null,
};

export function pasted(text: string): Pasted {
  const alone = address(text.trim());
  if (alone) return dated(alone);
  const lines = text.split(/\r\n|\n|\r/);
  const found = untilComment(lines.map(labelled));
  if (!found.some((line) => line?.rawId)) return { ...NOTHING, comment: text.trim() === '' ? null : text };
  const block = found.reduce<Pasted>((sum, line) => (line ? { ...sum, ...line } : sum), NOTHING);
  return dated({ ...block, comment: blockComment(lines, found) });
}

/** A text that is nothing but an address, an id or the link of a tweet or comment. */
function address(text: string): Pasted | null {
  if (/\s/.test(text)) return null;
  const tweet = TWEET_LINK.exec(text);
  if (tweet) return { ...NOTHING, rawId: tweet[2], network: 'twitter', user: `@${tweet[1]}`, link: text };
  if (FACEBOOK_LINK.test(text)) return facebookLink(text);
  const isAddress = text.includes(':') && !text.includes('/') && gisId(text) !== null;
  if (!isAddress && !BARE_ID.test(text)) return null;
  return { ...NOTHING, rawId: text, network: networkOf(text) ?? networkByDigits(text) };
}

function facebookLink(link: string): Pasted {
  const comment = /[?&]comment_id=(\d+(?:_\d+)?)/.exec(link);
  return { ...NOTHING, rawId: comment ? comment[1] : null, network: 'facebook', link };
}

/** Tweets count 17–19 digits in one group; Facebook's ids have two groups or more digits. */
function networkByDigits(id: string): Network | null {
  if (/^\d{17,19}$/.test(id)) return 'twitter';
  return /_/.test(id) || /^\d{28,}$/.test(id) ? 'facebook' : null;
}

/** One line of a block: an address by itself, or `Label: value`. */
function labelled(line: string): Partial<Pasted> | null {
  const whole = address(line.trim());
  if (whole) return known(whole);
  const parts = /^\s*([\p{L} ]{2,20}?)\s*[:=]\s*(\S.*)$/u.exec(line);
  if (!parts) return null;
  const folded = unaccented(parts[1]);
  const label = LABELS.find(([, pattern]) => pattern.test(folded))?.[0];
  return label ? labelledValue(label, parts[2].trim(), parts[2]) : null;
}

function labelledValue(label: Label, value: string, verbatim: string): Partial<Pasted> | null {
  if (label === 'comment') return { comment: verbatim };
  if (label === 'user') return { user: value };
  if (label === 'writtenAt') return { writtenAt: moment(value) };
  if (label === 'network') return networkNamed(value);
  const inside = address(value);
  if (inside) return known(inside);
  return label === 'link' ? { link: value } : null;
}

function networkNamed(value: string): Partial<Pasted> | null {
  if (/^(?:facebook|fb)\b/i.test(value)) return { network: 'facebook' };
  return /^(?:twitter|tw|x)\b/i.test(value) ? { network: 'twitter' } : null;
}

/** What stands after a comment's label is the citizen's, however it begins. */
function untilComment(found: (Partial<Pasted> | null)[]): (Partial<Pasted> | null)[] {
  const comment = found.findIndex((line) => line?.comment !== undefined);
  return comment < 0 ? found : found.map((line, index) => (index <= comment ? line : null));
}

/** After a comment label the rest is the citizen's, labels or not; without one, what no label claimed. */
function blockComment(lines: readonly string[], found: readonly (Partial<Pasted> | null)[]): string | null {
  const start = found.findIndex((line) => line?.comment !== undefined);
  const own =
    start >= 0
      ? [found[start]?.comment ?? '', ...lines.slice(start + 1)]
      : lines.filter((_, index) => found[index] === null);
  const text = own.join('\n').replace(/^\n+|\n+$/g, '');
  return text.trim() === '' ? null : text;
}

function moment(value: string): Moment | null {
  const iso = parseMoment(value);
  if (iso) return iso;
  const parts = DAY_FIRST.exec(value);
  if (!parts) return null;
  const [, day, month, year, hour, minute, second] = parts;
  return parseMoment(
    `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${minute}${second === undefined ? '' : `:${second}`}`,
  );
}

function pad(part: string): string {
  return part.length < 2 ? `0${part}` : part;
}

/** A tweet's id carries its time, which needs no label. */
function dated(found: Pasted): Pasted {
  if (found.writtenAt || found.rawId === null || found.network === null) return found;
  const id = gisId(found.rawId);
  return id === null ? found : { ...found, writtenAt: writtenAt(found.network, id) };
}

function known(found: Pasted): Partial<Pasted> {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null)) as Partial<Pasted>;
}
