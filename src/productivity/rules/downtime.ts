// R29: the minutes that an agent could not work on a day, from how people write them. Pure.
import { bogotaMoment } from '../../calendar/civilTime';
import { unaccented } from '../../workbook/fold';
import type { Cell } from './writtenDate';

/** One line of the tab of downtime that concerns one agent's day. */
export interface DowntimeEntry {
  row: number;
  minutes: Cell;
  reason: string;
  /** Somebody has set the minutes: they go before a reason that speaks of the whole day. */
  corrected?: boolean;
}

export type DowntimeDoubt = 'minutesUnreadable' | 'downtimeTwice' | 'downtimeOverlaps' | 'minutesBeyondShift';

interface DayDowntime {
  minutes: number;
  doubts: { row: number; doubt: DowntimeDoubt }[];
}

/** A reason that says so goes before the figure beside it. */
const WHOLE_DAY = /\b(dia|turno|jornada) (complet[oa]|enter[oa])\b|\btodo el (dia|turno)\b/;

/** Minutes of the day. */
interface Span {
  from: number;
  to: number;
}

/** What counts of a day's entries: the same one once, overlapping hours once, never more than the shift. */
export function dayDowntime(entries: readonly DowntimeEntry[], shiftMinutes: number): DayDowntime {
  const doubts: DayDowntime['doubts'] = [];
  const seen = new Set<string>();
  const spans: Span[] = [];
  let total = 0;
  for (const entry of entries) {
    const { row, reason } = entry;
    const minutes = entryMinutes(entry, shiftMinutes);
    if (minutes === null) {
      doubts.push({ row, doubt: 'minutesUnreadable' });
      continue;
    }
    const key = `${minutes} ${reason.trim().toLowerCase()}`;
    if (seen.has(key)) {
      doubts.push({ row, doubt: 'downtimeTwice' });
      continue;
    }
    seen.add(key);
    const span = namedHours(reason);
    const shared = span && span.to - span.from === minutes ? overlap(span, spans) : 0;
    if (span) spans.push(span);
    if (shared > 0) doubts.push({ row, doubt: 'downtimeOverlaps' });
    total += minutes - shared;
    if (total > shiftMinutes) doubts.push({ row, doubt: 'minutesBeyondShift' });
  }
  return { minutes: Math.min(total, shiftMinutes), doubts };
}

/** Null where nobody can tell. */
export function entryMinutes(
  { minutes, reason, corrected }: Omit<DowntimeEntry, 'row'>,
  shiftMinutes: number,
): number | null {
  const wholeDay = !corrected && WHOLE_DAY.test(plain(reason));
  return wholeDay ? shiftMinutes : writtenMinutes(minutes, shiftMinutes);
}

/** `45`, `45 min`, `2 h`, `1 hora`, `1h30`, `1:30`, `hora y media`, `día completo`; null for anything else. */
export function writtenMinutes(cell: Cell, shiftMinutes: number): number | null {
  if (typeof cell === 'number') return cell >= 0 ? Math.round(cell) : null;
  if (typeof cell === 'boolean') return null;
  if (typeof cell === 'object') {
    const { date, time } = bogotaMoment(cell.getTime());
    return date < '1990' ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) : null;
  }
  const text = plain(cell);
  if (/^(todo el |el |un )?(dia|turno|jornada)( complet[oa]| enter[oa])?$/.test(text)) return shiftMinutes;
  if (/^medi[oa] (dia|turno|jornada)$/.test(text)) return Math.round(shiftMinutes / 2);
  return inClock(text) ?? inUnits(text);
}

function plain(text: string): string {
  return unaccented(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function inClock(text: string): number | null {
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?( ?h(oras|rs)?\.?)?$/.exec(text);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}

const HOURS = '(?:h|hs|hr|hrs|hora|horas)\\.?';
const MINUTES = "(?:m|min|mins|minuto|minutos|')\\.?";
const NUMBER = '(\\d+(?:[.,]\\d+)?)';
const BOTH = new RegExp(`^${NUMBER} ?${HOURS}(?: ?(?:y|con|,)? ?(\\d{1,2}|media) ?(?:${MINUTES})?)?$`);
const ONLY_MINUTES = new RegExp(`^${NUMBER} ?(?:${MINUTES})?$`);

function inUnits(text: string): number | null {
  const worded = text
    .replace(/^media hora$/, '30 min')
    .replace(/^(una )?hora y media$/, '1 h media')
    .replace(/^(una|un) /, '1 ')
    .replace(/^hora$/, '1 h');
  const only = ONLY_MINUTES.exec(worded);
  if (only) return Math.round(decimal(only[1]));
  const both = BOTH.exec(worded);
  if (!both) return null;
  const more = both[2] === 'media' ? 30 : Number(both[2] ?? 0);
  return Math.round(decimal(both[1]) * 60 + more);
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

/** `Falla 8:00 a 10:00`: minutes of the day; null where no two hours are named. */
export function namedHours(reason: string): Span | null {
  const hours =
    /(\d{1,2}):(\d{2})\s*([ap])?\.?\s*(?:m\.?)?\s*(?:a|-|–|hasta)\s*(?:las\s*)?(\d{1,2}):(\d{2})\s*([ap])?/i.exec(
      reason,
    );
  if (!hours) return null;
  const from = minuteOf(hours[1], hours[2], hours[3]);
  const to = minuteOf(hours[4], hours[5], hours[6]);
  return to > from ? { from, to } : null;
}

function minuteOf(hour: string, minute: string, half: string | undefined): number {
  const afternoon = half?.toLowerCase() === 'p' && Number(hour) < 12 ? 12 : 0;
  return (Number(hour) + afternoon) * 60 + Number(minute);
}

/** Minutes of a span that others have already. */
function overlap(span: Span, others: readonly Span[]): number {
  let shared = 0;
  for (let minute = span.from; minute < span.to; minute++) {
    if (others.some(({ from, to }) => minute >= from && minute < to)) shared += 1;
  }
  return shared;
}
