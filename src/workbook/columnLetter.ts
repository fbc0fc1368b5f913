// Column numbers and letters.

/** `columnLetter(28)` is `AB`; columns count from 1. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of `AB`, in any case; null where the text is no column. */
export function columnNumber(letters: string): number | null {
  const clean = letters.trim().toUpperCase();
  if (!/^[A-Z]{1,3}$/.test(clean)) return null;
  return [...clean].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
