// What every Book must do: run on the book in memory and, where there is one, on the runtime's.
import type { Book } from '../../src/workbook/book';

/** `make` gives a book with one empty tab called `Hoja 1`, of 50 rows and 10 columns at least. */
export function bookContract(make: () => Book): void {
  const first = (book: Book) => book.tab('Hoja 1')!;

  it('is empty to begin with', () => {
    const tab = first(make());
    expect([tab.lastRow(), tab.lastColumn()]).toEqual([0, 0]);
    expect(tab.displayValues(1, 1, 1, 2)).toEqual([['', '']]);
  });

  it.each([
    '=1+1',
    '+57 300 123',
    '-5',
    '@alguien',
    "'entre comillas'",
    '01234',
    '4600621061661203140950072902044',
    'TRUE',
    '10%',
    ' espacios ',
    'línea\nlínea\ttabulador',
    '🙌 2022-09-16',
  ])('gives the text %j back as it was written', (text) => {
    const book = make();
    first(book).write(2, 2, [[text]]);
    expect(first(book).values(2, 2, 1, 1)).toEqual([[text]]);
    expect(first(book).formulas(2, 2, 1, 1)).toEqual([['']]);
  });

  it('keeps numbers and booleans, reads a typed date, and leaves a blank blank', () => {
    const tab = first(make());
    tab.write(1, 1, [[7, true, null, { typed: '2022-09-16' }]]);
    const [row] = tab.values(1, 1, 1, 4);
    expect(row.slice(0, 3)).toEqual([7, true, '']);
    expect(Object.prototype.toString.call(row[3])).toBe('[object Date]');
  });

  it('finds the last filled row of a column', () => {
    const tab = first(make());
    expect(tab.lastFilledRow(1)).toBe(1);
    tab.write(1, 1, [['a'], ['b'], [null], ['c']]);
    expect(tab.lastFilledRow(1)).toBe(4);
    expect(tab.lastFilledRow(2)).toBe(1);
  });

  it('finds cells of any tab by their text', () => {
    const book = make();
    const other = book.insertTab('Otra', 1, 5, 5);
    first(book).write(3, 2, [['caso 460062_31 y más']]);
    other.write(1, 1, [['nada'], ['460062_31']]);
    expect(book.find('^460062_?31$')).toEqual([{ tab: 'Otra', row: 2, column: 1 }]);
    expect(book.find('460062_?31')).toHaveLength(2);
  });

  it('makes a tab of the size that was asked for', () => {
    const book = make();
    const tab = book.insertTab('Nueva', 1, 12, 4);
    expect([tab.rowCount(), tab.columnCount(), book.tabs().map((each) => each.name)]).toEqual([
      12,
      4,
      ['Hoja 1', 'Nueva'],
    ]);
  });

  it('shifts rows and columns for new ones', () => {
    const tab = first(make());
    tab.write(1, 1, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const [rows, columns] = [tab.rowCount(), tab.columnCount()];
    tab.insertRowsAfter(1, 2);
    tab.insertColumnsAfter(1, 1);
    expect(tab.displayValues(1, 1, 4, 3)).toEqual([
      ['a', '', 'b'],
      ['', '', ''],
      ['', '', ''],
      ['c', '', 'd'],
    ]);
    expect([tab.rowCount(), tab.columnCount()]).toEqual([rows + 2, columns + 1]);
  });

  it('tells which cells have a rule and a number format', () => {
    const tab = first(make());
    tab.format(2, 1, 2, 1, { list: { words: ['a', 'b'], strict: false, help: 'a o b' }, numberFormat: '@' });
    expect(tab.validations(1, 1, 3, 1)).toEqual([[false], [true], [true]]);
    expect(tab.numberFormats(2, 1, 1, 1)).toEqual([['@']]);
    expect(tab.numberFormats(1, 1, 1, 1)).not.toEqual([['@']]);
  });

  it('refuses a range outside the grid', () => {
    const tab = first(make());
    expect(() => tab.values(tab.rowCount() + 1, 1, 1, 1)).toThrow();
    expect(() => tab.values(1, 1, 0, 1)).toThrow();
  });

  it('clears content and nothing else', () => {
    const tab = first(make());
    tab.format(1, 1, 1, 1, { numberFormat: '@' });
    tab.write(1, 1, [['a']]);
    tab.clear(1, 1, 1, 1);
    expect([tab.values(1, 1, 1, 1), tab.numberFormats(1, 1, 1, 1)]).toEqual([[['']], [['@']]]);
  });
}
