// A text among the document's properties, in parts that Google's limit of 9 KB a value lets in.
import type { PropertyStore } from '../context';

/** Characters, not bytes: an accented letter takes two. */
const PART = 4000;

/** The parts together; `''` where nothing is kept. `kept` is what the store holds. */
export function keptText(kept: Readonly<Record<string, string>>, key: string): string {
  let text = '';
  for (let part = 0; kept[partKey(key, part)] !== undefined; part++) text += kept[partKey(key, part)];
  return text;
}

/** Writes the parts that differ from what is kept, and removes those that are too many. */
export function keepText(
  store: PropertyStore,
  kept: Readonly<Record<string, string>>,
  key: string,
  text: string,
): void {
  const count = Math.ceil(text.length / PART);
  for (let index = 0; index < count; index++) {
    const part = text.slice(index * PART, (index + 1) * PART);
    if (kept[partKey(key, index)] !== part) store.set(partKey(key, index), part);
  }
  for (let index = count; kept[partKey(key, index)] !== undefined; index++) store.remove(partKey(key, index));
}

/** Nothing is kept any more: without its first part a text counts as none. */
export function forgetText(store: PropertyStore, key: string): void {
  store.remove(partKey(key, 0));
}

function partKey(key: string, part: number): string {
  return `${key}.${part}`;
}
