// Numbers that name what scripts make: protections, charts, bandings, metadata.
import type { BookModel } from '../../book/model';

export function freshId(book: BookModel): number {
  const id = book.nextId;
  book.nextId += 1;
  return id;
}
