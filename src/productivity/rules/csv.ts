// Reads separated text as programs export it: comma, semicolon or tab, quoted fields, any line end. Pure.

const SEPARATORS = [',', ';', '\t', '|'];
/** Enough lines to tell the separator. */
const LINES_LOOKED_AT = 20;

export interface CsvRow {
  /** 1-based line of the text on which the row begins. */
  line: number;
  fields: string[];
  /** A quote opens that never closes, or closes amid a text: the line was read as it stands. */
  odd?: true;
}

/** Blank lines are left out. An odd quote costs no more than its own line. */
export function csvRows(text: string): CsvRow[] {
  const clean = text.replace(/^\ufeff|^ï»¿/, '');
  const separator = separatorOf(clean);
  const rows: CsvRow[] = [];
  let line = 1;
  let at = 0;
  while (at < clean.length) {
    const { fields, odd, lines, next } = rowAt(clean, at, separator);
    if (fields.some((field) => field.trim() !== ''))
      rows.push(odd ? { line, fields, odd } : { line, fields });
    line += lines;
    at = next;
  }
  return rows;
}

interface Read {
  fields: string[];
  next: number;
  lines: number;
  odd?: true;
}

function rowAt(text: string, start: number, separator: string): Read {
  const end = lineEnd(text, start);
  const plain = text.slice(start, end);
  const asItStands = { fields: plain.split(separator), next: after(text, end), lines: 1 };
  if (!plain.includes('"')) return asItStands;
  return quotedRow(text, start, separator) ?? { ...asItStands, odd: true };
}

/** Null where a quote never closes, or where more text follows it: it belongs to another line then. */
function quotedRow(text: string, start: number, separator: string): Read | null {
  const fields: string[] = [];
  let at = start;
  let lines = 1;
  for (;;) {
    const opened = /^[ \t]*"/.exec(text.slice(at, at + 20));
    let field = '';
    if (opened && (separator !== '\t' || opened[0] === '"')) {
      at += opened[0].length;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0) return null;
        field += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        field += '"';
        at += 1;
      }
      const broken = field.split('\n').length - 1;
      const stop = fieldEnd(text, at, separator);
      if (broken > 0 && text.slice(at, stop).trim() !== '') return null;
      lines += broken;
      field += text.slice(at, stop).trim();
      at = stop;
    } else {
      const stop = fieldEnd(text, at, separator);
      field = text.slice(at, stop);
      at = stop;
    }
    fields.push(field);
    if (text[at] !== separator) return { fields, next: after(text, at), lines };
    at += 1;
  }
}

function fieldEnd(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function lineEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** Where the next line begins. */
function after(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}

/** A field within quotes, also over several lines, between what may separate fields. */
const QUOTED = /(^|[,;\t|\r\n]) *"(?:[^"]|"")*"(?= *(?:[,;\t|\r\n]|$))/g;

/** The one that cuts most of the first lines into the same number of fields. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20000)
    .replace(QUOTED, '$1""')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT);
  const score = (separator: string) => {
    const times = new Map<number, number>();
    for (const line of lines) {
      const cuts = line.split(separator).length - 1;
      if (cuts > 0) times.set(cuts, (times.get(cuts) ?? 0) + 1);
    }
    return Math.max(0, ...[...times].map(([cuts, count]) => count * 10 + Math.min(cuts, 9)));
  };
  return SEPARATORS.reduce((best, separator) => (score(separator) > score(best) ? separator : best));
}
