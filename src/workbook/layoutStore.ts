// Keeps the layout in the document's properties, in parts that Google's limit of 9 KB a value lets in.
import * as z from 'zod/mini';
import type { PropertyStore } from '../context';
import { ROLES, type Layout } from './layout';

const KEY = 'layout';

/** Characters, not bytes: an accented letter takes two. */
const PART = 4000;

const TAB = z.object({
  tab: z.string(),
  sheetId: z.number(),
  role: z.enum(ROLES),
  headerRow: z.number().check(z.minimum(1)),
  columns: z.record(z.string(), z.nullable(z.number())),
  headers: z.record(z.string(), z.string()),
  width: z.optional(z.number()),
  twins: z.optional(z.array(z.string())),
});

const LAYOUT = z.object({
  version: z.literal(1),
  tabs: z.array(TAB),
  agents: z.array(
    z.object({
      name: z.string(),
      email: z.string(),
      tab: z.nullable(z.string()),
      shift: z.string(),
      active: z.boolean(),
      candidates: z.array(z.string()),
    }),
  ),
});

/** The layout among the properties `kept`; null where there is none, or none that this version can read. */
export function layoutFrom(kept: Readonly<Record<string, string>>): Layout | null {
  const parts: string[] = [];
  while (kept[partKey(parts.length)] !== undefined) parts.push(kept[partKey(parts.length)]);
  try {
    const parsed = z.safeParse(LAYOUT, JSON.parse(parts.join('')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
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
