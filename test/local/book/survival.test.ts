// A workbook that was opened and saved is the workbook that it was, as other readers see it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import * as SheetJS from 'xlsx';
import type { BookModel, SheetModel } from '../../../scripts/local/book/model';
import { readXlsx } from '../../../scripts/local/book/xlsx/readXlsx';
import { writeXlsx } from '../../../scripts/local/book/xlsx/writeXlsx';
import { differences, essence } from './essence';
import { richWorkbook } from './richWorkbook';

const base = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/base-de-gestion.xlsx')));

describe.each([
  ['the base', () => Promise.resolve(base)],
  ['a workbook with one of everything', () => richWorkbook()],
  ['a workbook that counts from 1904', () => richWorkbook({ date1904: true })],
])('%s', (_name, bytesOf) => {
  it('is not written at all when nothing changed', async () => {
    expect(await writeXlsx(await readXlsx(await bytesOf(), 'Libro', null))).toBeNull();
  });

  it('keeps every part byte for byte when all tabs are saved unchanged', async () => {
    const bytes = await bytesOf();
    const saved = await savedWith(bytes, touchEverything);
    const before = await partsOf(bytes);
    const after = await partsOf(saved);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [path, text] of before) {
      if (path !== 'xl/workbook.xml')
        expect([path, frameless(after.get(path)) === frameless(text)]).toEqual([path, true]);
    }
  });

  it('reads the same to SheetJS when every tab is written anew from the model', async () => {
    const bytes = await bytesOf();
    const saved = await savedWith(bytes, forgetOrigins);
    expect(differences(cellsBySheetJs(saved), cellsBySheetJs(bytes))).toEqual([]);
  });

  it('reads the same to us when every tab is written anew from the model', async () => {
    const bytes = await bytesOf();
    const saved = await savedWith(bytes, forgetOrigins);
    const [after, before] = await Promise.all([saved, bytes].map((one) => readXlsx(one, 'Libro', null)));
    expect(differences(essence(after), essence(before))).toEqual([]);
  });
});

it('shows exceljs the same formats, validation, notes, frozen rows, widths and images after a case was appended', async () => {
  for (const bytes of [base, await richWorkbook()]) {
    const saved = await savedWith(bytes, (book) => {
      const [sheet] = book.sheets as [SheetModel];
      (sheet.rows[1399] ??= { values: [] }).values = ['caso', 'dos', '4600621061661203140950072902044'];
      sheet.dirty.rows.add(1400);
    });
    const before = await byExcelJs(bytes);
    const after = await byExcelJs(saved);
    const [first] = after;
    expect(first?.cells['A1400']).toContain('"caso"');
    for (const cell of ['A1400', 'B1400', 'C1400']) {
      delete first?.cells[cell];
      delete before[0]?.cells[cell];
    }
    expect(differences(after, before)).toEqual([]);
  }
});

it('forgets a text that was taken out of its cell', async () => {
  const secret = 'Datos que un ciudadano no debió publicar';
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('A').addRows([['queda'], [secret]]);
  workbook.addWorksheet('B').addRows([['queda']]);
  const saved = await savedWith(new Uint8Array(await workbook.xlsx.writeBuffer()), (book) => {
    const [sheet] = book.sheets as [SheetModel];
    sheet.rows[1] = { values: [] };
    sheet.dirty.rows.add(2);
  });
  for (const text of (await partsOf(saved)).values()) expect(text).not.toContain(secret);
  expect(cellsBySheetJs(saved)).toMatchObject([
    { cells: { A1: { v: 'queda' } } },
    { cells: { A1: { v: 'queda' } } },
  ]);
});

async function savedWith(bytes: Uint8Array, change: (book: BookModel) => void): Promise<Uint8Array> {
  const book = await readXlsx(bytes, 'Libro', null);
  change(book);
  const saved = await writeXlsx(book);
  if (!saved) throw new Error('nothing was written');
  return saved;
}

function touchEverything(book: BookModel): void {
  for (const { dirty } of book.sheets) dirty.everything = true;
}

function forgetOrigins(book: BookModel): void {
  for (const sheet of book.sheets) delete sheet.origin;
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [path, file] of Object.entries(zip.files))
    if (!file.dir) parts.set(path, await file.async('string'));
  return parts;
}

/** Without what a save may rewrite with the same meaning: the XML declaration and the sheet's dimension. */
function frameless(xml: string | undefined): string | undefined {
  return xml?.replace(/^<\?xml[^>]*>\s*/, '').replace(/<dimension [^>]*\/>/, '');
}

function cellsBySheetJs(bytes: Uint8Array): unknown[] {
  const workbook = SheetJS.read(bytes, { cellFormula: true, cellNF: true, cellText: false, cellHTML: false });
  return workbook.SheetNames.map((name, index) => {
    const { '!ref': _ref, '!margins': _margins, ...cells } = workbook.Sheets[name] ?? {};
    for (const cell of Object.values(cells) as SheetJS.CellObject[]) {
      // How the text is packed, not what it says.
      for (const key of ['r', 'h', 'D', 'F'] as const)
        delete (cell as unknown as Record<string, unknown>)[key];
      for (const note of (cell.c ?? []) as { a?: string; r?: string; h?: string }[]) {
        delete note.r;
        delete note.h;
        delete note.a;
      }
      const link = cell.l as { id?: string; Rel?: unknown; location?: string; Target: string } | undefined;
      delete link?.id;
      delete link?.Rel;
      delete link?.location;
      // A place in the workbook, which exceljs gives twice.
      if (link?.Target.startsWith('#')) link.Target = link.Target.slice(link.Target.lastIndexOf('#'));
    }
    return { name, hidden: workbook.Workbook?.Sheets?.[index]?.Hidden, cells };
  });
}

async function byExcelJs(bytes: Uint8Array) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook.worksheets.map((sheet) => {
    const cells: Record<string, string> = {};
    sheet.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        cells[cell.address] = JSON.stringify([cell.value, cell.style, cell.note]);
      }),
    );
    const { views, autoFilter, state, pageSetup, headerFooter } = sheet;
    return {
      ...{ name: sheet.name, cells, views, autoFilter, state, pageSetup, headerFooter },
      properties: { ...sheet.properties, dyDescent: 0 },
      merges: sheet.model.merges,
      validations: (sheet as unknown as { dataValidations: { model: unknown } }).dataValidations.model,
      columns: (sheet.columns ?? []).map(({ width, hidden, style }) => ({ width, hidden, style })),
      heights: sheet.getRows(1, 100)?.map(({ height, hidden }) => ({ height, hidden })),
      conditional: (sheet as unknown as { conditionalFormattings: unknown }).conditionalFormattings,
      images: sheet
        .getImages()
        .map(({ range }) => [range.tl.nativeRow, range.tl.nativeCol, range.br.nativeRow]),
    };
  });
}
