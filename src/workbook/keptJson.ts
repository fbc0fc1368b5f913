// Reads back what the product itself keeps in the document's properties, whose values nobody else writes.

/** The value that was kept as JSON; null where there is none, or where it was cut off. */
export function keptJson<Value>(text: string | undefined): Value | null {
  try {
    return JSON.parse(text ?? 'null') as Value | null;
  } catch {
    return null;
  }
}
