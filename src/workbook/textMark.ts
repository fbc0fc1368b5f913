// Eight signs that tell a text from another (FNV-1a). Pure.

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Another `basis` gives a second, independent mark of the same text. */
export function textMark(text: string, basis = BASIS): string {
  let hash = basis;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
