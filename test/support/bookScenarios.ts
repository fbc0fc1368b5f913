// What use cases ask of a Book, as scenarios that answer in JSON: the same on every Book there is.
import type { Book, CellValue } from '../../src/workbook/book';

const HOSTILE = [
  '=1+1',
  '+57 300 123',
  '-5',
  '@alguien',
  "'entre comillas'",
  "''dos",
  '01234',
  '4600621061661203140950072902044',
  'TRUE',
  '10%',
  ' espacios ',
  'línea\nlínea\ttabulador',
  '2022-09-16',
];

const first = (book: Book) => book.tabs()[0];

const kind = (value: CellValue) => Object.prototype.toString.call(value);

/** Each begins on a book whose first tab is empty, 1000 × 26. */
export const SCENARIOS: Record<string, (book: Book) => unknown> = {
  'is empty to begin with': (book) => [
    first(book).lastRow(),
    first(book).lastColumn(),
    first(book).displayValues(1, 1, 1, 2),
  ],
  'gives hostile text back as it was written, and no formula': (book) => {
    first(book).write(
      2,
      2,
      HOSTILE.map((text) => [text]),
    );
    const read = first(book).values(2, 2, HOSTILE.length, 1);
    return [
      read.map(([text], index) => text === HOSTILE[index]),
      first(book).formulas(2, 2, HOSTILE.length, 1),
    ];
  },
  'keeps numbers and booleans, reads what is typed, leaves a blank blank': (book) => {
    first(book).write(1, 1, [[7, true, null, { typed: '2022-09-16' }, { typed: '10:42' }]]);
    const [row] = first(book).values(1, 1, 1, 5);
    return [row.slice(0, 3), row.map(kind)];
  },
  'finds the last filled row of a column': (book) => {
    const none = first(book).lastFilledRow(1);
    first(book).write(1, 1, [['a'], ['b'], [null], ['c']]);
    return [none, first(book).lastFilledRow(1), first(book).lastFilledRow(2), first(book).lastRow()];
  },
  'answers the top of the block where the foot of the grid is filled': (book) => {
    const foot = first(book).rowCount();
    first(book).write(foot - 2, 1, [['a'], ['b'], ['c']]);
    first(book).write(foot, 2, [['z']]);
    return [first(book).lastFilledRow(1) - foot, first(book).lastFilledRow(2)];
  },
  'finds cells of any tab by their text': (book) => {
    const other = book.insertTab('Otra', 1, 5, 5);
    first(book).write(3, 2, [['caso 460062_31 y más']]);
    other.write(1, 1, [['nada'], ['460062_31']]);
    return [book.find('^460062_?31$'), book.find('460062_?31').length];
  },
  'makes a tab of the size that was asked for': (book) => {
    const tab = book.insertTab('Nueva', 1, 12, 4);
    return [
      tab.rowCount(),
      tab.columnCount(),
      book
        .tabs()
        .map((each) => each.name)
        .slice(1),
      book.tab('No'),
    ];
  },
  'copies a blank tab with its grid': (book) => {
    const copy = book.copyTab(book.insertTab('Nueva', 1, 1000, 31), 'Otra', 2);
    return [copy.name, copy.columnCount(), copy.lastRow(), book.tabs().length];
  },
  'makes a chart once, and knows it by its id or its title': (book) => {
    const tab = first(book);
    tab.write(1, 1, [
      ['Quién', 'Cuánto'],
      ['Ana', 3],
      ['Luz', 5],
    ]);
    const chart = {
      ...{ id: null, title: 'Cuánto hizo cada quien', kind: 'bar' as const, colors: ['#1a73e8'] },
      ...{ row: 1, column: 1, rows: 2, columns: 2, at: { row: 3, column: 5, width: 400, height: 200 } },
    };
    const [made] = tab.charts([chart]);
    const [byTitle] = tab.charts([{ ...chart, rows: 3 }]);
    const [byId, other] = tab.charts([
      { ...chart, id: made, title: 'Otro nombre' },
      { ...chart, title: 'Otro gráfico', kind: 'column' },
    ]);
    return [made > 0, byTitle === made, byId === made, other > 0 && other !== made];
  },
  'shifts rows and columns for new ones': (book) => {
    const tab = first(book);
    tab.write(1, 1, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const [rows, columns] = [tab.rowCount(), tab.columnCount()];
    tab.insertRowsAfter(1, 2);
    tab.insertColumnsAfter(1, 1);
    return [tab.displayValues(1, 1, 4, 3), tab.rowCount() - rows, tab.columnCount() - columns];
  },
  'tells which cells have a rule and a number format': (book) => {
    const tab = first(book);
    tab.format(2, 1, 2, 1, { list: { words: ['a', 'b'], strict: false, help: 'a o b' }, numberFormat: '@' });
    return [
      tab.validations(1, 1, 3, 1),
      tab.numberFormats(2, 1, 1, 1),
      tab.numberFormats(1, 1, 1, 1)[0][0] === '@',
    ];
  },
  'clears content and nothing else': (book) => {
    first(book).format(1, 1, 1, 1, { numberFormat: '@' });
    first(book).write(1, 1, [['a']]);
    first(book).clear(1, 1, 1, 1);
    return [first(book).values(1, 1, 1, 1), first(book).numberFormats(1, 1, 1, 1)];
  },
  'refuses a range outside the grid': (book) => {
    const refused = (call: () => unknown) => {
      try {
        call();
        return false;
      } catch {
        return true;
      }
    };
    const below = first(book).rowCount() + 1;
    return [refused(() => first(book).values(below, 1, 1, 1)), refused(() => first(book).values(1, 1, 0, 1))];
  },
};
