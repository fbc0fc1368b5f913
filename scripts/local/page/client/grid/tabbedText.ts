// Cells as the text that spreadsheets put on the clipboard: tabs between columns, quotes around what needs them.

export function toTabbedText(values: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return values.map((line) => line.map(cell).join('\t')).join('\n');
}

/** Rows of equal length. A text without quotes at a cell's beginning is taken as it is. */
export function fromTabbedText(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let at = 0;
  for (;;) {
    const cell = quotedCell(source, at) ?? plainCell(source, at);
    rows.at(-1)!.push(cell.text);
    at = cell.end;
    if (at >= source.length) break;
    if (source[at] === '\n') rows.push([]);
    at += 1;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

interface Cell {
  text: string;
  end: number;
}

function plainCell(source: string, start: number): Cell {
  const stop = /[\t\n]/g;
  stop.lastIndex = start;
  const end = stop.exec(source)?.index ?? source.length;
  return { text: source.slice(start, end), end };
}

/** Null where the quotes are part of the text, as in `"hola" dijo`. */
function quotedCell(source: string, start: number): Cell | null {
  if (source[start] !== '"') return null;
  const inner = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  inner.lastIndex = start;
  const match = inner.exec(source);
  return match ? { text: match[1]!.replace(/""/g, '"'), end: inner.lastIndex } : null;
}
