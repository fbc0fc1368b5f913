// Numbers and dates against the bounds of a rule, as validation, filters and conditional formats share them.
import type { CellContent } from '../../../book/model';
import { parseTyped } from '../../../values/parse';
import { epochToSerial, serialToCivil } from '../../../values/serial';
import type { Host } from '../host';

const RELATIONS: Readonly<Record<string, (value: number, low: number, high: number) => boolean>> = {
  BETWEEN: (value, low, high) => value >= low && value <= high,
  NOT_BETWEEN: (value, low, high) => value < low || value > high,
  EQUAL_TO: (value, low) => value === low,
  NOT_EQUAL_TO: (value, low) => value !== low,
  GREATER_THAN: (value, low) => value > low,
  GREATER_THAN_OR_EQUAL_TO: (value, low) => value >= low,
  LESS_THAN: (value, low) => value < low,
  LESS_THAN_OR_EQUAL_TO: (value, low) => value <= low,
  AFTER: (value, low) => value > low,
  BEFORE: (value, low) => value < low,
  ON_OR_AFTER: (value, low) => value >= low,
  ON_OR_BEFORE: (value, low) => value <= low,
};

/** `condition.criteria` is `NUMBER_…` or `DATE_…`. Dates compare by the day. An unknown criterion holds. */
export function relationHolds(
  host: Host,
  condition: { criteria: string; args: readonly unknown[] },
  content: CellContent,
  isDate: boolean,
): boolean {
  const dated = condition.criteria.startsWith('DATE_');
  const relation = RELATIONS[condition.criteria.replace(/^(?:NUMBER|DATE)_/, '')];
  if (relation === undefined) return true;
  if (typeof content !== 'number' || (dated && !isDate)) return false;
  const [low = NaN, high = NaN] = condition.args.map((argument) => numberOf(host, argument) ?? NaN);
  return dated
    ? relation(Math.floor(content), Math.floor(low), Math.floor(high))
    : relation(content, low, high);
}

/** A rule's argument as a number: dates are told as serials, texts as a person would type them. */
function numberOf(host: Host, argument: unknown): number | null {
  if (typeof argument === 'number') return argument;
  if (argument instanceof Date) return epochToSerial(argument.getTime(), host.book.timeZone);
  if (typeof argument !== 'string') return null;
  const today = serialToCivil(epochToSerial(host.x.now(), host.book.timeZone));
  const { content } = parseTyped(argument, { locale: host.book.locale, today });
  return typeof content === 'number' ? content : null;
}
