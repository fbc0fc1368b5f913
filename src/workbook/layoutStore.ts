// Keeps the layout in the document's properties, in parts that Google's limit of 9 KB a value lets in.
import type { PropertyStore } from '../context';
import { keptJson } from './keptJson';
import type { Layout } from './layout';

const KEY = 'layout';

/** Characters, not bytes: an accented letter takes two. */
const PART = 4000;

/** The layout among the properties `kept`; null where there is none, or none that this version can read. */
export function layoutFrom(kept: Readonly<Record<string, string>>): Layout | null {
  const parts: string[] = [];
  while (kept[partKey(parts.length)] !== undefined) parts.push(kept[partKey(parts.length)]);
  const layout = keptJson<Layout>(parts.join(''));
  return layout?.version === 1 && Array.isArray(layout.tabs) && Array.isArray(layout.agents) ? layout : null;
}

/** The layout as last saved. One call. */
export function loadLayout(properties: PropertyStore): Layout | null {
  return layoutFrom(properties.all());
}

/** Writes the parts that differ from what is kept. To be run under the lock. */
export function saveLayout(properties: PropertyStore, layout: Layout): void {
  const kept = properties.all();
  const json = JSON.stringify(layout);
  const count = Math.ceil(json.length / PART);
  for (let index = 0; index < count; index++) {
    const part = json.slice(index * PART, (index + 1) * PART);
    if (kept[partKey(index)] !== part) properties.set(partKey(index), part);
  }
  for (let index = count; kept[partKey(index)] !== undefined; index++) properties.remove(partKey(index));
}

/** Makes the next call look at the base anew. */
export function forgetLayout(properties: PropertyStore): void {
  properties.remove(partKey(0));
}

function partKey(index: number): string {
  return `${KEY}.${index}`;
}
