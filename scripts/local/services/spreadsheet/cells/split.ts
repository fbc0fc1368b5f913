// Splitting texts into columns.

const CANDIDATES = [',', ';', '.', ' '];

/** The first of comma, semicolon, period and space that every text with content holds; else a comma. */
export function guessDelimiter(texts: readonly string[]): string {
  const filled = texts.filter((text) => text !== '');
  return CANDIDATES.find((mark) => filled.length > 0 && filled.every((text) => text.includes(mark))) ?? ',';
}

/** Empty pieces stay, except of spaces, whose runs count as one. */
export function splitText(text: string, delimiter: string): string[] {
  if (delimiter === '') return [text];
  if (delimiter === ' ') return text.trim().split(/ +/);
  return text.split(delimiter).map((piece) => piece.trim());
}
