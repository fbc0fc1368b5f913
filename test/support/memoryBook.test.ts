// The book in memory keeps the contract of all books.
import { bookContract } from './bookContract';
import { MemoryBook } from './memoryBook';

describe('the book in memory', () => {
  bookContract(() => new MemoryBook([{ name: 'Hoja 1', rows: [], rowCount: 50, columnCount: 10 }]));
});
