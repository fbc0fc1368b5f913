// What Google takes of a mail's texts, and how much they are. Pure.

/** 200 KB of either body from a consumer's account (D); some room is left. */
export const MOST_BYTES = 190_000;

/** The greater of both bodies, in bytes of UTF-8. */
export function mailBytes({ body, htmlBody }: { body: string; htmlBody: string }): number {
  return Math.max(bytes(body), bytes(htmlBody));
}

function bytes(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Each half of a pair is two of its four bytes.
    count += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return count;
}
