// Rounding in decimal, at the fifteen significant digits that a cell holds: 1.005 is 1.01 to two places.

/** The digits before and after the point of a number that is not negative; `fraction` has `decimals` digits. */
export function rounded(size: number, decimals: number): { whole: string; fraction: string } {
  const [mantissa = '', exponent = '0'] = size.toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  const wholePlaces = Number(exponent) + 1;
  const kept = wholePlaces + decimals;
  const cut = kept < 0 ? '' : digits.slice(0, kept);
  const roundUp = kept >= 0 && (digits.charAt(kept) || '0') >= '5';
  const padded = cut.padStart(Math.min(kept, digits.length) + Math.max(0, -wholePlaces), '0');
  const all = padded.padEnd(Math.max(wholePlaces, 0) + decimals, '0').padStart(decimals, '0');
  const result = roundUp ? increment(all) : all;
  const point = result.length - decimals;
  return { whole: result.slice(0, point) || '0', fraction: result.slice(point) };
}

/** The power of ten of the first digit: 3 for 1234, -2 for 0.012, 0 for 0. */
export function magnitude(size: number): number {
  return size === 0 ? 0 : Number(size.toExponential(14).split('e')[1]);
}

function increment(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const head = digits.slice(0, digits.length - nines);
  const raised = head === '' ? '1' : head.slice(0, -1) + String(Number(head.slice(-1)) + 1);
  return raised + '0'.repeat(nines);
}
