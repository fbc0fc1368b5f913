// Comma-separated text as rows of fields, quotes and line breaks within quotes included.
import { ServiceError } from '../../kernel/execution';

/** Rows may differ in length. A line break at the end makes no row. Throws where a quote stays open. */
export function parseCsv(csv: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  let begun = false;
  const endRow = () => {
    rows.push([...row, field]);
    row = [];
    field = '';
    begun = false;
  };
  for (let at = 0; at < csv.length; at++) {
    const character = csv.charAt(at);
    if (quoted) {
      if (character !== '"') field += character;
      else if (csv.charAt(at + 1) === '"') {
        field += '"';
        at++;
      } else quoted = false;
    } else if (character === '"' && field === '') {
      quoted = true;
      begun = true;
    } else if (character === delimiter) {
      row.push(field);
      field = '';
      begun = true;
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && csv.charAt(at + 1) === '\n') at++;
      endRow();
    } else {
      field += character;
      begun = true;
    }
  }
  if (quoted) throw new ServiceError('Could not parse text.');
  if (begun) endRow();
  return rows;
}
