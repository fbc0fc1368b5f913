// A difference as a row of its tab: what a person reads, and the hidden cell by which the next comparison knows it.
import {
  adviceText,
  DIFFERENCE_HEADERS,
  DIFFERENCES_TAB,
  GROUPS,
  NETWORK_WORDS,
  OPEN,
  placeText,
  settledText,
  type DifferenceField,
} from '../../texts/differences';
import { secondName, weekText } from '../../texts/summaries';
import type { CellInput } from '../../workbook/book';
import type { GeneratedSheet } from '../../workbook/generatedTab';
import { keptJson } from '../../workbook/keptJson';
import { rowUrl } from '../../workbook/rowUrl';
import type { Difference } from '../rules/differences';

/** A difference, and which comparison found it last. */
export interface NotedDifference {
  difference: Difference;
  file: string;
  /** The days that were compared, ISO. */
  from: string;
  to: string;
  /** When the comparison began, Bogotá wall clock `2022-09-16T10:42:07`. */
  at: string;
  /** When a later one did not find it any more; `''` while it is open. */
  settled: string;
}

export interface KeptDifference extends NotedDifference {
  row: number;
}

const FIELDS = Object.keys(DIFFERENCE_HEADERS) as DifferenceField[];

export const DIFFERENCE_SHEET: GeneratedSheet<DifferenceField> = {
  name: DIFFERENCES_TAB,
  secondName: secondName(DIFFERENCES_TAB),
  fields: FIELDS,
  headers: DIFFERENCE_HEADERS,
  formats: { id: '@', likely: '@', date: 'dd/mm/yyyy', at: 'dd/mm/yyyy hh:mm' },
  widths: {
    ...{ group: 160, id: 270, agent: 170, place: 150, link: 130, advice: 400, likely: 270 },
    ...{ state: 320, file: 180, days: 170, at: 130 },
  },
};

/** `bookUrl` is the spreadsheet's address. */
export function differenceCells(
  noted: NotedDifference,
  bookUrl: string,
): Partial<Record<DifferenceField, CellInput>> {
  const { difference, file, from, to, at, settled } = noted;
  const { kind, id, agent, date, network, tab, tabId, row, likely } = difference;
  return {
    ...{ group: GROUPS[kind], id, agent, network: NETWORK_WORDS[network] ?? network, likely, file },
    date: date === '' ? null : { typed: date },
    place: placeText(tab, row),
    link: row === 0 ? null : { typed: rowUrl(bookUrl, tabId, row) },
    advice: adviceText(difference),
    state: settled === '' ? OPEN : settledText(settled.slice(0, 10)),
    days: weekText(from, to),
    at: { typed: `${at.slice(0, 10)} ${at.slice(11)}` },
    control: JSON.stringify(noted),
  };
}

/** Null for a cell that somebody has spoilt: its row is nobody's any more. */
export function keptDifference({ row, text }: { row: number; text: string }): KeptDifference | null {
  const kept = keptJson<NotedDifference>(text);
  return typeof kept?.difference?.key === 'string' && typeof kept.at === 'string' ? { ...kept, row } : null;
}
