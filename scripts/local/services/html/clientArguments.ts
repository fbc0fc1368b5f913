// What becomes of a page's arguments on their way to the server, and what Google's client refuses.

/**
 * The arguments as the server sees them (JSON-safe). A value that cannot travel throws at the call, as Google's
 * client does (P): functions, dates and objects of other classes by the key they stand under, and circles.
 */
export function clientArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => travelled(arg, String(index), []));
}

function travelled(value: unknown, key: string, above: object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') throw illegal(key);
  if (above.includes(value)) throw new Error('Failed due to circular reference.');
  const path = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value as unknown[], (item, index) => travelled(item, String(index), path));
  }
  if (!isPlain(value)) throw illegal(key);
  const kept = Object.entries(value).filter(([name, item]) => !name.endsWith('__') && item !== undefined);
  return Object.fromEntries(kept.map(([name, item]) => [name, travelled(item, name, path)]));
}

const illegal = (key: string): Error => new Error(`Failed due to illegal value in property: ${key}`);

/** By its shape, not by its class: the page's objects are of another realm. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
