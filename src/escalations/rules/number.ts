// The numbers of escalations: `ESC-2022-0061`, one series for each year of filing. Pure.

const NUMBER = /^ESC-(\d{4})-(\d{4,})$/;

export function isEscalationNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** The last number given in each year. */
export type LastNumbers = Readonly<Record<string, number>>;

/** The highest of each year among these and what was given before: a number is not given twice, even if its row is gone. */
export function lastNumbers(numbers: readonly string[], before: LastNumbers): Record<string, number> {
  const last: Record<string, number> = { ...before };
  for (const number of numbers) {
    const parts = NUMBER.exec(number);
    if (parts) last[parts[1]] = Math.max(last[parts[1]] ?? 0, Number(parts[2]));
  }
  return last;
}

/** `date` is the ISO day of filing. */
export function numberAfter(last: LastNumbers, date: string): string {
  const year = date.slice(0, 4);
  return `ESC-${year}-${String((last[year] ?? 0) + 1).padStart(4, '0')}`;
}
