// Where the sentences of a text stand. Pure.

export interface Span {
  from: number;
  to: number;
}

/** Ends at `.`, `!`, `?` before a blank, or at a line's end: the dots of links and numbers end nothing. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  const end = /[.!?…]+(?=\s|$)|\n+/g;
  let from = 0;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    const to = found.index + found[0].length;
    spans.push({ from, to });
    from = to;
  }
  if (from < text.length) spans.push({ from, to: text.length });
  return spans.filter(({ from: start, to }) => text.slice(start, to).trim() !== '');
}
