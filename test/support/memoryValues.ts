// How the in-memory book reads what a person types, and shows what a cell holds. Times are Bogotá's.
import type { CellValue } from '../../src/workbook/book';

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const BOGOTA_OFFSET_MS = 5 * 3600 * 1000;
const EPOCH = '1899-12-30';

/** The instant at which Bogotá's wall clock shows this. */
export function bogota(date: string, time = '00:00:00'): Date {
  const clock = time.length === 5 ? `${time}:00` : time;
  return new Date(Date.parse(`${date}T${clock}Z`) + BOGOTA_OFFSET_MS);
}

/** What Google makes of an ISO date, a time, a number or a boolean that a person types; else the text. */
export function typedValue(text: string): { value: CellValue; numberFormat: string } {
  const moment = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}(?::\d{2})?))?$/.exec(text);
  if (moment) {
    const numberFormat = moment[2] ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd';
    return { value: bogota(moment[1], moment[2] ?? '00:00'), numberFormat };
  }
  if (/^\d{1,2}:\d{2}(:\d{2})?$/.test(text)) {
    const padded = text.length % 3 === 1 ? `0${text}` : text;
    return { value: bogota(EPOCH, padded), numberFormat: text.length > 5 ? 'hh:mm:ss' : 'hh:mm' };
  }
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text), numberFormat: 'General' };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', numberFormat: 'General' };
  return { value: text, numberFormat: 'General' };
}

/** The text that a cell shows. */
export function displayOf(value: CellValue, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return displayOfDate(value, numberFormat);
  if (typeof value === 'number' && numberFormat === '0.0%') return `${(value * 100).toFixed(1)}%`;
  if (typeof value === 'number' && numberFormat === '0.0') return value.toFixed(1);
  return String(value);
}

function displayOfDate(value: Date, numberFormat: string): string {
  const [date, clock] = new Date(value.getTime() - BOGOTA_OFFSET_MS).toISOString().split('T');
  const [year, month, day] = date.split('-');
  const [hour, minute, second] = clock.slice(0, 8).split(':');
  const half = Number(hour) % 12 || 12;
  switch (numberFormat.replace(/\\/g, '').replace(/;@$/, '')) {
    case 'dd/mm/yyyy':
      return `${day}/${month}/${year}`;
    case 'dd/mm/yyyy hh:mm':
      return `${day}/${month}/${year} ${hour}:${minute}`;
    case 'd-mmm':
      return `${Number(day)}-${MONTHS[Number(month) - 1]}`;
    case 'hh:mm':
    case 'h:mm':
      return `${hour}:${minute}`;
    case 'hh:mm:ss':
      return `${hour}:${minute}:${second}`;
    case 'h:mm AM/PM':
      return `${half}:${minute} ${Number(hour) < 12 ? 'a. m.' : 'p. m.'}`;
    case 'yyyy-mm-dd hh:mm:ss':
      return `${date} ${hour}:${minute}:${second}`;
    default:
      return date;
  }
}
