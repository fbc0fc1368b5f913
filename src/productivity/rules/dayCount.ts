// Counts the rows of one agent's tab, day by day: cases, archived ones, networks, codes and templates. Pure.
import { gisId, idKey } from '../../cases/rules/gisId';
import { typedNetwork } from '../../cases/rules/typed';
import type { Network } from '../../cases/rules/words';
import type { FieldCells } from './caseRows';
import { countedCode } from './countedCode';
import { hourOfCell } from './hourOfCell';
import type { Cell } from './writtenDate';

export interface CountRules {
  archivedWord: string;
  /** The base's codes, without blanks and in capitals; empty where it keeps no list. */
  codes: ReadonlySet<string>;
  duplicates: 'all' | 'noCopies' | 'oneAnId';
  countReturnedTweets: boolean;
}

/** A row that has a day. */
export interface CountedRow {
  row: number;
  cells: FieldCells;
  date: string;
  /** Of the template that the row was answered with; `''` where nothing tells. */
  template: string;
}

export type RowDoubt =
  'exactCopy' | 'sameId' | 'returnedTweet' | 'noCode' | 'unknownCode' | 'archivedMisspelt' | 'networkUnknown';

export interface DayCount {
  cases: number;
  archived: number;
  byNetwork: Record<string, number>;
  byCode: Record<string, number>;
  byTemplate: Record<string, number>;
  /** `08`, with both figures; `''` for the rows that say no time. */
  byHour: Record<string, number>;
  /** The rows that counted, as stretches from a row to a row. */
  rows: [number, number][];
  /** Digits of the day's ids: the same case may stand in another tab too. */
  ids: Set<string>;
}

interface TabCount {
  days: Map<string, DayCount>;
  /** `first`: the row that this one repeats; `counted`: whether it counted all the same. */
  doubts: { row: number; doubt: RowDoubt; first: number | null; counted: boolean; written: string }[];
}

/** Below so many digits a number is no id. */
const LEAST_DIGITS = 12;
/** Larger numbers lose digits in a cell. */
const LARGEST_EXACT = 1e15;
const COPIED = ['date', 'time', 'network', 'id', 'user', 'link', 'inquiry', 'reply', 'code', 'notes'];

export function tabCount(rows: readonly CountedRow[], rules: CountRules): TabCount {
  const count: TabCount = { days: new Map(), doubts: [] };
  const copies = new Map<string, number>();
  const firstOfId = new Map<string, number>();
  for (const one of rows) {
    const day = dayOf(count, one.date);
    const id = idDigits(one.cells.id ?? '');
    const network = networkOfCase(one.cells) ?? 'unknown';
    const repeat = repeatOf(one, id, network, copies, firstOfId);
    if (id !== null) day.ids.add(id);
    const counted = repeat === null || counts(repeat.doubt, rules);
    if (repeat) count.doubts.push({ row: one.row, ...repeat, counted, written: '' });
    if (counted) add(count, day, one, network, rules);
  }
  return count;
}

function add(count: TabCount, day: DayCount, one: CountedRow, network: string, rules: CountRules): void {
  const { code, archived, doubt } = countedCode(one.cells.code ?? '', rules.codes, rules.archivedWord);
  if (archived) day.archived += 1;
  else day.cases += 1;
  const noted = { row: one.row, first: null, counted: true };
  if (doubt) count.doubts.push({ ...noted, doubt, written: String(one.cells.code ?? '').trim() });
  if (network === 'unknown') {
    count.doubts.push({ ...noted, doubt: 'networkUnknown', written: String(one.cells.network ?? '').trim() });
  }
  day.byNetwork[network] = (day.byNetwork[network] ?? 0) + 1;
  day.byCode[code] = (day.byCode[code] ?? 0) + 1;
  const hour = hourOfCell(one.cells.time ?? '');
  day.byHour[hour] = (day.byHour[hour] ?? 0) + 1;
  const last = day.rows[day.rows.length - 1];
  if (last && last[1] === one.row - 1) last[1] = one.row;
  else day.rows.push([one.row, one.row]);
  if (one.template !== '') day.byTemplate[one.template] = (day.byTemplate[one.template] ?? 0) + 1;
}

function counts(doubt: RowDoubt, { duplicates, countReturnedTweets }: CountRules): boolean {
  if (doubt === 'exactCopy') return duplicates === 'all';
  if (doubt === 'returnedTweet' && !countReturnedTweets) return false;
  return duplicates !== 'oneAnId';
}

/** What an earlier row of the same day has already; null for a case of its own. */
function repeatOf(
  { row, cells, date }: CountedRow,
  id: string | null,
  network: string,
  copies: Map<string, number>,
  firstOfId: Map<string, number>,
): { doubt: RowDoubt; first: number } | null {
  const copy = `${date} ${JSON.stringify(COPIED.map((field) => cells[field] ?? ''))}`;
  const same = copies.get(copy);
  const earlier = id === null ? undefined : firstOfId.get(`${date} ${id}`);
  copies.set(copy, same ?? row);
  if (id !== null) firstOfId.set(`${date} ${id}`, earlier ?? row);
  if (same !== undefined) return { doubt: 'exactCopy', first: same };
  if (earlier === undefined) return null;
  return { doubt: network === 'twitter' ? 'returnedTweet' : 'sameId', first: earlier };
}

/** R23: null for a blank, a number that a spreadsheet has rounded, or what is no id. */
export function idDigits(cell: Cell): string | null {
  if (typeof cell !== 'string' && !(typeof cell === 'number' && cell < LARGEST_EXACT)) return null;
  const id = gisId(String(cell));
  const digits = id === null ? '' : idKey(id);
  return digits.length >= LEAST_DIGITS ? digits : null;
}

/** By its own cell, else by the word before the reply, else by where the link leads. */
export function networkOfCase(cells: FieldCells): Network | null {
  const named = typedNetwork(cells.network ?? '');
  if (named) return named;
  const reply = /^\s*(facebook|twitter)\b/i.exec(String(cells.reply ?? ''));
  if (reply) return reply[1].toLowerCase() as Network;
  return networkOfLink(String(cells.link ?? ''));
}

/** Null where a link leads to neither network. */
export function networkOfLink(link: string): Network | null {
  const site = /(?:^|[/.])(facebook|fb|twitter|x)\.com\//i.exec(link);
  if (!site) return null;
  return /^f/i.test(site[1]) ? 'facebook' : 'twitter';
}

function dayOf(count: TabCount, date: string): DayCount {
  const known = count.days.get(date);
  if (known) return known;
  const day = emptyDay();
  count.days.set(date, day);
  return day;
}

export function emptyDay(): DayCount {
  return {
    cases: 0,
    archived: 0,
    byNetwork: { facebook: 0, twitter: 0 },
    byCode: {},
    byTemplate: {},
    byHour: {},
    rows: [],
    ids: new Set(),
  };
}
