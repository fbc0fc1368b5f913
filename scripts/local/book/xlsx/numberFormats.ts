// Number formats: the numbers that a file uses for the built-in ones, and which of them show a date.

const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** 14 and 22 follow the reader's country in Excel; these are Colombia's. */
const byCountry: Record<number, string> = { 14: 'd/m/yyyy', 22: 'd/m/yyyy h:mm' };

const numberOf = new Map(Object.entries(builtIn).map(([id, code]) => [code, Number(id)]));

/** The format of a built-in number; undefined for General and for numbers that are none. */
export function builtInFormat(id: number): string | undefined {
  return builtIn[id] ?? byCountry[id];
}

/** The number that stands for exactly this format in every country, if one does. */
export function builtInNumber(code: string): number | undefined {
  return code === 'General' ? 0 : numberOf.get(code);
}

/** Whether a number with this format is a point in time; an elapsed time such as `[h]:mm` is not. */
export function showsDate(code: string | undefined): boolean {
  if (code === undefined || code === '@') return false;
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return false;
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').replace(/general/gi, ''));
}
