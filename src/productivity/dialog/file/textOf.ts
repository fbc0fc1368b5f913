// The text of a file, whatever program wrote it: UTF-8, UTF-16 or Windows' own letters; null where it is no text.

const SAMPLE = 4000;
/** Beside tab, line ends, form feed and the end mark of old programs no text has control signs. */
const TEXTS_OWN = [9, 10, 11, 12, 13, 26];

export function textOf(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  const sample = [...text.slice(0, SAMPLE)];
  const controls = sample.filter((sign) => sign < ' ' && !TEXTS_OWN.includes(sign.charCodeAt(0))).length;
  return controls * 100 > sample.length ? null : text.replace(/^\ufeff/, '');
}

function decoded(bytes: Uint8Array): string {
  const wide = wideOrder(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    // A last letter that was cut off is no reason to take the rest for something else.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** By its mark, or by the zeros that stand beside plain letters. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 1].map((start) => sample.filter((byte, at) => at % 2 === start && byte === 0).length);
  const most = sample.length * 0.3;
  if (zeros[1] > most && zeros[0] * 10 < zeros[1]) return 'utf-16le';
  return zeros[0] > most && zeros[1] * 10 < zeros[0] ? 'utf-16be' : null;
}
