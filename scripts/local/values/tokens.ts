// A formula cut into tokens, with its references read: enough to move references and to translate the dialect.
import { columnLetters, columnNumber } from './a1';

/** One corner of a reference; a null coordinate is open. */
export interface Corner {
  row: number | null;
  column: number | null;
  fixedRow: boolean;
  fixedColumn: boolean;
}

export interface Reference {
  /** `'My tab'!` as written, or empty. */
  prefix: string;
  sheetName: string | null;
  start: Corner;
  /** Null for a single cell. */
  end: Corner | null;
}

export type FormulaToken =
  | { kind: 'reference'; text: string; reference: Reference }
  | {
      kind: 'function' | 'name' | 'string' | 'number' | 'open' | 'close' | 'separator' | 'other';
      text: string;
    };

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const part = String.raw`(?:${cell}|\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6})`;
const token = new RegExp(
  [
    String.raw`(?<string>"(?:[^"]|"")*"?)`,
    String.raw`(?<error>#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!))`,
    String.raw`(?<prefix>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<range>${part}:${part}|${cell})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<number>(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<call>[\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_.]*)`,
    String.raw`(?<open>[({])`,
    String.raw`(?<close>[)}])`,
    String.raw`(?<separator>[,;\\])`,
    String.raw`(?<other>[\s\S])`,
  ].join('|'),
  'guy',
);

/** The tokens of a formula, its leading `=` among them: their texts together are the formula. */
export function tokenize(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (const { groups = {} } of formula.matchAll(token)) {
    const { range, prefix } = groups;
    if (range !== undefined) {
      tokens.push({
        kind: 'reference',
        text: (prefix ?? '') + range,
        reference: readReference(prefix ?? '', range),
      });
    } else if (groups['string'] !== undefined) tokens.push({ kind: 'string', text: groups['string'] });
    else if (groups['number'] !== undefined) tokens.push({ kind: 'number', text: groups['number'] });
    else if (groups['call'] !== undefined) tokens.push({ kind: 'function', text: groups['call'] });
    else if (groups['name'] !== undefined) tokens.push({ kind: 'name', text: groups['name'] });
    else if (groups['open'] !== undefined) tokens.push({ kind: 'open', text: groups['open'] });
    else if (groups['close'] !== undefined) tokens.push({ kind: 'close', text: groups['close'] });
    else if (groups['separator'] !== undefined) tokens.push({ kind: 'separator', text: groups['separator'] });
    else tokens.push({ kind: 'other', text: groups['error'] ?? groups['other'] ?? '' });
  }
  return tokens;
}

/** The formula with each reference replaced by what `rewrite` makes of it. */
export function mapReferences(formula: string, rewrite: (reference: Reference) => string): string {
  return tokenize(formula)
    .map((each) => (each.kind === 'reference' ? rewrite(each.reference) : each.text))
    .join('');
}

/** `'My tab'!$A$1:B2`, as it would be written. */
export function printReference({ prefix, start, end }: Reference): string {
  return prefix + printCorner(start) + (end === null ? '' : `:${printCorner(end)}`);
}

function printCorner({ row, column, fixedRow, fixedColumn }: Corner): string {
  const letters = column === null ? '' : (fixedColumn ? '$' : '') + columnLetters(column);
  return letters + (row === null ? '' : (fixedRow ? '$' : '') + String(row));
}

function readReference(prefix: string, range: string): Reference {
  const [start = '', end] = range.split(':');
  const name = prefix.slice(0, -1);
  const bare = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  return {
    prefix,
    sheetName: prefix === '' ? null : bare,
    start: readCorner(start),
    end: end === undefined ? null : readCorner(end),
  };
}

function readCorner(text: string): Corner {
  const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const rowOnly = letters === '';
  return {
    column: letters ? columnNumber(letters) : null,
    row: digits ? Number(digits) : null,
    fixedColumn: !rowOnly && fixedColumn === '$',
    fixedRow: (rowOnly ? fixedColumn : fixedRow) === '$',
  };
}
