// Formulas over an in-memory workbook: results, dependents, circles, references that move.
import fc from 'fast-check';
import type { BookModel, CellContent, SheetModel } from '../../../scripts/local/book/model';
import {
  evaluateFormula,
  prepareFormulas,
  recalculate,
  recalculateAll,
  relativeCopy,
  setFormulaClock,
  shiftFormula,
} from '../../../scripts/local/values/formula';
import { columnLetters } from '../../../scripts/local/values/a1';

type Typed = CellContent | { formula: string };

function sheetOf(id: number, name: string, rows: Typed[][]): SheetModel {
  const isFormula = (value: Typed): value is { formula: string } =>
    value !== null && typeof value === 'object' && 'formula' in value;
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    maxRows: 1000,
    maxColumns: 26,
    rows: rows.map((values) => ({
      values: values.map((value) => (isFormula(value) ? null : value)),
      extras: values.map((value) => (isFormula(value) ? { formula: value.formula } : undefined)),
    })),
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    columnStyles: new Map(),
    merges: [],
    filter: null,
    protections: [],
    conditionalRules: [],
    bandings: [],
    metadata: [],
    charts: [],
    hiddenGridlines: false,
    rightToLeft: false,
    dirty: { rows: new Set(), layout: false, everything: false },
  };
}

function bookOf(sheets: SheetModel[], locale = 'en_US'): BookModel {
  return {
    id: 'libro',
    name: 'Libro',
    locale,
    timeZone: 'America/Bogota',
    sheets,
    activeSheetId: 1,
    namedRanges: [{ name: 'Metas', sheetId: 1, rect: { row: 1, column: 1, rows: 2, columns: 1 } }],
    metadata: [],
    owner: 'duena@example.com',
    editors: [],
    viewers: [],
    nextId: 10,
  };
}

const formula = (text: string): Typed => ({ formula: text });
const valueAt = (sheet: SheetModel, row: number, column: number): CellContent =>
  sheet.rows[row - 1]?.values[column - 1] ?? null;

function put(sheet: SheetModel, row: number, column: number, value: Typed): void {
  const made = sheetOf(0, '', [[value]]).rows[0]!;
  const target = sheet.rows[row - 1]!;
  target.values[column - 1] = made.values[0]!;
  target.extras![column - 1] = made.extras![0];
}

describe('the result of a formula', () => {
  const datos = sheetOf(1, 'SOFÍA A.', [
    [5, 'x'],
    [7, '0123'],
    [null, true],
    [44776.3375, { error: '#N/A' }],
  ]);
  const home = sheetOf(2, 'Resumen', [[0.1], [0.2]]);
  const inTheStates = bookOf([datos, home]);
  const inColombia = { ...bookOf([datos, home], 'es_CO') };
  const at = (book: BookModel, text: string): CellContent => evaluateFormula(book, home, 5, 3, text);

  beforeAll(prepareFormulas);

  it.each([
    ['=SUM(1,2)', 3],
    ["=SUM('SOFÍA A.'!A1:A2)", 12],
    ["=SUM('SOFÍA A.'!A:A)", 44788.3375],
    ["=SUM('SOFÍA A.'!A2:A)", 44783.3375],
    ["=COUNTA('SOFÍA A.'!1:2)", 4],
    ['=A1+A2', 0.30000000000000004],
    ['=1/3', 1 / 3],
    ['=SUM(Metas)', 12],
    ["='SOFÍA A.'!B2", '0123'],
    ["='SOFÍA A.'!B3", true],
    ["='SOFÍA A.'!A3", null],
    ["='SOFÍA A.'!B4", { error: '#N/A' }],
    ['=ROW()+COLUMN()', 8],
    ['=IF(A1>0,"sí","no")', 'sí'],
    ['=1/0', { error: '#DIV/0!' }],
    ['=1+', { error: '#ERROR!' }],
    ['=+1 555 123 4567', { error: '#ERROR!' }],
    ['=+/+', { error: '#ERROR!' }],
    ['=1,2', { error: '#ERROR!' }],
    ['=(1))', { error: '#ERROR!' }],
    ['=+hola', { error: '#NAME?' }],
    ['=-(1)%', -0.01],
    ['=+1+2', 3],
    ['=SUM(NoHay!A1)', { error: '#REF!' }],
    ['=QUERY(A1:A2,"select A")', { error: '#NAME?' }],
    ['=ARRAYFORMULA(A1:A2*10)', 1],
    ['=HYPERLINK("https://example.com","ver")', 'ver'],
    ['=JOIN("-",1,2)', '1-2'],
    ['=SUM({1,2;3,4})', 10],
    ['=DATE(2022,8,3)', 44776],
    ['=C5&""', ''],
  ])('is for %s: %p', (text, result) => {
    expect(at(inTheStates, text)).toEqual(result);
  });

  it.each([
    ['=SUMA(1;2)', 3],
    ['=SUM(1,2)', 3],
    ['=SUM(1,5;2)', 3.5],
    ['=1,5+1', 2.5],
    ['=SI(A1>0,05;"a,b;c";0)', 'a,b;c'],
    ['=SUMA({1\\2;3\\4})', 10],
    ['=SI(VERDADERO;1;2)', 1],
  ])('is in es_CO for %s: %p', (text, result) => {
    expect(at(inColombia, text)).toEqual(result);
  });

  it('may look at the very cell, as the formula of a validation rule does', () => {
    expect(evaluateFormula(inTheStates, home, 1, 1, '=A1>0')).toBe(true);
  });

  it('takes the day from the clock of the workbook, in its zone', () => {
    expect(at(inTheStates, '=TODAY()')).toEqual({ error: '#NAME?' });
    setFormulaClock(inTheStates, () => Date.UTC(2022, 7, 4, 1, 6));
    expect(at(inTheStates, '=TODAY()')).toBe(44776);
    expect(at(inTheStates, '=ROUND((NOW()-TODAY())*1440,0)')).toBe(20 * 60 + 6);
  });

  it('gives a text back as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sheet = sheetOf(1, 'T', [[text]]);
        expect(evaluateFormula(bookOf([sheet]), sheet, 1, 2, '=A1')).toBe(text);
        expect(evaluateFormula(bookOf([sheet]), sheet, 1, 2, '=T(A1)')).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
});

describe('recalculation', () => {
  it('works out dependents through other formulas and other tabs, and nothing else', () => {
    const datos = sheetOf(1, 'Datos', [
      [1, formula('=A1*2')],
      [3, formula('=A2*2')],
    ]);
    const resumen = sheetOf(2, 'Resumen', [[formula('=SUM(Datos!B:B)')]]);
    const book = bookOf([datos, resumen]);
    recalculateAll(book);
    expect(valueAt(resumen, 1, 1)).toBe(8);
    datos.dirty.rows.clear();
    put(datos, 1, 1, 10);
    recalculate(book, [{ sheet: datos, row: 1, column: 1 }]);
    expect(valueAt(datos, 1, 2)).toBe(20);
    expect(valueAt(resumen, 1, 1)).toBe(26);
    expect([...datos.dirty.rows]).toEqual([1]);
    expect([...resumen.dirty.rows]).toEqual([1]);
  });

  it('works out a formula that was just written, also among formulas known before', () => {
    const sheet = sheetOf(1, 'S', [[1, 2, formula('=A1')]]);
    const book = bookOf([sheet]);
    recalculateAll(book);
    put(sheet, 1, 2, formula('=A1+41'));
    recalculate(book, [{ sheet, row: 1, column: 1, rows: 1, columns: 2 }]);
    expect(valueAt(sheet, 1, 2)).toBe(42);
  });

  it('makes #REF! of a circle', () => {
    const sheet = sheetOf(1, 'S', [[formula('=B1+1'), formula('=A1'), 1]]);
    recalculateAll(bookOf([sheet]));
    expect(valueAt(sheet, 1, 1)).toEqual({ error: '#REF!' });
    expect(valueAt(sheet, 1, 2)).toEqual({ error: '#REF!' });
  });

  it('keeps the last result of a function that it does not know', () => {
    const sheet = sheetOf(1, 'S', [
      [1, formula('=QUERY(A1)')],
      [2, formula('=QUERY(A2)')],
    ]);
    sheet.rows[0]!.values[1] = 'de antes';
    recalculateAll(bookOf([sheet]));
    expect(valueAt(sheet, 1, 2)).toBe('de antes');
    expect(valueAt(sheet, 2, 2)).toEqual({ error: '#NAME?' });
  });

  it('agrees with a sum worked out by hand over a chain', () => {
    const rows = Array.from({ length: 60 }, (_, index): Typed[] => [
      index + 1,
      formula(index === 0 ? '=A1' : `=B${String(index)}+A${String(index + 1)}`),
    ]);
    const sheet = sheetOf(1, 'S', rows);
    recalculateAll(bookOf([sheet]));
    expect(valueAt(sheet, 60, 2)).toBe((60 * 61) / 2);
  });
});

describe('references that move', () => {
  it.each([
    ['=A1+$A1+A$1+$A$1', 1, 1, '=B2+$A2+B$1+$A$1'],
    ["=SUM('it''s A1'!A1:B2)&\"A1\"", 2, 0, "=SUM('it''s A1'!A3:B4)&\"A1\""],
    ['=SUM(A:A,1:$1,B2:B)', 1, 1, '=SUM(B:B,2:$1,C3:C)'],
    ['=A1', -1, 0, '=#REF!'],
    ['=LOG10(A1)+AB12_x', 0, 1, '=LOG10(B1)+AB12_x'],
  ])('copies %s by %i, %i as %s', (text, down, right, copied) => {
    expect(relativeCopy(text, down, right)).toBe(copied);
  });

  it.each([
    ['=A5+A1', 3, 2, '=A7+A1'],
    ['=SUM(A1:A5)', 3, 2, '=SUM(A1:A7)'],
    ['=SUM(A1:A5)', 6, 2, '=SUM(A1:A5)'],
    ['=SUM($A$3:A5)', 3, 1, '=SUM($A$4:A6)'],
    ['=SUM(A2:A)', 2, 1, '=SUM(A3:A)'],
    ['=SUM(A:A)', 1, 1, '=SUM(A:A)'],
    ['=A3', 3, -1, '=#REF!'],
    ['=SUM(A1:A5)', 2, -2, '=SUM(A1:A3)'],
    ['=SUM(A2:A5)', 1, -3, '=SUM(A1:A2)'],
    ['=SUM(A2:A5)', 4, -9, '=SUM(A2:A3)'],
    ['=SUM(A2:A3)', 1, -5, '=SUM(#REF!)'],
    ['=Otra!A5+otra!A5', 3, 1, '=Otra!A5+otra!A5'],
    ['=SOFÍA!A5', 3, 1, '=SOFÍA!A6'],
  ])('follows %s when %i gets %i rows as %s', (text, at, count, followed) => {
    expect(shiftFormula(text, 'SOFÍA', { sheetName: 'sofía', axis: 'row', at, count })).toBe(followed);
  });

  it('moves columns, and on other tabs only what names the changed one', () => {
    const change = { sheetName: 'Datos', axis: 'column' as const, at: 2, count: 1 };
    expect(shiftFormula('=B1+Datos!B1+Datos!A:C', 'Resumen', change)).toBe('=B1+Datos!C1+Datos!A:D');
  });

  it('brings a formula back when the rows that came go again', () => {
    const corner = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(
        corner,
        corner,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 9 }),
        ([r, c], [r2, c2], at, count) => {
          const text = `=SUM(${columnLetters(c)}${String(r)}:${columnLetters(c + c2)}${String(r + r2)})`;
          const change = { sheetName: 'S', axis: 'row' as const, at };
          const there = shiftFormula(text, 'S', { ...change, count });
          expect(shiftFormula(there, 'S', { ...change, count: -count })).toBe(text);
        },
      ),
    );
  });
});
