// Formats, notes, rich text, bandings, charts, metadata, selection, and what a person is shown.
import { google } from '../../../support/google';
import { newBook } from '../../../support/newBook';

const sheet = 'const sheet = SpreadsheetApp.getActiveSheet();';

describe('formats', () => {
  it('read as Google’s defaults where nothing is set', () => {
    const { result } = google(`${sheet} const r = sheet.getRange('A1');
      return [r.getBackground(), r.getFontColor(), r.getFontFamily(), r.getFontSize(), r.getFontWeight(), r.getFontLine(),
        r.getHorizontalAlignment(), r.getVerticalAlignment(), r.getWrap(), String(r.getWrapStrategy()), r.getNumberFormat()];`);
    expect(result).toEqual([
      '#ffffff',
      '#000000',
      'Arial',
      10,
      'normal',
      'none',
      'general',
      'bottom',
      true,
      'OVERFLOW',
      '0.###############',
    ]);
  });

  it('take colours by name, short form and rgb(), and pass over what is none', () => {
    const { result } = google(`${sheet} const r = sheet.getRange('A1');
      return ['Tomato', '#0f0', 'rgb(1, 2, 3)', 'not-a-real-color'].map((c) => r.setBackground(c).getBackground());`);
    expect(result).toEqual(['#ff6347', '#00ff00', '#010203', '#010203']);
  });

  it('draw inner and outer lines apart', () => {
    const book = newBook();
    google(
      `${sheet} sheet.getRange('A1:B1').setBorder(true, null, null, null, true, null, 'red', SpreadsheetApp.BorderStyle.DASHED);`,
      { book },
    );
    const line = { style: 'DASHED', color: '#ff0000' };
    const borders = book.sheets[0]?.rows[0]?.extras?.map((extra) => extra?.style?.borders);
    expect(borders).toEqual([
      { top: line, right: line },
      { top: line, left: line },
    ]);
  });

  it('of whole columns stand once, not in every blank cell', () => {
    const book = newBook();
    const { result } = google(
      `${sheet}
        sheet.getRange('B2').setFontWeight('bold');
        sheet.getRange('B:B').setNumberFormat('@');
        const seen = [sheet.getRange('B2').getNumberFormat(), sheet.getRange('B900').getNumberFormat(),
          sheet.getRange('B2').getFontWeight(), sheet.getRange('B5').setValue('01').getValue()];
        sheet.getRange('B:B').clearFormat();
        return [...seen, sheet.getRange('B2').getFontWeight(), sheet.getRange('B900').getNumberFormat()];`,
      { book },
    );
    expect(result).toEqual(['@', '@', 'bold', '01', 'normal', '0.###############']);
    expect(book.sheets[0]?.rows.length).toBe(5);
  });

  it('clear one aspect at a time', () => {
    const { result } = google(`${sheet}
      const r = sheet.getRange('A1').setValue('x').setFontWeight('bold').setNote('n');
      r.clearContent();
      const afterContent = [r.getValue(), r.getFontWeight(), r.getNote()];
      r.clearFormat();
      return [afterContent, [r.getFontWeight(), r.getNote()], r.clearNote().getNote()];`);
    expect(result).toEqual([['', 'bold', 'n'], ['normal', 'n'], '']);
  });

  it('keep the styled runs of a text', () => {
    const { result } = google(`${sheet}
      const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      sheet.getRange('A1').setRichTextValue(
        SpreadsheetApp.newRichTextValue().setText('muy <bien> hecho').setTextStyle(4, 10, bold).build());
      const rich = sheet.getRange('A1').getRichTextValue();
      return [rich.getText(), rich.getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getTextStyle().isBold()])];`);
    expect(result).toEqual([
      'muy <bien> hecho',
      [
        ['muy ', 0, false],
        ['<bien>', 4, true],
        [' hecho', 10, false],
      ],
    ]);
  });

  it('lose the runs with the value that they belonged to', () => {
    const { result } = google(`${sheet}
      const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('ab').setTextStyle(0, 1, bold).build())
        .setValue('cd');
      return sheet.getRange('A1').getRichTextValue().getRuns().length;`);
    expect(result).toBe(1);
  });
});

describe('what lies on a sheet', () => {
  it('keeps charts with their type, ranges, options and place', () => {
    const { result } = google(`${sheet}
      sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B3')).setTitle('Casos')
        .setPosition(5, 2, 0, 0).build());
      const [chart] = sheet.getCharts();
      sheet.updateChart(chart.modify().setOption('pieHole', 0.5).build());
      return [sheet.getCharts().length, chart.getRanges()[0].getA1Notation(), chart.getContainerInfo().getAnchorRow()];`);
    expect(result).toEqual([1, 'A1:B3', 5]);
  });

  it('gives metadata of rows by key and lets it move with the row', () => {
    const { result } = google(`${sheet}
      sheet.getRange('3:3').addDeveloperMetadata('clave', 'valor', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      sheet.insertRowBefore(1);
      const [found] = sheet.createDeveloperMetadataFinder().withKey('clave').find();
      return [found.getValue(), found.getVisibility().toString(), found.getLocation().getRow().getA1Notation()];`);
    expect(result).toEqual(['valor', 'PROJECT', '4:4']);
  });

  it('bands rows in the colours of a theme, one band a cell', () => {
    const { result, error } = google(`${sheet}
      sheet.getRange('A1:B4').applyRowBanding(SpreadsheetApp.BandingTheme.GREEN);
      console.log(sheet.getBandings()[0].getHeaderRowColor());
      sheet.getRange('B2').applyRowBanding();`);
    expect(result).toBeNull();
    expect(error?.message).toMatch(/alternating background colors/);
  });
});

describe('the screen', () => {
  it('gets menus with items, separators and submenus', () => {
    const { ui } = google(`const ui = SpreadsheetApp.getUi();
      ui.createMenu('Base').addItem('Instalar', 'install').addSeparator()
        .addSubMenu(ui.createMenu('Más').addItem('Ayuda', 'help')).addToUi();`);
    expect(ui).toEqual([
      {
        kind: 'menu',
        name: 'Base',
        items: [
          { kind: 'item', caption: 'Instalar', functionName: 'install' },
          { kind: 'separator' },
          { kind: 'subMenu', name: 'Más', items: [{ kind: 'item', caption: 'Ayuda', functionName: 'help' }] },
        ],
      },
    ]);
  });

  it('shows a sidebar at 300 pixels whatever the page asks for', () => {
    const { ui } = google(`SpreadsheetApp.getUi().showSidebar(
      HtmlService.createHtmlOutput('<p>hola</p>').setTitle('Casos').setWidth(500));`);
    expect(ui).toEqual([
      expect.objectContaining({ kind: 'sidebar', title: 'Casos', width: 300, html: '<p>hola</p>' }),
    ]);
  });

  it('asks, and gets the first button for an answer', () => {
    const { result, ui } = google(`const ui = SpreadsheetApp.getUi();
      const said = ui.alert('Título', '¿Seguro?', ui.ButtonSet.YES_NO);
      return [said === ui.Button.YES, ui.prompt('¿Nombre?').getResponseText()];`);
    expect(result).toEqual([true, '']);
    expect(ui.map(({ kind }) => kind)).toEqual(['alert', 'prompt']);
  });

  it('is not there for a trigger', () => {
    const { error } = google(`SpreadsheetApp.getUi();`, {
      trigger: { kind: 'installable', atScreen: false, event: () => ({}) },
    });
    expect(error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('keeps what the script selected', () => {
    const { result } = google(`${sheet}
      sheet.getRange('B2:C3').activate();
      return [sheet.getActiveRange().getA1Notation(), sheet.getCurrentCell().getA1Notation(),
        SpreadsheetApp.getActiveRange().getA1Notation()];`);
    expect(result).toEqual(['B2:C3', 'B2', 'B2:C3']);
  });
});
