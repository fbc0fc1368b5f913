// The identity of a case from its first paste on: 128 random bits, as text without spaces.

/** `random` fills the array, as the browser's `crypto.getRandomValues` does. */
export function newRequestId(random: (bytes: Uint8Array<ArrayBuffer>) => unknown): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  return [...bytes].map((byte) => (byte < 16 ? '0' : '') + byte.toString(16)).join('');
}
