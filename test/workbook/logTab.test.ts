// A log's tab where making it was cut off, and where the team has a tab of its own by that name.
import { addToLog, findLog, type LogShape } from '../../src/workbook/logTab';
import { MemoryBook } from '../support/memoryBook';

const SHAPE: LogShape = {
  name: 'BITÁCORA',
  secondName: 'BITÁCORA del registro',
  headers: ['FECHA', 'HORA', 'QUÉ'],
};
const LINE = [[{ typed: '2022-09-16' }, { typed: '10:42:07' }, 'algo']];

it('ends the tab that was made and got no headers', () => {
  const book = new MemoryBook([{ name: 'ANA', rows: [['FECHA']] }]);
  book.insertTab(SHAPE.name, 1, 1000, 26);
  expect(addToLog(book, SHAPE, LINE).name).toBe(SHAPE.name);
  addToLog(book, SHAPE, LINE);
  expect(book.tabs().map(({ name }) => name)).toEqual(['ANA', SHAPE.name]);
  expect(findLog(book, SHAPE)?.lastRow()).toBe(3);
});

it('leaves the team’s own tab alone', () => {
  const book = new MemoryBook([{ name: SHAPE.name, rows: [['Notas del equipo']] }]);
  expect(addToLog(book, SHAPE, LINE).name).toBe(SHAPE.secondName);
  expect(addToLog(book, SHAPE, LINE).lastRow()).toBe(3);
  expect(book.tab(SHAPE.name)?.lastRow()).toBe(1);
});
