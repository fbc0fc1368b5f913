// What the panels need of `zod/mini`, in a fraction of its size; the sidebar's build puts it in zod's place (decision 007).

/** Whether a value has the shape, and what of it the shape names. */
type Read = { success: true; data: unknown } | { success: false };

interface Shape {
  read(value: unknown): Read;
}

const NOT_IT: Read = { success: false };
const taken = (data: unknown): Read => ({ success: true, data });
const when = (test: (value: unknown) => boolean): Shape => ({
  read: (value) => (test(value) ? taken(value) : NOT_IT),
});
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const string = (): Shape => when((value) => typeof value === 'string');
export const number = (): Shape => when((value) => Number.isFinite(value));
export const boolean = (): Shape => when((value) => typeof value === 'boolean');

export const literal = (words: unknown): Shape =>
  when((value) => (Array.isArray(words) ? words.includes(value) : words === value));

const enumeration = (words: readonly string[]): Shape => literal(words);
export { enumeration as enum };

export const nullable = (inner: Shape): Shape => ({
  read: (value) => (value === null ? taken(null) : inner.read(value)),
});

export const optional = (inner: Shape): Shape => ({
  read: (value) => (value === undefined ? taken(undefined) : inner.read(value)),
});

/** The first that takes it. */
export const union = (choices: readonly Shape[]): Shape => ({
  read(value) {
    for (const choice of choices) {
      const read = choice.read(value);
      if (read.success) return read;
    }
    return NOT_IT;
  },
});

export const array = (element: Shape): Shape => ({
  read(value) {
    if (!Array.isArray(value)) return NOT_IT;
    const whole: unknown[] = [];
    for (const part of value) {
      const read = element.read(part);
      if (!read.success) return NOT_IT;
      whole.push(read.data);
    }
    return taken(whole);
  },
});

/** What it does not name is left out. */
export const object = (parts: Readonly<Record<string, Shape>>): Shape => ({
  read: (value) => (isRecord(value) ? readParts(Object.keys(parts), (key) => parts[key], value) : NOT_IT),
});

/** Any keys, one shape. */
export const record = (_key: Shape, inner: Shape): Shape => ({
  read: (value) => (isRecord(value) ? readParts(Object.keys(value), () => inner, value) : NOT_IT),
});

function readParts(keys: readonly string[], shapeOf: (key: string) => Shape, value: object): Read {
  const whole: Record<string, unknown> = {};
  for (const key of keys) {
    if (key === '__proto__') continue;
    const read = shapeOf(key).read((value as Record<string, unknown>)[key]);
    if (!read.success) return NOT_IT;
    if (key in value) whole[key] = read.data;
  }
  return taken(whole);
}

export const safeParse = (shape: Shape, value: unknown): Read => shape.read(value);
