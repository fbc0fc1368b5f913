// What the rules of a case make of cells that a person typed or pasted into the grid.
import { bogotaMoment, type Moment } from '../../calendar/civilTime';
import { unaccented } from '../../workbook/fold';
import { CELL_LIMIT } from './cellLimit';
import { gisId, idKey } from './gisId';
import type { CasePolicy } from './policy';
import { withNetworkWord } from './reply';
import type { Network } from './words';

/** A cell as the grid answers it; a blank is `''`. */
type Cell = string | number | boolean | Date;

/** Blanks, zero-width and direction marks: they travel with a paste and nobody sees them. */
const UNSEEN = /[\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** What a formula shows that failed: nobody typed it. */
const FAILED = /^#(?:N\/A|NAME\?|ERROR!|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!)$/;
/** Below so many letters one slip makes another word. */
const LEAST_LETTERS = 7;
const LEAST_DIGITS = 5;
/** An account, a campaign and an object: words with two colons or more. */
const ADDRESS = /\p{L}.*:.*:/su;

const NETWORK_NAMES: readonly (readonly [Network, RegExp])[] = [
  ['facebook', /^(?:facebook|fb|face)$/],
  ['twitter', /^(?:twitter|tw|x)$/],
];

/** Whether a cell looks empty. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && cell.replace(UNSEEN, '') === '';
}

/** R23: the id of a raw address of inConcert; null for a bare id and for anything else. */
export function typedId(cell: Cell, policy: Pick<CasePolicy, 'idSeparator'>): string | null {
  if (typeof cell !== 'string' || !ADDRESS.test(cell)) return null;
  const id = gisId(cell);
  if (id === null || idKey(id).length < LEAST_DIGITS) return null;
  return policy.idSeparator === '' ? idKey(id) : id;
}

/** `FB`, ` twitter`, `Facebook.` name their network; null for anything else. */
export function typedNetwork(cell: Cell): Network | null {
  if (typeof cell !== 'string') return null;
  const word = letters(cell);
  return NETWORK_NAMES.find(([, name]) => name.test(word))?.[0] ?? null;
}

/** R14: the reply with the network's word; null where it stands, or where there is nothing to say it of. */
export function typedReply(
  network: Cell,
  reply: Cell,
  policy: Pick<CasePolicy, 'replySeparator'>,
): string | null {
  const named = typedNetwork(network);
  if (named === null || typeof reply !== 'string' || isBlank(reply) || FAILED.test(reply)) return null;
  const worded = withNetworkWord(named, reply, policy.replySeparator).reply;
  return worded === reply || worded.length > CELL_LIMIT ? null : worded;
}

/** R25: `archivado.`, `Archivados`, `ARCHIBADO` are the team's word for archived; null for anything else. */
export function typedCode(
  cell: Cell,
  codes: readonly string[],
  policy: Pick<CasePolicy, 'archivedCode'>,
): string | null {
  const word = policy.archivedCode;
  if (typeof cell !== 'string' || cell === word) return null;
  const [typed, due] = [letters(cell), letters(word)];
  if (typed === '' || due === '' || /\d/.test(cell)) return null;
  if (typed !== due && codes.some((code) => letters(code) === typed)) return null;
  return typed === due || (due.length >= LEAST_LETTERS && isOneSlipAway(typed, due)) ? word : null;
}

/** A code that is neither in the base's list nor one of the rules' own. Where no list is kept, all are known. */
export function isUnknownCode(
  cell: Cell,
  codes: readonly string[],
  policy: Pick<CasePolicy, 'archivedCode' | 'wallCode'>,
): boolean {
  if (codes.length === 0 || isBlank(cell)) return false;
  const typed = plain(String(cell));
  return ![...codes, policy.archivedCode, policy.wallCode].some((code) => plain(code) === typed);
}

/**
 * Which stamps a row lacks. The time alone is only true of a row of today: an older row keeps its gap rather
 * than get an hour at which nobody worked on it.
 */
export function lackingStamps(date: Cell, time: Cell, now: Moment): { date: boolean; time: boolean } {
  const lacksDate = isBlank(date);
  return { date: lacksDate, time: isBlank(time) && (lacksDate || isDay(date, now.date)) };
}

/** Whether a date, as `Date` or as the team writes it (`16/09/2022`, `16/9`, ISO), is this ISO day. */
export function isDay(cell: Cell, day: string): boolean {
  if (typeof cell === 'object') return bogotaMoment(cell.getTime()).date === day;
  const [year, month, date] = day.split('-');
  const text = String(cell).replace(UNSEEN, '');
  const parts = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/.exec(text);
  if (!parts) return text === day;
  const sameYear = parts[3] === undefined || Number(parts[3]) % 100 === Number(year) % 100;
  return sameYear && Number(parts[1]) === Number(date) && Number(parts[2]) === Number(month);
}

function plain(text: string): string {
  return unaccented(text.replace(UNSEEN, ''));
}

function letters(text: string): string {
  return plain(text).replace(/[^a-zñ]/g, '');
}

/** One letter more, less, other, or two that changed places. */
function isOneSlipAway(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at);
  const swapped = long[at + 1] + long[at] + long.slice(at + 2);
  return long.slice(at + 1) === short.slice(at + 1) || swapped === short.slice(at);
}
