// Whatever a script does to a workbook's structure, looks and rules comes back from the file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type {
  BookModel,
  ConditionalRule,
  SheetModel,
  Style,
  ValidationRule,
} from '../../../scripts/local/book/model';
import { remember } from '../../../scripts/local/book/memory';
import { blankXlsx } from '../../../scripts/local/book/xlsx/blankXlsx';
import type { BookOrigin } from '../../../scripts/local/book/xlsx/origin';
import { emptySheet } from '../../../scripts/local/book/xlsx/readSheet';
import { readXlsx } from '../../../scripts/local/book/xlsx/readXlsx';
import { writeXlsx } from '../../../scripts/local/book/xlsx/writeXlsx';
import { shiftSheet } from '../../../scripts/local/services/spreadsheet/cells/shiftSheet';
import { differences, essence } from './essence';
import { richWorkbook } from './richWorkbook';

const base = readFileSync(join(__dirname, '../../fixtures/base-de-gestion.xlsx'));
const rect = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const changes: [string, (book: BookModel) => void][] = [
  [
    'rows inserted among the cases',
    (book) => shiftSheet(book, tab(book, 2), { axis: 'row', at: 6, count: 3 }),
  ],
  ['rows deleted', (book) => shiftSheet(book, tab(book, 0), { axis: 'row', at: 4, count: -9 })],
  ['a column inserted', (book) => shiftSheet(book, tab(book, 0), { axis: 'column', at: 2, count: 1 })],
  ['columns deleted', (book) => shiftSheet(book, tab(book, 0), { axis: 'column', at: 3, count: -2 })],
  [
    'rows sorted the other way round',
    (book) => {
      const sheet = tab(book, 1);
      sheet.rows = [sheet.rows[0], ...sheet.rows.slice(1).reverse()];
      sheet.dirty.everything = true;
    },
  ],
  ['a tab renamed', (book) => rename(tab(book, 1), "Otra 'cosa' y más")],
  [
    'tabs put in another order, one hidden',
    (book) => {
      book.sheets.reverse();
      const last = tab(book, book.sheets.length - 1);
      last.hidden = true;
      last.dirty.layout = true;
    },
  ],
  [
    'a tab deleted',
    (book) => {
      const [gone] = book.sheets.splice(1, 1);
      book.namedRanges = book.namedRanges.filter(({ sheetId }) => sheetId !== gone?.id);
      forgetRulesOf(book, gone?.id);
    },
  ],
  ['a tab made, copied from another', (book) => book.sheets.splice(1, 0, copyOf(tab(book, 0)))],
  [
    'another layout',
    (book) => {
      const sheet = tab(book, 0);
      Object.assign(sheet, {
        tabColor: '#ff9900',
        frozenRows: 2,
        frozenColumns: 1,
        hiddenGridlines: true,
        rightToLeft: true,
      });
      sheet.columnWidths.set(1, 333).set(26, 12).delete(3);
      sheet.rowHeights.set(2, 77).set(900, 50);
      sheet.hiddenColumns.add(5);
      sheet.hiddenRows.add(3).add(950);
      sheet.columnStyles.set(20, { numberFormat: '0.0%', bold: true });
      sheet.merges.push(rect(40, 1, 2, 3));
      sheet.filter = { range: rect(9, 1, 10, 4), criteria: new Map(), hiddenRows: new Set() };
      sheet.dirty.layout = true;
    },
  ],
  [
    'notes and links put, changed and taken away',
    (book) => {
      const sheet = tab(book, 0);
      for (const row of sheet.rows)
        for (const extra of row?.extras ?? []) if (extra?.note) extra.note += ' (editada)';
      sheet.rows[40] = {
        values: ['enlace'],
        extras: [
          { note: 'Nueva\nnota', link: { url: 'https://example.org/?q=á&b=<c>', tooltip: 'consejo' } },
        ],
      };
      const linked = sheet.rows[1]?.extras?.find((extra) => extra?.link);
      delete linked?.link;
      sheet.dirty.rows.add(41);
    },
  ],
  [
    'names given, moved and taken away',
    (book) => {
      book.namedRanges = [
        { name: 'casos', sheetId: tab(book, 0).id, rect: rect(2, 1, 100, 3) },
        { name: 'opciones', sheetId: tab(book, 1).id, rect: rect(1, 1, 2, 1) },
      ];
    },
  ],
];

it.each(changes)('comes back with %s', async (_what, change) => {
  const book = await readXlsx(await richWorkbook(), 'Libro', null);
  change(book);
  await expectSameAgain(book);
  expect(await writeXlsx(book)).toBeNull();
});

it('comes back with rows inserted and deleted among the cases of the base', async () => {
  const book = await readXlsx(base, 'Libro', null);
  shiftSheet(book, tab(book, 2), { axis: 'row', at: 6, count: 3 });
  shiftSheet(book, tab(book, 2), { axis: 'row', at: 100, count: -25 });
  await expectSameAgain(book);
});

it('comes back after several changes and saves in a row', async () => {
  const book = await readXlsx(await richWorkbook(), 'Libro', null);
  for (const [, change] of changes.filter(([what]) => !/deleted|copied|names/.test(what))) {
    change(book);
    await expectSameAgain(book);
  }
});

it('keeps a formula that other cells shared, in each of them, when its own cell changes', async () => {
  const book = await readXlsx(await richWorkbook(), 'Libro', null);
  const sheet = tab(book, 0);
  sheet.rows[2]!.values[6] = 'ya no';
  delete sheet.rows[2]!.extras![6]!.formula;
  sheet.dirty.rows.add(3);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await written(book)) as unknown as ArrayBuffer);
  const cells = ['G3', 'G4', 'G5', 'G6'].map((cell) => workbook.worksheets[0]?.getCell(cell));
  expect(cells.map((cell) => cell?.formula)).toEqual([undefined, 'ROW()-1', 'ROW()-1', 'ROW()-1']);
});

it('lets a validation follow its rows, and the tab that its list stands in', async () => {
  const book = await readXlsx(base, 'Libro', null);
  const sheet = tab(book, 2);
  shiftSheet(book, sheet, { axis: 'row', at: 2, count: 1 });
  rename(
    book.sheets.find(({ name }) => name === 'TIPIFICACIÓN')!,
    'Códigos',
  );
  const xml = await partOf(await written(book), 'xl/worksheets/sheet3.xml');
  expect(xml.match(/<dataValidation [^>]*sqref="[^"]*"/g)).toEqual([
    expect.stringContaining('sqref="D5:D1417"'),
    expect.stringContaining('sqref="H5:H1417"'),
  ]);
  expect(xml).toContain('<formula1>Códigos!$A$2:$A$26</formula1>'.replace('Códigos', "'Códigos'"));
});

it('keeps every look that a script can give', async () => {
  const looks: Style[] = [
    { numberFormat: '@' },
    { numberFormat: 'd/m/yyyy' },
    { numberFormat: 'dd "de" mmmm' },
    { background: '#ffcc00', fontColor: '#123456', fontFamily: 'Roboto', fontSize: 13 },
    { bold: true, italic: true, underline: true, strikethrough: true },
    { horizontalAlignment: 'right', verticalAlignment: 'middle', wrapStrategy: 'WRAP', textRotation: -30 },
    { textRotation: 255 },
    { wrapStrategy: 'CLIP' },
    { wrapStrategy: 'OVERFLOW', bold: true },
    { borders: { top: { style: 'DOUBLE', color: '#ff0000' }, left: { style: 'DASHED', color: '#000000' } } },
  ];
  const { again } = await savedBlank((sheet) => {
    sheet.rows = looks.map((style, index) => ({ values: [index], extras: [{ style }] }));
  });
  expect(again.rows.map((row) => ({ ...row?.extras?.[0]?.style, origin: undefined }))).toEqual(looks);
});

it.each<[string, unknown[]]>([
  ['VALUE_IN_LIST', [['uno', 'dos'], true]],
  ['VALUE_IN_LIST', [['con, coma', ' con espacio '], true]],
  ['VALUE_IN_LIST', [Array.from({ length: 80 }, (_, index) => `opción número ${String(index)}`), false]],
  ['VALUE_IN_RANGE', [{ sheetId: 0, rect: rect(1, 3, 10, 1) }, false]],
  ['CHECKBOX', []],
  ['CHECKBOX', ['sí']],
  ['CHECKBOX', ['sí', 'no']],
  ['NUMBER_BETWEEN', [1, 2.5]],
  ['NUMBER_NOT_EQUAL_TO', [7]],
  ['DATE_ON_OR_AFTER', [44_820]],
  ['DATE_AFTER_RELATIVE', ['TODAY']],
  ['DATE_IS_VALID_DATE', []],
  ['TEXT_CONTAINS', ['"comillas" & más']],
  ['TEXT_IS_VALID_EMAIL', []],
  ['TEXT_EQUAL_TO', ['x'.repeat(400)]],
  ['CUSTOM_FORMULA', ['=A1<>"no"']],
])('keeps the validation %s %j', async (criteria, args) => {
  const rule: ValidationRule = { criteria, args, allowInvalid: false, helpText: 'Una ayuda' };
  const { again } = await savedBlank((sheet) => {
    sheet.rows = [1, 2, 3].map(() => ({ values: [], extras: [{ validation: rule }] }));
  });
  expect(again.rows.map((row) => row?.extras?.[0]?.validation)).toMatchObject([rule, rule, rule]);
});

it.each<[string, unknown[]]>([
  ['NUMBER_GREATER_THAN', [5]],
  ['NUMBER_BETWEEN', [1, '=B1']],
  ['TEXT_CONTAINS', ['urgente']],
  ['TEXT_STARTS_WITH', ['a"b']],
  ['TEXT_EQUAL_TO', ['VENCIDO']],
  ['CELL_EMPTY', []],
  ['CELL_NOT_EMPTY', []],
  ['DATE_BEFORE_RELATIVE', ['PAST_WEEK']],
  ['CUSTOM_FORMULA', ['=$B1="x"']],
])('keeps the conditional format %s %j', async (criteria, args) => {
  const rule: ConditionalRule = {
    ranges: [rect(1, 1, 10, 2), rect(20, 1, 5, 1)],
    condition: { criteria, args },
    style: { background: '#ffcc00', fontColor: '#990000', bold: true },
    gradient: null,
  };
  const { again } = await savedBlank((sheet) => sheet.conditionalRules.push(rule));
  expect(again.conditionalRules).toMatchObject([rule]);
});

it('keeps a filter with what it hides', async () => {
  const criteria = { hiddenValues: ['b'], visibleValues: null, condition: null, sortAscending: true };
  const filter = { range: rect(1, 1, 4, 2), criteria: new Map([[2, criteria]]), hiddenRows: new Set([3]) };
  const { again, bytes } = await savedBlank((sheet) => {
    sheet.rows = [
      ['x', 'h'],
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'c'],
    ].map((values) => ({ values }));
    Object.assign(sheet, { filter, hiddenRows: new Set([9]) });
  });
  expect(again).toMatchObject({ filter, hiddenRows: new Set([9]) });
  const [outside] = (await readXlsx(bytes, 'Libro', null)).sheets;
  expect(outside?.filter?.criteria.get(2)?.visibleValues).toEqual(['a', 'c']);
  expect(outside?.filter?.hiddenRows).toEqual(new Set([3]));
});

it('keeps a gradient', async () => {
  const gradient = [
    { type: 'MIN', value: '', color: '#ffffff' },
    { type: 'PERCENTILE', value: '50', color: '#ffff00' },
    { type: 'NUMBER', value: '9', color: '#ff0000' },
  ];
  const rule = { ranges: [rect(1, 1, 10, 1)], condition: null, style: {}, gradient };
  const { again } = await savedBlank((sheet) => sheet.conditionalRules.push(rule));
  expect(again.conditionalRules).toEqual([rule]);
});

it('gives the cells of a column its new look where they have none of their own', async () => {
  const book = await readXlsx(base, 'Libro', null);
  const sheet = tab(book, 12);
  sheet.columnStyles.set(1, { italic: true });
  sheet.dirty.layout = true;
  const again = tab(await readXlsx(await written(book), 'Libro', null), 12);
  expect(again.rows[1]?.extras?.[0]?.style).toMatchObject({ italic: true });
  expect(again.rows[1]?.values[0]).toBe(sheet.rows[1]?.values[0]);
});

it('shifts the days of a workbook that counts from 1904, on the way in and out', async () => {
  const book = await readXlsx(await richWorkbook({ date1904: true }), 'Libro', null);
  expect(tab(book, 0).rows[2]?.values[0]).toBeCloseTo(44_820.573263888888, 9);
  const sheet = tab(book, 0);
  sheet.rows[2]!.values[0] = 44_821;
  sheet.rows[3]!.values[0] = 44_821;
  sheet.dirty.rows.add(3).add(4);
  const bytes = await written(book);
  const xml = await partOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(/<c r="A3"[^>]*><v>([^<]*)/.exec(xml)?.[1]).toBe('43359');
  expect(/<c r="A4"[^>]*><v>([^<]*)/.exec(xml)?.[1]).toBe('44821');
});

function tab(book: BookModel, index: number): SheetModel {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error('no such tab');
  return sheet;
}

function rename(sheet: SheetModel, name: string): void {
  sheet.name = name;
  sheet.dirty.layout = true;
}

/** As a service does when a tab goes. */
function forgetRulesOf(book: BookModel, sheetId: number | undefined): void {
  for (const sheet of book.sheets) {
    for (const row of sheet.rows) {
      for (const extra of row?.extras ?? []) {
        const source = extra?.validation?.args[0] as { sheetId?: number } | undefined;
        if (extra && source?.sheetId === sheetId) delete extra.validation;
      }
    }
  }
}

function copyOf(sheet: SheetModel): SheetModel {
  const { origin: _origin, ...kept } = sheet;
  const rows = sheet.rows.map(
    (row) =>
      row && {
        values: [...row.values],
        ...(row.extras && { extras: row.extras.map((extra) => extra && { ...extra }) }),
      },
  );
  return {
    ...kept,
    rows,
    id: 987,
    name: 'Copia',
    dirty: { rows: new Set(), layout: false, everything: true },
  };
}

async function savedBlank(
  change: (sheet: SheetModel) => unknown,
): Promise<{ again: SheetModel; bytes: Uint8Array }> {
  const book = await readXlsx(await blankXlsx(), 'Libro', null);
  change(tab(book, 0));
  tab(book, 0).dirty.everything = true;
  const bytes = await written(book);
  await expectSound(bytes);
  const again = await readXlsx(bytes, 'Libro', remember(book, (book.origin as BookOrigin).longWords));
  return { again: tab(again, 0), bytes };
}

async function expectSameAgain(book: BookModel): Promise<void> {
  const bytes = await written(book);
  await expectSound(bytes);
  const again = await readXlsx(bytes, 'Libro', remember(book, (book.origin as BookOrigin).longWords));
  // A rule's own formula is told from the cell that it stands in now; in memory it is the text that was read.
  const told = differences(essence(again), essence(book));
  expect(told.filter((line) => !/(validation|condition)\/args\/0: "=(LEN|\$B)/.test(line))).toEqual([]);
}

async function written(book: BookModel): Promise<Uint8Array> {
  const bytes = await writeXlsx(book);
  if (!bytes) throw new Error('nothing was written');
  return bytes;
}

async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  return (await (await JSZip.loadAsync(bytes)).file(path)?.async('string')) ?? '';
}

/** Every part that is named is there and declared, and another reader loads the file. */
async function expectSound(bytes: Uint8Array): Promise<void> {
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.keys(zip.files);
  const types = await partOf(bytes, '[Content_Types].xml');
  const declared = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, path]) => path);
  expect(declared.filter((path) => !paths.includes(path ?? ''))).toEqual([]);
  for (const path of paths.filter((one) => one.endsWith('.rels'))) {
    const home = path.replace(/_rels\/[^/]*$/, '');
    const text = await partOf(bytes, path);
    for (const [relationship] of text.matchAll(/<Relationship [^>]*>/g)) {
      if (relationship.includes('TargetMode="External"')) continue;
      const target = /Target="([^"]*)"/.exec(relationship)?.[1] ?? '';
      const place = target.startsWith('/')
        ? target.slice(1)
        : new URL(home + target, 'file:///').pathname.slice(1);
      expect(paths).toContain(decodeURI(place));
    }
  }
  const workbook = new ExcelJS.Workbook();
  await expect(workbook.xlsx.load(bytes as unknown as ArrayBuffer)).resolves.toBe(workbook);
}

it('makes an empty tab of Google’s usual size', () => {
  expect(emptySheet(5)).toMatchObject({ id: 5, maxRows: 1000, maxColumns: 26, rows: [] });
});
