import { undoCase } from '../../src/cases/undoCase';
import type { MemoryContext } from '../support/memoryContext';
import { as, ANA, facebookCase, LUZ, register, shownRow, teamContext, tweetCase } from './teamBase';

const LATER = '2022-09-16 10:50:00';

function refusalCode(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as { code: string }).code;
  }
  throw new Error('It was not refused.');
}

/** Registers and gives what `undoCase` takes. */
function registered(context: MemoryContext, input: Record<string, unknown> = facebookCase()) {
  const { tab, row } = register(context, input);
  return { tab, row, requestId: String(input.requestId) };
}

describe('taking back a case', () => {
  it.each([
    ['the agent’s tab', ANA, facebookCase({ user: 'x', notes: 'n' })],
    ['a tab with columns of the agent’s own', LUZ, facebookCase({ link: 'https://example.com' })],
    ['SIN DM y ERROR', ANA, tweetCase({ kind: 'noDm' })],
    ['FRAUDE', ANA, facebookCase({ kind: 'fraud' })],
  ])('leaves the base as it was: %s', (_where, email, input) => {
    const context = as(teamContext(), email);
    registered(context, facebookCase({ rawId: 'x:1_1' }));
    registered(context, tweetCase({ kind: 'error', rawId: 'x:1_2' }));
    registered(context, facebookCase({ kind: 'fraud', rawId: 'x:1_3' }));
    const shown = () =>
      context.book.tabs().map((tab) => tab.displayValues(1, 1, tab.rowCount(), tab.columnCount()));
    const before = shown();
    const place = registered(context, input);
    expect(undoCase(context, place)).toEqual(place);
    expect(shown()).toEqual(before);
  });

  it('leaves formulas and marks beside the case where they are', () => {
    const context = as(teamContext(), LUZ);
    const place = registered(context);
    context.book.tab('Luz M ')!.write(place.row, 12, [['marca']]);
    undoCase(context, place);
    expect(shownRow(context, 'Luz M ', place.row).filter(Boolean)).toEqual(['4', 'marca']);
  });

  it('answers the same when asked again, and a late repeat of the case does not bring it back', () => {
    const context = teamContext();
    const input = facebookCase();
    const place = registered(context, input);
    undoCase(context, place);
    expect(undoCase(context, place)).toEqual(place);
    expect(refusalCode(() => register(context, input))).toBe('REQUEST_UNDONE');
    expect(register(context, facebookCase()).row).toBe(place.row);
  });

  it('goes back one case after another', () => {
    const context = teamContext();
    const first = registered(context);
    const second = registered(as(context, ANA, LATER), facebookCase({ rawId: 'x:1_2' }));
    expect(refusalCode(() => undoCase(context, first))).toBe('UNDO_NOT_LAST');
    undoCase(context, second);
    expect(undoCase(context, first)).toEqual(first);
  });

  it('remembers the last fifty', () => {
    const context = teamContext();
    const inputs = Array.from({ length: 51 }, () => facebookCase());
    for (const input of inputs) undoCase(context, registered(context, input));
    expect(refusalCode(() => register(context, inputs[1]))).toBe('REQUEST_UNDONE');
    expect(register(context, inputs[0]).row).toBe(5);
  });
});

describe('what cannot be taken back stays', () => {
  it('another person’s case', () => {
    const context = teamContext();
    const place = registered(context);
    expect(refusalCode(() => undoCase(as(context, LUZ), place))).toBe('UNDO_NOT_YOURS');
    const shared = registered(context, tweetCase({ kind: 'error' }));
    expect(refusalCode(() => undoCase(as(context, LUZ), shared))).toBe('UNDO_NOT_YOURS');
  });

  it('a case of another day', () => {
    const context = teamContext();
    const place = registered(context);
    expect(refusalCode(() => undoCase(as(context, ANA, '2022-09-17 08:00:00'), place))).toBe(
      'UNDO_NOT_TODAY',
    );
  });

  it('a case before a later one of the same person in another tab', () => {
    const context = teamContext();
    const place = registered(context);
    registered(as(context, ANA, LATER), facebookCase({ kind: 'fraud' }));
    expect(refusalCode(() => undoCase(context, place))).toBe('UNDO_NOT_LAST');
  });

  it('a case above a line typed by hand', () => {
    const context = teamContext();
    const place = registered(context);
    context.book.tab('ANA')!.write(place.row + 1, 7, [['a mano']]);
    expect(refusalCode(() => undoCase(context, place))).toBe('UNDO_NOT_LAST');
  });

  it.each([
    ['a row typed by hand', { row: 3 }],
    ['the header', { row: 1 }],
    ['a row beyond the grid', { row: 9000 }],
    ['another request', { requestId: 'otro' }],
  ])('%s', (_case, parts) => {
    const context = teamContext();
    const place = registered(context);
    const before = context.book.snapshot();
    expect(refusalCode(() => undoCase(context, { ...place, ...parts }))).toBe('UNDO_NOT_THERE');
    expect(context.book.snapshot()).toEqual(before);
  });

  it('a case before another of the same second in the same tab', () => {
    const context = teamContext();
    const first = registered(context, facebookCase({ kind: 'fraud' }));
    const second = registered(context, facebookCase({ kind: 'fraud', rawId: 'x:1_2' }));
    expect(refusalCode(() => undoCase(context, first))).toBe('UNDO_NOT_LAST');
    expect(undoCase(context, second)).toEqual(second);
    expect(undoCase(context, first)).toEqual(first);
  });

  it('another case that a sort put beside its control cell', () => {
    const context = teamContext();
    const place = registered(context);
    context.book.tab('ANA')!.write(place.row, 4, [['460062106166120_777']]);
    expect(refusalCode(() => undoCase(context, place))).toBe('UNDO_NOT_THERE');
  });

  it('anything, for a stranger, though it was taken back already', () => {
    const context = teamContext();
    const place = registered(context);
    undoCase(context, place);
    expect(refusalCode(() => undoCase(as(context, LUZ), place))).toBe('UNDO_NOT_YOURS');
  });

  it('but what a colleague registered below in a tab that two people share does not matter', () => {
    const context = teamContext();
    const place = registered(context);
    const below = registered(as(context, ANA, LATER), facebookCase({ rawId: 'x:1_2' }));
    const tab = context.book.tab('ANA')!;
    const column = tab.lastColumn();
    const control = String(tab.values(below.row, column, 1, 1)[0][0]);
    tab.write(below.row, column, [[control.replace(ANA, LUZ)]]);
    expect(undoCase(context, place)).toEqual(place);
  });

  it('but what others registered below in a shared tab does not matter', () => {
    const context = teamContext();
    const place = registered(context, tweetCase({ kind: 'noDm' }));
    registered(as(context, LUZ, LATER), facebookCase({ kind: 'error', rawId: 'x:1_2' }));
    expect(undoCase(as(context, ANA, LATER), place)).toEqual(place);
  });

  it.each([
    ['NOT_TEXT', { tab: 7, row: 5, requestId: 'r' }],
    ['ROW_BAD', { tab: 'ANA', row: 0, requestId: 'r' }],
    ['ROW_BAD', { tab: 'ANA', row: '5', requestId: 'r' }],
    ['REQUEST_ID_BAD', { tab: 'ANA', row: 5 }],
    ['NOT_A_CASE', 'ANA'],
    ['UNDO_NOT_YOURS', { tab: 'TURNOS', row: 2, requestId: 'r' }],
  ])('%s', (code, input) => {
    expect(refusalCode(() => undoCase(teamContext(), input))).toBe(code);
  });
});
