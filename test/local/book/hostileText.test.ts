// What a person wrote comes back from the file character for character.
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import * as SheetJS from 'xlsx';
import type { BookModel, CellContent, SheetModel } from '../../../scripts/local/book/model';
import { blankXlsx } from '../../../scripts/local/book/xlsx/blankXlsx';
import { decodeCellText, encodeCellText } from '../../../scripts/local/book/xlsx/cellText';
import { readXlsx } from '../../../scripts/local/book/xlsx/readXlsx';
import { writeXlsx } from '../../../scripts/local/book/xlsx/writeXlsx';

// Any UTF-16 units, lone surrogates and control characters too, with pieces that look like escapes and markup.
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        '_x000D_',
        '_x005F_',
        '_x',
        '_x000D',
        '_',
        '\r\n',
        '\t',
        ' ',
        '=',
        "'",
        '&amp;',
        ']]>',
        '<t>',
        '👩‍👩‍👧',
        '\ud83d',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text !== '');

it('encodes every text so that decoding gives it back', () => {
  fc.assert(
    fc.property(hostile, (text) => expect(decodeCellText(encodeCellText(text))).toBe(text)),
    { numRuns: 3000 },
  );
});

it('gives every text back after a save', async () => {
  const texts = fc.sample(hostile, { numRuns: 500, seed: 7 });
  expect(columnOf(await reopened(texts))).toEqual(texts);
});

it('gives every text back as a note and as the tip of a link', async () => {
  const texts = fc.sample(hostile, { numRuns: 60, seed: 11 });
  const book = await openBlank();
  const [sheet] = book.sheets as [SheetModel];
  texts.forEach((text, index) => {
    sheet.rows[index] = {
      values: ['x'],
      extras: [{ note: text, link: { url: 'https://example.org/', tooltip: text } }],
    };
  });
  sheet.dirty.everything = true;
  const [again] = (await readBack(book)).sheets;
  const extras = again?.rows.map((row) => row?.extras?.[0]);
  expect(extras?.map((extra) => extra?.note)).toEqual(texts);
  expect(extras?.map((extra) => extra?.link?.tooltip)).toEqual(texts);
});

it.each([
  ['begins with =', '=SUMA(1;2)'],
  ['is only an apostrophe', "'"],
  ['has 31 digits', '4600621061661203140950072902044'],
  ['has spaces at both ends', '  hola  '],
  ['has line breaks of both kinds and a tab', 'uno\r\ndos\ntres\rcuatro\tcinco'],
  ['is an emoji of several characters', '👨‍👩‍👧‍👦'],
  ['looks like an escape', '_x000D_ y _x005F_'],
  ['looks like a date', '1/09/2022'],
])('keeps a text that %s as text for every reader', async (_what, text) => {
  const book = await withColumn([text]);
  const bytes = await written(book);
  expect(columnOf(await readXlsx(bytes, 'Libro', null))).toEqual([text]);
  const cell = SheetJS.read(bytes).Sheets['Hoja 1']?.['A1'] as SheetJS.CellObject;
  expect([cell.t, cell.f]).toEqual(['s', undefined]);
});

it('tells Excel that a leading = is meant as text', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await written(await withColumn(['=1+1', 'x']))) as unknown as ArrayBuffer);
  const cell = workbook.getWorksheet('Hoja 1')?.getCell('A1');
  expect([cell?.value, cell?.formula]).toEqual(['=1+1', undefined]);
});

it('keeps a text of 50,000 characters whole in the file itself', async () => {
  const long = 'á🙂'.repeat(17_000).slice(0, 50_000);
  const book = await withColumn([long, 'corto', `${long.slice(0, 40_000)}otro final`]);
  const bytes = await written(book);
  expect(columnOf(await readXlsx(bytes, 'Libro', null))).toEqual(columnOf(book));
  const cell = SheetJS.read(bytes).Sheets['Hoja 1']?.['A1'] as SheetJS.CellObject;
  expect(cell.v).toBe(long);
});

it('keeps numbers, booleans and errors what they are', async () => {
  const values: CellContent[] = [
    0,
    -0.1,
    1e-7,
    0.1 + 0.2,
    1e21,
    44_820.573263888888,
    123456789012345680,
    true,
    false,
    { error: '#N/A' },
  ];
  expect(columnOf(await reopened(values))).toEqual(values);
});

it('keeps a result of zero, of nothing and of an error beside its formula', async () => {
  const book = await openBlank();
  const [sheet] = book.sheets as [SheetModel];
  const cells: [string, CellContent][] = [
    ['=A2-A2', 0],
    ['=""', ''],
    ['=1/0', { error: '#DIV/0!' }],
    ['=IFS(A1=0,"cero",TRUE,"otro")', 'cero'],
    ['=QUERY(A2:C,"select A where B = \'x\'")', 'del servidor de Google'],
    [`=SUBSTITUTE("${'largo'.repeat(90)}","l",A2:A)`, 'x'],
  ];
  cells.forEach(
    ([formula, value], index) => (sheet.rows[index] = { values: [value], extras: [{ formula }] }),
  );
  sheet.dirty.everything = true;
  const [again] = (await readBack(book)).sheets;
  expect(again?.rows.map((row) => [row?.extras?.[0]?.formula, row?.values[0]])).toEqual(cells);
});

async function openBlank(): Promise<BookModel> {
  return readXlsx(await blankXlsx(), 'Libro', null);
}

async function withColumn(values: readonly CellContent[]): Promise<BookModel> {
  const book = await openBlank();
  const [sheet] = book.sheets as [SheetModel];
  values.forEach((value, index) => {
    sheet.rows[index] = { values: [value] };
    sheet.dirty.rows.add(index + 1);
  });
  return book;
}

async function written(book: BookModel): Promise<Uint8Array> {
  const bytes = await writeXlsx(book);
  if (!bytes) throw new Error('nothing was written');
  return bytes;
}

async function readBack(book: BookModel): Promise<BookModel> {
  return readXlsx(await written(book), 'Libro', null);
}

async function reopened(values: readonly CellContent[]): Promise<BookModel> {
  return readBack(await withColumn(values));
}

function columnOf(book: BookModel): CellContent[] {
  return (book.sheets[0]?.rows ?? []).map((row) => row?.values[0] ?? null);
}
