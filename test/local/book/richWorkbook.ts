// A small workbook with one of everything that a team's file may hold, made by another writer than ours.
import ExcelJS from 'exceljs';

// One transparent pixel.
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

// exceljs reads and writes tints that its types do not name.
const blueTint = { theme: 4, tint: 0.4 } as Partial<ExcelJS.Color>;

/** The bytes of the workbook; `date1904` counts its days from 1904. */
export async function richWorkbook({ date1904 = false } = {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  const sheet = workbook.addWorksheet('Datos varios', {
    properties: { tabColor: { argb: 'FF00B050' } },
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false }],
    pageSetup: { orientation: 'landscape', printArea: 'A1:F20', printTitlesRow: '1:2' },
    headerFooter: { oddHeader: '&CEncabezado', oddFooter: '&P' },
  });
  sheet.columns = [
    { width: 18 },
    { width: 30, hidden: true },
    { width: 12.5, style: { numFmt: '0.00%' } },
    {},
    { width: 9 },
  ];
  sheet.getCell('A1').value = 'Título combinado';
  sheet.mergeCells('A1:D1');
  sheet.getCell('A1').font = { bold: true, size: 14, color: { argb: 'FFC00000' }, name: 'Georgia' };
  sheet.getCell('A1').alignment = {
    horizontal: 'center',
    vertical: 'middle',
    wrapText: true,
    textRotation: -45,
  };
  sheet.getCell('A2').value = {
    richText: [{ text: 'mitad ' }, { text: 'negrita', font: { bold: true } }, { text: ' fin ' }],
  };
  sheet.getCell('B2').value = {
    text: 'página',
    hyperlink: 'https://example.org/a?b=1&c="d"',
    tooltip: 'Ir "allí"',
  };
  sheet.getCell('C2').value = { text: 'otra hoja', hyperlink: "#'Oculta'!A1" };
  sheet.getCell('A3').value = new Date(Date.UTC(2022, 8, 16, 13, 45, 30));
  sheet.getCell('A3').numFmt = 'dd/mm/yyyy hh:mm:ss';
  sheet.getCell('B3').value = { formula: 'A4-A4', result: 0 };
  sheet.getCell('C3').value = { formula: 'CONCATENATE("a","")', result: 'a' };
  sheet.getCell('D3').value = { formula: '1/0', result: { error: '#DIV/0!' } };
  sheet.getCell('E3').value = { formula: 'A3>0', result: true };
  sheet.getCell('A4').value = 1e-7;
  sheet.getCell('B4').value = 0.1 + 0.2;
  sheet.getCell('C4').value = true;
  sheet.getCell('D4').value = { error: '#N/A' };
  sheet.getCell('E4').value = '  espacios y\nlíneas\ty tabulación  ';
  sheet.getCell('F4').value = '=no es fórmula';
  sheet.getCell('F4').alignment = { indent: 2 };
  sheet.fillFormula('G3:G6', 'ROW()-1', [2, 3, 4, 5]);
  sheet.getCell('A5').border = {
    top: { style: 'medium', color: { argb: 'FF112233' } },
    diagonal: { up: true, style: 'thin' },
  };
  sheet.getCell('A5').fill = { type: 'pattern', pattern: 'solid', fgColor: blueTint };
  sheet.getCell('A5').note = { texts: [{ font: { bold: true }, text: 'Nota' }, { text: '\nen dos líneas' }] };
  sheet.getCell('C5').note = 'Otra nota';
  sheet.getRow(6).height = 40;
  sheet.getRow(7).hidden = true;
  sheet.getRow(8).outlineLevel = 1;
  sheet.getCell('A8').value = 'agrupada';
  const rules: [string, ExcelJS.DataValidation][] = [
    ['A10', { type: 'list', allowBlank: true, formulae: ['"Sí,No,Tal vez"'], showErrorMessage: true }],
    [
      'B10',
      { type: 'list', formulae: ["'Oculta'!$A$1:$A$3"], showErrorMessage: true, errorStyle: 'warning' },
    ],
    ['C10', { type: 'whole', operator: 'between', formulae: [1, 10], showErrorMessage: true }],
    ['D10', { type: 'decimal', operator: 'greaterThan', formulae: [0.5] }],
    ['E10', { type: 'date', operator: 'greaterThanOrEqual', formulae: [new Date(Date.UTC(2022, 0, 1))] }],
    ['F10', { type: 'textLength', operator: 'lessThan', formulae: [15] }],
    [
      'G10',
      { type: 'custom', formulae: ['LEN(G10)>2'], showInputMessage: true, prompt: 'Más de dos letras' },
    ],
  ];
  for (const [cell, rule] of rules) sheet.getCell(cell).dataValidation = rule;
  for (let row = 11; row <= 30; row += 1) {
    sheet.getCell(row, 1).dataValidation = {
      type: 'list',
      formulae: ['"Sí,No,Tal vez"'],
      showErrorMessage: true,
    };
  }
  const fill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFCC00' } };
  sheet.addConditionalFormatting({
    ref: 'A12:A30',
    rules: [
      { type: 'cellIs', operator: 'greaterThan', formulae: ['5'], style: { fill }, priority: 1 },
      { type: 'expression', formulae: ['$B12="x"'], style: { font: { bold: true } }, priority: 2 },
      { type: 'containsText', operator: 'containsText', text: 'urgente', style: { fill }, priority: 3 },
    ],
  });
  sheet.addConditionalFormatting({
    ref: 'C12:C30',
    rules: [
      {
        type: 'colorScale',
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFFFFFF' }, { argb: 'FF00FF00' }],
        priority: 4,
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: 'D12:D30',
    rules: [{ type: 'top10', rank: 3, percent: false, bottom: false, style: { fill }, priority: 5 }],
  });
  sheet.autoFilter = 'A9:G30';
  const image = workbook.addImage({ base64: picture, extension: 'png' });
  sheet.addImage(image, 'I2:J4');
  const hidden = workbook.addWorksheet('Oculta', { state: 'hidden' });
  hidden.addRows([['uno'], ['dos'], ['tres']]);
  workbook.addWorksheet('Muy oculta', { state: 'veryHidden' }).getCell('B2').value = 1;
  workbook.definedNames.add("'Oculta'!$A$1:$A$3", 'opciones');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
