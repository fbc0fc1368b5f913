// Values as Logger shows them: Google prints what Java makes of them (`{a=1.0}`, `5.0`).
import { isEnumValue } from '../../kernel/enums';
import { hostText } from '../../kernel/hostText';
import { formatDate } from '../utilities/formatDate';

/** The text of a value; dates in the zone given (an IANA name). */
export function javaText(value: unknown, timeZone: string): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'number') return javaNumber(value);
  if (value instanceof Date)
    return formatDate(value.getTime(), timeZone, "EEE MMM dd HH:mm:ss 'GMT'XXX yyyy");
  if (Array.isArray(value)) return `[${value.map((item) => javaText(item, timeZone)).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  if (!isPlain(value) || isEnumValue(value)) return hostText(value) ?? String(value);
  const pairs = Object.entries(value).map(([key, item]) => `${key}=${javaText(item, timeZone)}`);
  return `{${pairs.join(', ')}}`;
}

/** Whole numbers carry `.0`, as a Java Double does; large and small ones an exponent. */
function javaNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e7 || size < 1e-3)) {
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
  }
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
