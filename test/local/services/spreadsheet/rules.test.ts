// Validation rules, filters, sorting and conditional formats.
import { google } from '../../../support/google';

const sheet = 'const sheet = SpreadsheetApp.getActiveSheet();';

describe('a rejecting validation rule', () => {
  const strict = `${sheet}
    const rule = (make) => make(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).build();`;

  it('lets the whole write fail at the next call, with the cell that broke it', () => {
    const { error, logs } = google(`${strict}
      sheet.getRange('B2').setDataValidation(rule((r) => r.requireValueInList(['sí', 'no'])));
      try { sheet.getRange('A1:B2').setValues([[1, 2], [3, 'quizás']]); } catch (e) { console.log('caught'); }
      sheet.getRange('A1').getValue();`);
    expect(logs).toEqual([]);
    expect(error?.message).toBe(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
  });

  it.each([
    [`(r) => r.requireNumberBetween(1, 5)`, '3', '6'],
    [`(r) => r.requireTextContains('ab')`, 'xABx', 'ba'],
    [`(r) => r.requireTextIsEmail()`, 'a@example.com', 'a.example.com'],
    [`(r) => r.requireDateOnOrAfter(new Date(2022, 0, 2))`, '2/01/2022', '1/01/2022'],
    [`(r) => r.requireFormulaSatisfied('=LEN(A1)<4')`, 'abc', 'abcd'],
    [`(r) => r.requireValueInRange(sheet.getRange('D1:D2'))`, 'uno', 'tres'],
    [`(r) => r.requireCheckbox('sí', 'no')`, 'sí', 'quizás'],
  ])('%s takes %s and refuses %s', (make, good, bad) => {
    const write = (value: string): string | undefined =>
      google(`${strict} sheet.getRange('D1:D2').setValues([['uno'], ['dos']]);
        sheet.getRange('A1').setDataValidation(rule(${make}));
        sheet.getRange('A1').setValue('${value}'); SpreadsheetApp.flush();`).error?.message;
    expect(write(good)).toBeUndefined();
    expect(write(bad)).toMatch(/violates the data validation rules/);
  });

  it('moves its formula with the cells of the range that it is set on', () => {
    const { result } = google(`${strict}
      sheet.getRange('A1:A2').setDataValidation(rule((r) => r.requireFormulaSatisfied('=A1>0')));
      return sheet.getRange('A2').getDataValidation().getCriteriaValues();`);
    expect(result).toEqual(['=A2>0']);
  });
});

describe('checkboxes', () => {
  it('start unticked, are ticked and unticked, and leave other cells alone', () => {
    const { result } = google(`${sheet}
      sheet.getRange('A1:A2').insertCheckboxes();
      sheet.getRange('B1').setValue('texto');
      const before = sheet.getRange('A1').isChecked();
      sheet.getRange('A1:B1').check();
      return [before, sheet.getRange('A1:B2').getValues(), sheet.getRange('A1:A2').isChecked(), sheet.getLastRow()];`);
    expect(result).toEqual([
      false,
      [
        [true, 'texto'],
        [false, ''],
      ],
      null,
      2,
    ]);
  });
});

describe('the filter', () => {
  const data = `${sheet}
    sheet.getRange('A1:B4').setValues([['n', 'v'], ['a', 1], ['b', 2], ['c', 3]]);
    const filter = sheet.getRange('A1:B4').createFilter();
    const hidden = () => [2, 3, 4].filter((row) => sheet.isRowHiddenByFilter(row));`;

  it('hides rows by condition and by value, never its first row', () => {
    const { result } = google(`${data}
      filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(1).build());
      const byCondition = hidden();
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['c']).build());
      const both = hidden();
      filter.removeColumnFilterCriteria(2);
      return [byCondition, both, hidden(), sheet.getRange('A2:A4').getValues().length];`);
    expect(result).toEqual([[2], [2, 4], [4], 3]);
  });

  it('sorts what stands below its header', () => {
    const { result } = google(
      `${data} filter.sort(2, false); return sheet.getRange('A1:A4').getValues().flat();`,
    );
    expect(result).toEqual(['n', 'c', 'b', 'a']);
  });

  it('is one a sheet', () => {
    expect(google(`${data} sheet.getRange('D1:E2').createFilter();`).error?.message).toBe(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });
});

describe('sorting', () => {
  it('puts numbers before texts before booleans and blanks last, both ways', () => {
    const sorted = (ascending: boolean): unknown =>
      google(`${sheet}
        sheet.getRange('A1:A5').setValues([['b'], [''], [true], [2], ['A']]);
        sheet.sort(1, ${String(ascending)});
        return sheet.getRange('A1:A5').getValues().flat();`).result;
    expect(sorted(true)).toEqual([2, 'A', 'b', true, '']);
    expect(sorted(false)).toEqual([true, 'b', 'A', 2, '']);
  });

  it('spares frozen rows and takes formats and notes along', () => {
    const { result } = google(`${sheet}
      sheet.getRange('A1:A3').setValues([['z'], ['b'], ['a']]);
      sheet.getRange('A3').setNote('nota').setBackground('#ff0000');
      sheet.setFrozenRows(1); sheet.sort(1);
      return [sheet.getRange('A1:A3').getValues().flat(), sheet.getRange('A2').getNote(), sheet.getRange('A2').getBackground()];`);
    expect(result).toEqual([['z', 'a', 'b'], 'nota', '#ff0000']);
  });

  it('refuses a column outside of the range', () => {
    expect(google(`${sheet} sheet.getRange('B1:C3').sort(1);`).error?.name).toBe('Exception');
  });
});

describe('conditional formats', () => {
  it('come back from the sheet as they were built', () => {
    const { result } = google(`${sheet}
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule().whenTextContains('x').setBackground('red').setBold(true)
          .setRanges([sheet.getRange('A1:B2')]).build(),
        SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff')
          .setGradientMaxpointWithValue('#00ff00', SpreadsheetApp.InterpolationType.NUMBER, '9')
          .setRanges([sheet.getRange('C1:C9')]).build(),
      ]);
      const [first, second] = sheet.getConditionalFormatRules();
      const yes = first.getBooleanCondition();
      return [yes.getCriteriaType().toString(), yes.getCriteriaValues(), yes.getBackground(), yes.getBold(),
        first.getRanges()[0].getA1Notation(), first.getGradientCondition(),
        second.getGradientCondition().getMaxValue(), second.getBooleanCondition()];`);
    expect(result).toEqual(['TEXT_CONTAINS', ['x'], '#ff0000', true, 'A1:B2', null, '9', null]);
  });
});
