// From the formulas that Google accepts to the English, comma-separated ones that the engine reads.
import type { SheetLocale } from './locale';
import type { FormulaToken } from './tokens';

/** Google accepts a function by its English name and by its Spanish one. */
const englishNames: Readonly<Record<string, string>> = {
  AHORA: 'NOW',
  AÑO: 'YEAR',
  BUSCARH: 'HLOOKUP',
  BUSCARV: 'VLOOKUP',
  BUSCARX: 'XLOOKUP',
  COINCIDIR: 'MATCH',
  COLUMNA: 'COLUMN',
  CONCATENAR: 'CONCATENATE',
  CONTAR: 'COUNT',
  CONTARA: 'COUNTA',
  'CONTAR.BLANCO': 'COUNTBLANK',
  'CONTAR.SI': 'COUNTIF',
  'CONTAR.SI.CONJUNTO': 'COUNTIFS',
  DERECHA: 'RIGHT',
  DIA: 'DAY',
  DÍA: 'DAY',
  'DIA.LAB': 'WORKDAY',
  DIASEM: 'WEEKDAY',
  'DIAS.LAB': 'NETWORKDAYS',
  ENTERO: 'INT',
  ESBLANCO: 'ISBLANK',
  ESERROR: 'ISERROR',
  ESPACIOS: 'TRIM',
  EXTRAE: 'MID',
  FECHA: 'DATE',
  FILA: 'ROW',
  HALLAR: 'SEARCH',
  HOY: 'TODAY',
  INDICE: 'INDEX',
  ÍNDICE: 'INDEX',
  IZQUIERDA: 'LEFT',
  LARGO: 'LEN',
  MAYUSC: 'UPPER',
  MES: 'MONTH',
  MINUSC: 'LOWER',
  NO: 'NOT',
  O: 'OR',
  PROMEDIO: 'AVERAGE',
  REDONDEAR: 'ROUND',
  SI: 'IF',
  'SI.ERROR': 'IFERROR',
  SUMA: 'SUM',
  'SUMAR.SI': 'SUMIF',
  'SUMAR.SI.CONJUNTO': 'SUMIFS',
  SUSTITUIR: 'SUBSTITUTE',
  TEXTO: 'TEXT',
  UNICOS: 'UNIQUE',
  VALOR: 'VALUE',
  Y: 'AND',
};

const englishWords: Readonly<Record<string, string>> = { VERDADERO: 'TRUE', FALSO: 'FALSE' };

/** The function's English name in capitals. */
export function englishName(name: string): string {
  const upper = name.toUpperCase();
  return englishNames[upper] ?? upper;
}

/**
 * The same formula with English names, commas between arguments and points in numbers. Arguments may be parted by
 * `;` in any locale; where the comma is the decimal sign it is read as one in a formula that parts by `;`, and
 * outside of parentheses. `\` parts the columns of a literal array there.
 */
export function toEnglish(tokens: readonly FormulaToken[], locale: SheetLocale): FormulaToken[] {
  return replaceMissing(joinDecimals(tokens, locale).map(translated));
}

function translated(token: FormulaToken): FormulaToken {
  if (token.kind === 'function') return { kind: 'function', text: englishName(token.text) };
  if (token.kind === 'name')
    return { kind: 'name', text: englishWords[token.text.toUpperCase()] ?? token.text };
  return token;
}

function joinDecimals(tokens: readonly FormulaToken[], locale: SheetLocale): FormulaToken[] {
  const nesting: string[] = [];
  const depths = tokens.map(({ kind, text }) => {
    if (kind === 'open') nesting.push(text);
    if (kind === 'close') nesting.pop();
    return nesting.at(-1) ?? '';
  });
  const semicolons = tokens.some(({ text }, index) => text === ';' && depths[index] !== '{');
  const result: FormulaToken[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const [before, after, depth] = [result.at(-1), tokens[index + 1], depths[index]];
    if (token === undefined) continue;
    const decimal = locale.decimal === ',' && (semicolons || depth === '');
    if (token.text === ',' && decimal && before?.kind === 'number' && after?.kind === 'number') {
      result[result.length - 1] = { kind: 'number', text: `${before.text}.${after.text}` };
      index += 1;
    } else if (token.text === '\\' && depth === '{') result.push({ kind: 'separator', text: ',' });
    else if (token.text === ';' && depth !== '{') result.push({ kind: 'separator', text: ',' });
    else result.push(token);
  }
  return result;
}

/** Google's functions that the engine lacks and that others can say. */
function replaceMissing(tokens: FormulaToken[]): FormulaToken[] {
  const result = [...tokens];
  for (let index = result.length - 1; index >= 0; index -= 1) {
    const token = result[index];
    if (token?.kind !== 'function') continue;
    const open = result.findIndex((each, at) => at > index && each.kind === 'open');
    const parted = separatorsOf(result, open);
    if (token.text === 'ARRAYFORMULA') result[index] = { kind: 'other', text: '' };
    else if (token.text === 'HYPERLINK') {
      result[index] = { kind: 'function', text: 'CHOOSE' };
      result.splice(open + 1, 0, { kind: 'other', text: `${String(parted.length + 1)},` });
    } else if (token.text === 'JOIN' && parted[0] !== undefined) {
      result[index] = { kind: 'function', text: 'TEXTJOIN' };
      result.splice(parted[0] + 1, 0, { kind: 'other', text: 'FALSE,' });
    }
  }
  return result;
}

/** Where the separators of the call stand whose parenthesis opens at `open`. */
function separatorsOf(tokens: readonly FormulaToken[], open: number): number[] {
  const places: number[] = [];
  let depth = 0;
  for (let index = open; index < tokens.length && open >= 0; index += 1) {
    const kind = tokens[index]?.kind;
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth === 0) break;
    if (depth === 1 && kind === 'separator') places.push(index);
  }
  return places;
}
