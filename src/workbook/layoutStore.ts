// Keeps the layout in the document's properties.
import type { PropertyStore } from '../context';
import { keptJson } from './keptJson';
import { forgetText, keepText, keptText } from './keptParts';
import type { Layout } from './layout';

const KEY = 'layout';

/** The layout among the properties `kept`; null where there is none, or none that this version can read. */
export function layoutFrom(kept: Readonly<Record<string, string>>): Layout | null {
  const layout = keptJson<Layout>(keptText(kept, KEY));
  return layout?.version === 1 && Array.isArray(layout.tabs) && Array.isArray(layout.agents) ? layout : null;
}

/** The layout as last saved. One call. */
export function loadLayout(properties: PropertyStore): Layout | null {
  return layoutFrom(properties.all());
}

/** Writes the parts that differ from what is kept. To be run under the lock. */
export function saveLayout(properties: PropertyStore, layout: Layout): void {
  keepText(properties, properties.all(), KEY, JSON.stringify(layout));
}

/** Makes the next call look at the base anew. */
export function forgetLayout(properties: PropertyStore): void {
  forgetText(properties, KEY);
}
