// What a host object is as a text: its own words, or the short name of Google's class.
import { isEnumValue } from './enums';
import { googleClassOf } from './marshal';

/** `Range`, `ana@example.com`, `WRAP`; null for what is no object of Google's. */
export function hostText(value: object): string | null {
  if (isEnumValue(value)) return value.name;
  const googleClass = googleClassOf(value);
  if (googleClass === null) return null;
  if (value.toString !== Object.prototype.toString) return String(value);
  return googleClass.slice(googleClass.lastIndexOf('.') + 1);
}
