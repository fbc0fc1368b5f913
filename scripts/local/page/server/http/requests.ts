// The shapes of what windows may send, checked before they reach the book.
import { z } from 'zod';
import type * as page from '../../protocol';
import { PageError } from '../thread/pageError';

const windowId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);
const sheetId = z.int();
const place = z.int().min(1).max(10_000_000);
const rect = z.object({ row: place, column: place, rows: place, columns: place });
const email = z.string().regex(/^[^\s@,;]+@[^\s@,;]+$/);
const values = z
  .array(z.array(z.string()).min(1))
  .min(1)
  .refine((rows) => rows.every((row) => row.length === rows[0]?.length));

const ofSheet = { windowId, sheetId };
const rowsAction = z.enum(['insertRows', 'deleteRows', 'hideRows', 'showRows']);
const columnsAction = z.enum(['insertColumns', 'deleteColumns', 'hideColumns', 'showColumns']);

export const requests = {
  edit: z.object({
    ...ofSheet,
    row: place,
    column: place,
    values,
    cut: z.object({ sheetId, rect }).exactOptional(),
  }) satisfies z.ZodType<page.EditRequest>,
  select: z.object({ ...ofSheet, rect }) satisfies z.ZodType<page.SelectRequest>,
  structure: z.discriminatedUnion('action', [
    z.object({ ...ofSheet, action: rowsAction, row: place, count: place }),
    z.object({ ...ofSheet, action: columnsAction, column: place, count: place }),
    z.object({ ...ofSheet, action: z.literal('sort'), rect, column: place, ascending: z.boolean() }),
    z.object({ ...ofSheet, action: z.literal('note'), row: place, column: place, text: z.string() }),
    z.object({
      ...ofSheet,
      action: z.literal('filter'),
      column: place,
      visible: z.array(z.string()).nullable(),
    }),
  ]) satisfies z.ZodType<page.StructureRequest>,
  run: z.object({
    windowId,
    frameId: z.string(),
    function: z.string(),
    args: z.array(z.unknown()),
  }) satisfies z.ZodType<page.RunRequest>,
  menu: z.object({ windowId, item: z.string() }) satisfies z.ZodType<page.MenuRequest>,
  answer: z.object({
    windowId,
    id: z.string(),
    button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
    text: z.string(),
  }) satisfies z.ZodType<page.QuestionAnswer>,
  user: z.object({ windowId, email }) satisfies z.ZodType<page.UserRequest>,
  clock: z.object({ windowId, to: z.string() }) satisfies z.ZodType<page.ClockRequest>,
};

/** @throws PageError BAD_REQUEST */
export function checked<Shape extends z.ZodType>(shape: Shape, body: unknown): z.infer<Shape> {
  const { data, success } = shape.safeParse(body);
  if (!success) throw new PageError('BAD_REQUEST');
  return data;
}

/** @throws PageError BAD_REQUEST */
export function windowOf(address: URL): string {
  return checked(windowId, address.searchParams.get('window'));
}
