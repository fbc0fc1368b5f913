// Times of the command line: ISO, with an offset or on the script's own wall clock.
import { civilToSerial, isCivilDate, serialToEpoch } from '../values/serial';
import { CommandError } from './commandError';

const iso =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,3})\d*)?)?)?(Z|[+-]\d\d:?\d\d)?$/i;

/** Epoch ms. `2022-09-16T10:42` without an offset is what the script's clocks show. */
export function instantOf(text: string, timeZone: string): number {
  const match = iso.exec(text.trim());
  if (!match) throw new CommandError('BAD_TIME', text);
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const millisecond = Number((match[7] ?? '0').padEnd(3, '0'));
  if (!isCivilDate(year!, month!, day!) || hour! > 23 || minute! > 59 || second! > 59) {
    throw new CommandError('BAD_TIME', text);
  }
  const civil = {
    year: year!,
    month: month!,
    day: day!,
    hour: hour!,
    minute: minute!,
    second: second!,
    millisecond,
  };
  if (match[8] === undefined) return serialToEpoch(civilToSerial(civil), timeZone);
  return Date.UTC(year!, month! - 1, day, hour, minute, second, millisecond) - offsetMs(match[8]);
}

function offsetMs(offset: string): number {
  if (/^z$/i.test(offset)) return 0;
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))];
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** `2022-09-16T10:42:07-05:00`, in the zone. */
export function isoInZone(epochMs: number, offset: number): string {
  const wall = new Date(epochMs + offset)
    .toISOString()
    .slice(0, -1)
    .replace(/\.000$/, '');
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
