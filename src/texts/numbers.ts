// Numbers as people read them here: `1.250`.

/** `count` is whole; as text where it comes so. */
export function thousands(count: number | string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
