// Pictures for filings: real first bytes, as much filling as is asked for.

const STARTS = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpg: [0xff, 0xd8, 0xff, 0xe0],
  gif: [...Buffer.from('GIF89a')],
  webp: [...Buffer.from('RIFF'), 0, 0, 0, 0, ...Buffer.from('WEBP')],
} as const;

/** A screenshot as the panel sends it. */
export function picture(kind: keyof typeof STARTS = 'png', bytes = 64, name = `captura.${kind}`) {
  const content = Buffer.alloc(bytes, 7);
  content.set(STARTS[kind]);
  return { name, type: `image/${kind}`, base64: content.toString('base64') };
}
