import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { readExport, type ExportFile } from '../../../src/productivity/dialog/file/readExport';
import { exportRows } from '../../../src/productivity/rules/exportRows';

const TEXT = 'Interacción;Inicio;Agente\n1569625527234664226;13/09/2022 07:11;Begoña\n';
const FIELDS = [
  ['Interacción', 'Inicio', 'Agente'],
  ['1569625527234664226', '13/09/2022 07:11', 'Begoña'],
];

const fieldsOf = (bytes: Uint8Array, sheet?: string): string[][] => {
  const read = readExport(bytes) as ExportFile;
  return read.rows(sheet ?? read.sheets[0]).map(({ fields }) => fields);
};
const problemOf = (bytes: Uint8Array) => (readExport(bytes) as { problem?: string }).problem;
const withBom = (...parts: Buffer[]) => new Uint8Array(Buffer.concat(parts));

describe('a text', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', withBom(Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT))],
    ['Windows’ letters', Buffer.from(TEXT, 'latin1')],
    ['UTF-16', withBom(Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le'))],
    ['UTF-16 without its mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 the other way round', withBom(Buffer.from([0xfe, 0xff]), Buffer.from(TEXT, 'utf16le').swap16())],
  ])('is read in %s', (_name, bytes) => {
    expect(fieldsOf(new Uint8Array(bytes))).toEqual(FIELDS);
  });

  it('keeps its letters where the last one was cut off', () => {
    const cut = Buffer.from(`${TEXT}1569625527234664227;13/09/2022;Begoñ`);
    expect(fieldsOf(new Uint8Array(cut.subarray(0, -1)))[2]).toEqual([
      '1569625527234664227',
      '13/09/2022',
      'Bego',
    ]);
  });
});

describe('what is no export', () => {
  it.each([
    ['nothing', [], 'empty'],
    ['blanks', [32, 10, 10], 'empty'],
    ['an old workbook, or one with a password', [0xd0, 0xcf, 0x11, 0xe0, 0, 1], 'oldExcel'],
    ['a PDF', [...Buffer.from('%PDF-1.7 abc')], 'pdf'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 5], 'binary'],
    ['a page', [...Buffer.from('<!DOCTYPE html><table><tr><td>1</td></tr></table>')], 'page'],
    ['half a workbook', [...Buffer.from('PK\u0003\u0004 and no more')], 'broken'],
  ])('%s is told as such', (_name, bytes, problem) => {
    expect(problemOf(new Uint8Array(bytes))).toBe(problem);
  });

  it('tells a zip of other things from a workbook', () => {
    expect(problemOf(zipSync({ 'foto.txt': strToU8('hola') }))).toBe('zip');
  });
});

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a workbook', () => {
  it('gives texts, dates and hours as they are shown, and sheets by name', async () => {
    const bytes = await workbook((book) => {
      book.addWorksheet('Portada').addRow(['Reporte <de> contactos & más']);
      const sheet = book.addWorksheet('Datos');
      sheet.addRow(['Id', 'Inicio', 'Fin', 'Nota', 'Día']);
      sheet.addRow([
        '1569625527234664226',
        new Date('2022-09-13T07:11:29Z'),
        0.3,
        'a\nb 😢',
        new Date('2022-09-13'),
      ]);
      sheet.getCell('B2').numFmt = 'dd/mm/yyyy hh:mm:ss';
      sheet.getCell('C2').numFmt = 'h:mm';
      sheet.getCell('E2').numFmt = '"día" d [$-es-CO]mmmm';
      sheet.getCell('G2').value = { richText: [{ text: 'dos ' }, { text: 'partes', font: { bold: true } }] };
    });
    const read = readExport(bytes) as ExportFile;
    expect(read.sheets).toEqual(['Portada', 'Datos']);
    expect(fieldsOf(bytes, 'Portada')).toEqual([['Reporte <de> contactos & más']]);
    expect(read.rows('Datos')[1]).toEqual({
      line: 2,
      fields: [
        ...['1569625527234664226', '2022-09-13 07:11:29', '07:12:00', 'a\nb 😢', '2022-09-13'],
        ...['', 'dos partes'],
      ],
    });
  });

  it('tells an id that lost its digits from one that is whole, also where it is kept as a number', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('Datos');
      sheet.addRow(['Id', 'Inicio']);
      sheet.addRow([Number('1569625527234664226'), '2022-09-13']);
      sheet.addRow(['1569625527234664227', '2022-09-13']);
    });
    const rows = (readExport(bytes) as ExportFile).rows('Datos');
    expect(rows[1].fields[0]).toBe('1.56962552723466E+18');
    expect(exportRows(rows, '2022-09-16').rows.map(({ digits }) => digits)).toEqual([
      null,
      '1569625527234664227',
    ]);
  });

  it('reads what other programs write: prefixes, texts in the cell, no styles, cells without an address', () => {
    const files = {
      'xl/workbook.xml': `<?xml version="1.0"?><x:workbook xmlns:x="m" xmlns:r="n"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Hoja &quot;1&quot;" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id='rId1' Target='/xl/worksheets/datos.xml'/></Relationships>`,
      'xl/worksheets/datos.xml': `<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Id</x:t></x:is></x:c><x:c t="str"><x:v>Inicio</x:v></x:c></x:row><x:row r="5"><x:c><x:v>1569625527234664226</x:v></x:c><x:c r="C5" t="d"><x:v>2022-09-13T07:11</x:v></x:c><x:c r="D5" t="e"><x:v>#N/A</x:v></x:c></x:row><x:row/></x:sheetData></x:worksheet>`,
    };
    const bytes = zipSync(
      Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
    );
    const read = readExport(bytes) as ExportFile;
    expect(read.sheets).toEqual(['Hoja "1"']);
    expect(read.rows('Hoja "1"')).toEqual([
      { line: 1, fields: ['Id', 'Inicio'] },
      { line: 5, fields: ['1569625527234664226', '', '2022-09-13 07:11', ''] },
    ]);
  });

  it('puts columns in their place however far they stand, and survives a text that breaks off', () => {
    const sheet = '<row><c r="A1"><v>1</v></c><c r="AB1"><v>2</v></c></row><row r="2"><c r="A2"><v>3';
    const files = {
      'xl/workbook.xml': '<workbook><sheet name="A"/></workbook>',
      'xl/worksheets/sheet1.xml': sheet,
    };
    const bytes = zipSync(
      Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
    );
    const rows = fieldsOf(bytes);
    expect(rows).toHaveLength(1);
    expect(rows[0][27]).toBe('2');
  });
});
