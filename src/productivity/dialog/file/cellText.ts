// What a cell of a workbook says, as text: dates as ISO, and numbers whose last digits are lost as such.

/** How numbers of a workbook are to be read. */
export interface NumberLooks {
  /** For each style whether it shows a date or an hour. */
  dates: readonly boolean[];
  /** Whether its days are counted from 1904. */
  from1904: boolean;
}

const DAY_MS = 86_400_000;
const ZERO = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;
const LAST_SERIAL = 2958465;
/** A double keeps so many digits of any number, and so many of some. */
const SURE_DIGITS = 15;
const MOST_DIGITS = 17;

/** `written` as it stands in the file, `style` as the cell names it. */
export function numberText(written: string, style: number, { dates, from1904 }: NumberLooks): string {
  const value = Number(written);
  if (!Number.isFinite(value)) return written;
  const serial = value + (from1904 ? DAYS_TO_1904 : 0);
  if (dates[style] && serial >= 0 && serial <= LAST_SERIAL) return momentText(serial);
  if (Math.abs(value) < 10 ** SURE_DIGITS) return String(value);
  return isWhole(written, value) ? written : value.toExponential(SURE_DIGITS - 1).replace('e', 'E');
}

/** Only programs that keep ids as whole numbers write digits that no double holds. */
function isWhole(written: string, value: number): boolean {
  if (!/^\d+$/.test(written)) return false;
  if (value <= Number.MAX_SAFE_INTEGER) return !/0$/.test(written);
  return /[1-9]/.test(written.slice(MOST_DIGITS));
}

/** `2022-09-13 07:11:29`, the day alone at midnight, the hour alone for less than a day. */
function momentText(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const iso = new Date(ZERO + seconds * 1000).toISOString();
  if (serial < 1) return iso.slice(11, 19);
  return (seconds * 1000) % DAY_MS === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

const BUILT_IN: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Whether a number format shows dates or hours. `code` is `''` for the formats that every program knows. */
export function isDateFormat(id: number, code: string): boolean {
  if (code === '') return BUILT_IN.some(([first, last]) => id >= first && id <= last);
  // Texts within quotes, escaped signs, colours and conditions are no part of the pattern; `[h]` is.
  const pattern = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(pattern.replace(/general|standard|estándar/gi, ''));
}
