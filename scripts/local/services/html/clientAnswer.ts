// What a page's success handler gets of a server function's value.
import { types } from 'node:util';

/**
 * JSON-safe. A Date anywhere makes the whole value null, without an error (P); a Map or Set arrives as `{}` (P);
 * nothing arrives as null.
 */
export function clientAnswer(value: unknown): unknown {
  return holdsDate(value) ? null : (JSON.parse(JSON.stringify(value ?? null) ?? 'null') as unknown);
}

function holdsDate(value: unknown, seen = new Set<object>()): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return types.isDate(value) || Object.values(value).some((item) => holdsDate(item, seen));
}
