// One accepted repair: written where the cell still says what the person saw, told in BITÁCORA, and put back exactly.
import { repairRow } from '../../src/review/repairRow';
import { undoRepair } from '../../src/review/undoRepair';
import { findCell } from '../../src/review/findCell';
import type { Finding } from '../../src/review/calls';
import type { MemoryContext } from '../support/memoryContext';
import type { MemoryTab } from '../support/memoryBook';
import { rediscover } from '../../src/workbook/rediscover';
import { journalTab } from '../../src/workbook/journal';
import { ANA, allFindings, LUZ, reviewContext, tabOf, type RowParts } from './reviewBook';

const ADDRESS = 'twitterdps:dps:TWITTER_twitterdps@ProsperidadCol:1570688463283836214';
const ROW = 4;

const REPAIRS: [string, RowParts, number, unknown][] = [
  ['a damaged id', { id: { value: 1570688463283836200, numberFormat: '0' } }, 4, '1570688463283836214'],
  ['an address', { id: { value: ADDRESS, note: 'preguntar' } }, 4, '1570688463283836214'],
  ['archived', { code: { value: 'ARCHIBADO', note: 'duda' }, reply: '' }, 9, 'ARCHIVADO'],
  ['a reply', { reply: '=Buen día,\n\n"gracias"' }, 8, 'Twitter =Buen día,\n\n"gracias"'],
  ['a date', { date: { value: '15/09/2022', numberFormat: '@' } }, 1, '15/09/2022'],
  ['a formula', { month: 'agosto' }, 12, '=TEXT(A4,"mmmm")'],
];

const contextOf = (parts: RowParts, email?: string) =>
  reviewContext([tabOf('ANA', { [ROW]: parts }), tabOf('LUZ', {})], email);

function request({ tab, row, rule, before, mark, cell }: Finding, requestId = 'r1') {
  return { requestId, tab, row, rule, before, mark, cell };
}

function repairable(context: MemoryContext): Finding {
  return allFindings(context).find(({ after }) => after !== null)!;
}

const cellAt = ({ book }: MemoryContext, column: number, row = ROW) => book.tab('ANA')!.cell(row, column);
const journal = ({ book }: MemoryContext) => {
  const tab = journalTab(book) as MemoryTab | null;
  const rows = tab ? Array.from({ length: tab.lastRow() - 1 }, (_, index) => index + 2) : [];
  return rows.map((row) => [3, 4, 5, 6, 7, 8].map((column) => tab!.cell(row, column).value));
};

describe.each(REPAIRS)('%s', (_name, parts, column, expected) => {
  it('is written, and told in the journal with what was there', () => {
    const context = contextOf(parts);
    const finding = repairable(context);
    const was = cellAt(context, column).value;
    const answer = repairRow(context, request(finding));
    const { display, formula } = cellAt(context, column);
    expect(formula || display).toBe(expected);
    expect(answer).toEqual(expect.objectContaining({ tab: 'ANA', row: ROW, after: finding.after }));
    expect(journal(context)).toEqual([
      ['coordinacion@example.com', 'ANA', ROW, expect.any(String), was, finding.after],
    ]);
    expect(allFindings(context)).toEqual([]);
  });

  it('is put back to the letter, number, format and note', () => {
    const context = contextOf(parts);
    const before = tabNow(context);
    repairRow(context, request(repairable(context)));
    const done = undoRepair(context, { requestId: 'r1' });
    expect(tabNow(context)).toEqual(before);
    expect(done.line).toContain('volvió a decir');
    expect(journal(context)).toHaveLength(2);
    expect(undoRepair(context, { requestId: 'r1' })).toEqual(done);
    expect(journal(context)).toHaveLength(2);
  });

  it('is one repair when it is asked for twice', () => {
    const context = contextOf(parts);
    const asked = request(repairable(context));
    const first = repairRow(context, asked);
    const after = context.book.snapshot();
    expect(repairRow(context, asked)).toEqual(first);
    expect(context.book.snapshot()).toEqual(after);
  });

  it('comes to the same wherever it is cut off, and so does its undoing', () => {
    const whole = contextOf(parts);
    const asked = request(repairable(whole));
    const before = tabNow(whole);
    repairRow(whole, asked);
    const repaired = tabNow(whole);
    const repairing = (context: MemoryContext) => repairRow(context, asked);
    const undoing = (context: MemoryContext) => undoRepair(context, { requestId: 'r1' });
    for (let point = 1; point <= writesOf(contextOf(parts), repairing); point += 1) {
      const cut = contextOf(parts);
      dieAt(cut, point, () => repairing(cut));
      repairing(cut);
      expect({ point, tab: tabNow(cut) }).toEqual({ point, tab: repaired });
      expect(journal(cut)).toEqual(journal(whole));
      undoing(cut);
      expect({ point, tab: tabNow(cut) }).toEqual({ point, tab: before });
    }
    const done = () => {
      const context = contextOf(parts);
      repairing(context);
      return context;
    };
    for (let point = 1; point <= writesOf(done(), undoing); point += 1) {
      const cut = done();
      dieAt(cut, point, () => undoing(cut));
      undoing(cut);
      expect({ point, tab: tabNow(cut) }).toEqual({ point, tab: before });
      expect(journal(cut)).toHaveLength(2);
    }
  });

  it('leaves the cell alone where it was cut off before it came to it, and is undone then', () => {
    const context = contextOf(parts);
    const asked = request(repairable(context));
    const before = tabNow(context);
    // The journal's tab takes four writes, its line one.
    dieAt(context, 6, () => repairRow(context, asked));
    undoRepair(context, { requestId: 'r1' });
    expect(tabNow(context)).toEqual(before);
  });
});

const tabNow = ({ book }: MemoryContext): unknown => JSON.parse(JSON.stringify(book.tab('ANA')!.snapshot()));

const WRITES = ['write', 'format', 'note'];

function writesOf(context: MemoryContext, work: (context: MemoryContext) => unknown): number {
  const from = context.book.calls.length;
  work(context);
  return context.book.calls.slice(from).filter(({ method }) => WRITES.includes(method)).length;
}

/** Ends the call before its write of that number, as Google's time limit would. */
function dieAt({ book }: MemoryContext, point: number, work: () => unknown): void {
  const { note } = book;
  let left = point;
  book.note = (...call) => {
    if (WRITES.includes(call[1])) left -= 1;
    if (left <= 0) throw new Killed();
    note.apply(book, call);
  };
  try {
    expect(work).toThrow();
  } finally {
    book.note = note;
  }
}

class Killed extends Error {}

describe('where the base has changed since', () => {
  const parts = { code: 'ARCHIBADO', reply: '' };

  it('finds the row again that others have moved', () => {
    const context = contextOf(parts);
    const asked = request(repairable(context));
    context.book.tab('ANA')!.insertRowsAfter(2, 3);
    expect(repairRow(context, asked)).toEqual(expect.objectContaining({ row: ROW + 3, cell: 'I7' }));
    context.book.tab('ANA')!.insertRowsAfter(2, 2);
    expect(undoRepair(context, { requestId: 'r1' })).toEqual(expect.objectContaining({ row: ROW + 5 }));
    expect(cellAt(context, 9, ROW + 5).value).toBe('ARCHIBADO');
  });

  it.each(REPAIRS)('puts %s back after a column was inserted before it', (_name, spoilt, column) => {
    const context = contextOf(spoilt);
    const before = cellAt(context, column).value;
    const { tab, row, rule, before: said } = repairable(context);
    repairRow(context, { requestId: 'r1', tab, row, rule, before: said });
    context.book.tab('ANA')!.insertColumnsAfter(1, 1);
    context.book.tab('ANA')!.insertRowsAfter(2, 1);
    rediscover(context);
    undoRepair(context, { requestId: 'r1' });
    const moved = column === 1 ? 1 : column + 1;
    expect(cellAt(context, moved, ROW + 1).value).toEqual(before);
  });

  it('takes the row that says what the person saw where a like one is nearer', () => {
    const context = contextOf(parts);
    const asked = request(repairable(context));
    const tab = context.book.tab('ANA')!;
    const copied = tab.values(ROW, 1, 1, 12)[0].map((value) => (typeof value === 'object' ? '' : value));
    tab.insertRowsAfter(ROW - 1, 40);
    tab.write(ROW, 1, [copied]);
    tab.write(ROW, 9, [['101']]);
    expect(repairRow(context, asked).row).toBe(ROW + 40);
  });

  it('puts a cell back in a tab that was renamed and looked at anew', () => {
    const context = contextOf(parts);
    repairRow(context, request(repairable(context)));
    const tab = context.book.tab('ANA')!;
    Object.assign(tab, { name: 'ANA RUIZ' });
    rediscover(context);
    undoRepair(context, { requestId: 'r1' });
    expect(tab.cell(ROW, 9).value).toBe('ARCHIBADO');
  });

  it('writes nothing over what somebody else has written', () => {
    const context = contextOf(parts);
    const asked = request(repairable(context));
    context.book.tab('ANA')!.write(ROW, 9, [['102']]);
    expect(() => repairRow(context, asked)).toThrow(
      expect.objectContaining({ code: 'REVIEW_CHANGED', details: { now: '102', row: '4' } }),
    );
    expect([cellAt(context, 9).value, journal(context)]).toEqual(['102', []]);
  });

  it('puts nothing back over what somebody else has written', () => {
    const context = contextOf(parts);
    repairRow(context, request(repairable(context)));
    context.book.tab('ANA')!.write(ROW, 9, [['102']]);
    expect(() => undoRepair(context, { requestId: 'r1' })).toThrow('REVIEW_CHANGED');
    expect(cellAt(context, 9).value).toBe('102');
  });

  it('says so where the row is gone', () => {
    const context = contextOf(parts);
    const asked = request(repairable(context));
    context.book.tab('ANA')!.clear(ROW, 1, 1, 12);
    expect(() => repairRow(context, asked)).toThrow('REVIEW_ROW_GONE');
    expect(() => findCell(context, { ...asked, cell: 'I4' })).toThrow('REVIEW_ROW_GONE');
  });

  it('leaves a later repair of the same cell alone when an old undo comes again', () => {
    const context = contextOf(parts);
    const asked = request(repairable(context));
    repairRow(context, asked);
    undoRepair(context, { requestId: 'r1' });
    repairRow(context, { ...asked, requestId: 'r2' });
    undoRepair(context, { requestId: 'r1' });
    expect(cellAt(context, 9).value).toBe('ARCHIVADO');
  });
});

describe('refuses', () => {
  const parts = { code: 'ARCHIBADO', reply: '' };

  it.each<[string, object, string]>([
    ['no request', { requestId: '' }, 'REQUEST_ID_BAD'],
    ['a rule of its own', { rule: 'all' }, 'REVIEW_BAD'],
    ['a row that is none', { row: 0 }, 'ROW_BAD'],
    ['a tab that is none', { tab: 'TURNOS' }, 'REVIEW_NO_TAB'],
    [
      'a doubt that the row does not give',
      { rule: 'idDamaged', before: '1570688463283836214' },
      'REVIEW_SETTLED',
    ],
    ['what nobody can be sure of', { rule: 'replyBlank', before: '' }, 'REVIEW_SETTLED'],
  ])('%s', (_name, changed, code) => {
    const context = contextOf(parts);
    const asked = { ...request(repairable(context)), ...changed };
    const before = context.book.snapshot();
    expect(() => repairRow(context, asked)).toThrow(code);
    expect(context.book.snapshot()).toEqual(before);
  });

  it('a doubt without a sure value', () => {
    const context = contextOf({ code: '999' });
    const [finding] = allFindings(context);
    expect(() => repairRow(context, request(finding))).toThrow('REVIEW_NOT_SURE');
  });

  it('another agent’s row', () => {
    const context = contextOf(parts, LUZ);
    const asked = request(repairable(contextOf(parts)));
    expect(() => repairRow(context, asked)).toThrow('REVIEW_NOT_YOURS');
    const own = contextOf(parts, ANA);
    expect(repairRow(own, asked).row).toBe(ROW);
    expect(() => undoRepair({ ...own, userEmail: LUZ }, { requestId: 'r1' })).toThrow('REVIEW_NOT_YOURS');
  });

  it('to undo what was never repaired', () => {
    expect(() => undoRepair(contextOf(parts), { requestId: 'r1' })).toThrow('REVIEW_UNKNOWN');
  });

  it('while somebody else is writing', () => {
    const context = contextOf(parts);
    const asked = request(repairable(context));
    context.setBusy(true);
    expect(() => repairRow(context, asked)).toThrow('BUSY');
  });
});

it('leaves nothing behind where the sheet refuses the value', () => {
  const list = { words: ['101'], strict: true, help: '' };
  const context = contextOf({ code: { value: 'ARCHIBADO', list }, reply: '' });
  const before = tabNow(context);
  expect(() => repairRow(context, request(repairable(context)))).toThrow('REVIEW_REFUSED');
  expect([journal(context), tabNow(context)]).toEqual([[], before]);
});

it('shows where a cell is now', () => {
  const context = contextOf({ time: '' });
  const [{ tab, row, cell, mark }] = allFindings(context);
  context.book.tab('ANA')!.insertRowsAfter(2, 3);
  expect(findCell(context, { tab, row, cell, mark })).toEqual({ tab: 'ANA', row: ROW + 3, column: 2 });
});
