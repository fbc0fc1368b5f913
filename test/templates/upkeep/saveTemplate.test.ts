// Saving a template: its own cells, its history, once; never over what somebody else wrote.
import { saveTemplate } from '../../../src/templates/upkeep/saveTemplate';
import { verifyTemplate } from '../../../src/templates/upkeep/verifyTemplate';
import { templateCatalogue } from '../../../src/templates/catalogue';
import type { CellInput } from '../../../src/workbook/book';
import type { MemoryContext } from '../../support/memoryContext';
import {
  AGENT,
  change,
  COLUMN,
  HEADERS,
  historyOf,
  opened,
  saved,
  start,
  templatesTab,
  upkeepBase,
} from './upkeepBase';

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return '';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

const FORMULA = '=HYPERLINK("x") {nombre}';

/** The history's lines that came since `work` began. */
function linesOf(context: MemoryContext, work: () => unknown): string[] {
  start(context);
  const before = historyOf(context).length;
  work();
  return historyOf(context).slice(before);
}

describe('saving a change', () => {
  it('writes the cells that changed, as text, and no other', () => {
    const context = upkeepBase();
    const before = templatesTab(context).snapshot() as { cells: unknown[][] };
    const { template } = saved(context, change(context, 'CA-01', { wallText: FORMULA }));
    const after = templatesTab(context).snapshot() as { cells: unknown[][] };
    expect(templatesTab(context).cell(3, COLUMN.wall)).toMatchObject({ value: FORMULA, formula: '' });
    (after.cells[2] as unknown[])[COLUMN.wall - 1] = (before.cells[2] as unknown[])[COLUMN.wall - 1];
    expect(after).toEqual(before);
    expect(template).toEqual(opened(context, 'CA-01'));
    expect(templateCatalogue(context, {}).templates?.[0].wallText).toBe(FORMULA);
  });

  it('tells in the history what it said and what it says, and who changed it', () => {
    const context = upkeepBase();
    const input = change(context, 'CA-01', { wallText: 'Buenas. Muro.' });
    expect(linesOf(context, () => saved(context, input))).toEqual([
      'Cielo Vega cambiado CA-01 muro: Buen día. Muro. → Buenas. Muro.',
    ]);
    expect(linesOf(context, () => start(context))).toEqual([]);
  });

  it('writes network, kind, days and the note of a short text in the team’s words', () => {
    const context = upkeepBase();
    const parts = {
      ...{ network: 'twitter', kind: null, phase: 'finished', besideDm: true },
      ...{ validFrom: '2022-10-01', validTo: '2022-10-31' },
    };
    saved(context, { ...change(context, 'CA-01', parts), verified: true });
    const [row] = templatesTab(context).displayValues(3, 1, 1, 11);
    expect(row.slice(3)).toEqual([
      ...['Buen día. Muro.', '(Se acompaña siempre de la plantilla del tema por mensaje directo)', 'Twitter'],
      ...['live finalizado', 'Varios', '2022-10-01', '2022-10-31', '2022-09-16'],
    ]);
    expect(opened(context, 'CA-01')).toMatchObject({
      ...parts,
      verifiedOn: '2022-09-16',
    });
  });

  it('answers a repeat as the first time, also after somebody else’s later change', () => {
    const context = upkeepBase();
    const input = change(context, 'CA-01', { wallText: 'Uno.' });
    saved(context, input);
    const lines = historyOf(context);
    expect(saved(context, input).template.wallText).toBe('Uno.');
    saved(context, change(context, 'CA-01', { wallText: 'Dos.' }));
    expect(saved(context, input).template.wallText).toBe('Dos.');
    expect(historyOf(context).length).toBe(lines.length + 1);
  });

  it('says that it was retired where its last day has come', () => {
    const context = upkeepBase();
    const input = change(context, 'CA-02', { validTo: '2022-09-16' });
    expect(linesOf(context, () => saved(context, input))[0]).toMatch(
      /^Cielo Vega retirado CA-02 ficha: .*Vigente hasta: 2022-09-16/s,
    );
  });

  it('ends one history and begins another where the code changes', () => {
    const context = upkeepBase();
    const lines = linesOf(context, () => saved(context, change(context, 'CA-02', { code: 'CA-03' })));
    expect(lines.map((line) => line.split(/\s+/).slice(2, 7).join(' '))).toEqual([
      ...['cambió de código CA-02 ficha:', 'cambió de código CA-02 muro:'],
      ...['cambiado CA-03 ficha: → Código:', 'cambiado CA-03 muro: → Buen'],
    ]);
    const after = historyOf(context).length;
    start(context);
    expect(historyOf(context).length).toBe(after);
  });
});

describe('a new template', () => {
  const NEW = { code: 'NU-01', title: 'Nuevo', wallText: 'Buen día.', network: 'facebook' };

  it('stands below the last one, and only there', () => {
    const context = upkeepBase();
    const input = { requestId: 'nuevo-1', template: NEW };
    expect(saved(context, input)).toMatchObject({ tab: 'Guiones', template: { row: 6, code: 'NU-01' } });
    expect(saved(context, input).template.row).toBe(6);
    expect(templatesTab(context).lastRow()).toBe(6);
    expect(templatesTab(context).displayValues(6, 1, 1, 7)[0]).toEqual([
      'Nuevo',
      'NU-01',
      '',
      'Buen día.',
      '',
      'Facebook',
      '',
    ]);
    expect(historyOf(context).filter((line) => line.includes('NU-01'))).toHaveLength(2);
  });

  it.each([
    ['a code that is there already', { code: 'ca-01' }, 'TEMPLATE_CODE_TWICE'],
    ['dates that cross another’s', { code: 'CA-01', validFrom: '2022-03-01' }, 'TEMPLATE_VALIDITY_OVERLAPS'],
    ['an unknown placeholder', { wallText: 'Hola {nombr}.' }, 'TEMPLATE_PLACEHOLDER_UNKNOWN'],
    [
      'Twitter without a wall text',
      { network: 'twitter', wallText: '', dmText: 'x' },
      'TEMPLATE_WALL_MISSING',
    ],
    [
      'an end before the beginning',
      { validFrom: '2022-03-01', validTo: '2022-02-01' },
      'TEMPLATE_VALIDITY_REVERSED',
    ],
    ['keywords where the tab has no column', { keywords: 'a, b' }, 'TEMPLATE_COLUMN_MISSING'],
    ['a text that no cell holds', { wallText: 'x'.repeat(50_001) }, 'TOO_LONG'],
    ['no text', { wallText: 7 }, 'NOT_TEXT'],
    ['another network', { network: 'instagram' }, 'NOT_A_TEMPLATE'],
  ])('is refused with %s, and nothing is written', (_what, parts, code) => {
    const context = upkeepBase();
    start(context);
    const before = context.book.snapshot();
    expect(codeOf(() => saveTemplate(context, { requestId: 'n', template: { ...NEW, ...parts } }))).toBe(
      code,
    );
    expect(context.book.snapshot()).toEqual(before);
  });

  it.each(['constructor', '__proto__', '=1+1', "'CA", '007'])('may be called %s', (code) => {
    const context = upkeepBase();
    const template = { code, title: 'Título', wallText: 'Hola.' };
    saved(context, { requestId: 'nuevo', template });
    expect(start(context).templates.map((one) => one.code)).toContain(code);
    saved(context, change(context, code, { wallText: 'Buenas.' }));
    templatesTab(context).clear(6, 1, 1, HEADERS.length);
    start(context);
    expect(historyOf(context)).toContain(`alguien, en la hoja quitado de la hoja ${code} muro: Buenas. → `);
  });

  it('has a history also where its card is longer than a cell', () => {
    const context = upkeepBase();
    const template = {
      code: 'LA-01',
      title: 't'.repeat(30_000),
      topic: 'u'.repeat(30_000),
      wallText: 'Hola.',
    };
    expect(linesOf(context, () => saved(context, { requestId: 'larga', template }))).toHaveLength(2);
    expect(linesOf(context, () => start(context))).toEqual([]);
  });

  it('may have the code of another whose days are over', () => {
    const context = upkeepBase();
    saved(context, change(context, 'CA-01', { validTo: '2022-09-30' }));
    const twin = { ...NEW, code: 'CA-01', validFrom: '2022-10-01' };
    expect(saved(context, { requestId: 'n', template: twin }).template.row).toBe(6);
    const lines = historyOf(context).length;
    start(context);
    expect(historyOf(context).length).toBe(lines);
  });
});

describe('two at once', () => {
  it('are told of each other: nothing is written over', () => {
    const context = upkeepBase();
    const mine = change(context, 'CA-01', { wallText: 'Lo mío.' });
    saved(context, change(context, 'CA-01', { wallText: 'Lo de otra.' }));
    const before = context.book.snapshot();
    expect(saveTemplate(context, mine)).toMatchObject({ conflict: { now: { wallText: 'Lo de otra.' } } });
    expect(context.book.snapshot()).toEqual(before);
    const { version } = opened(context, 'CA-01');
    expect(saved(context, { ...mine, version }).template.wallText).toBe('Lo mío.');
  });

  it('are told of what was typed into the cells', () => {
    const context = upkeepBase();
    const mine = change(context, 'CA-01', { wallText: 'Lo mío.' });
    templatesTab(context).write(3, COLUMN.dm, [['A mano.']]);
    expect(saveTemplate(context, mine)).toMatchObject({ conflict: { now: { dmText: 'A mano.' } } });
  });

  it('are told that the row is gone', () => {
    const context = upkeepBase();
    const mine = change(context, 'CA-02', { wallText: 'Lo mío.' });
    templatesTab(context).clear(5, 1, 1, 11);
    expect(saveTemplate(context, mine)).toEqual({ conflict: { now: null } });
  });

  it('save where the row stands now', () => {
    const context = upkeepBase();
    const mine = change(context, 'CA-02', { wallText: 'Lo mío.' });
    templatesTab(context).insertRowsAfter(2, 2);
    expect(saved(context, mine).template.row).toBe(7);
  });

  it('wait for one another', () => {
    const context = upkeepBase();
    const mine = change(context, 'CA-01', { wallText: 'Lo mío.' });
    context.setBusy(true);
    expect(codeOf(() => saveTemplate(context, mine))).toBe('BUSY');
  });
});

describe('cut off midway', () => {
  /** The write that is the first not to happen, counted from the call on. */
  function dyingAt(context: MemoryContext, point: number): void {
    let writes = 0;
    for (const tab of [templatesTab(context), context.book.tab('HISTORIAL DE GUIONES')!]) {
      const write = tab.write.bind(tab);
      tab.write = (row: number, column: number, rows: readonly (readonly CellInput[])[]) => {
        if (++writes >= point) throw new Error('killed');
        write(row, column, rows);
      };
    }
  }
  const alive = (context: MemoryContext): void => {
    for (const tab of context.book.tabs()) delete (tab as { write?: unknown }).write;
  };

  it.each([1, 2, 3])('at write %d, a repeat ends a change', (point) => {
    const context = upkeepBase();
    const input = change(context, 'CA-01', { wallText: 'Uno.', dmText: 'Dos.' });
    dyingAt(context, point);
    expect(() => saveTemplate(context, input)).toThrow();
    alive(context);
    expect(saved(context, input).template).toMatchObject({ wallText: 'Uno.', dmText: 'Dos.' });
    expect(historyOf(context).at(-1)).toMatch(/CA-01/);
    const lines = historyOf(context).length;
    start(context);
    expect(historyOf(context).length).toBe(lines);
  });

  it.each([1, 2, 4])('at write %d, a repeat ends a new one in one row', (point) => {
    const context = upkeepBase();
    start(context);
    const template = { code: 'NU-01', title: 'Nuevo', wallText: 'Buen día.', dmText: 'Hola.' };
    dyingAt(context, point);
    expect(() => saveTemplate(context, { requestId: 'n', template })).toThrow();
    alive(context);
    expect(saved(context, { requestId: 'n', template }).template.row).toBe(6);
    expect(templatesTab(context).lastRow()).toBe(6);
  });

  it('by a rule of the cells, everything is as it was', () => {
    const context = upkeepBase();
    start(context);
    const list = { words: ['Facebook', 'las dos'], strict: true, help: '' };
    templatesTab(context).format(3, COLUMN.network, 1, 1, { list });
    const input = change(context, 'CA-01', { title: 'Otro', network: 'twitter', validFrom: null });
    const before = templatesTab(context).displayValues(3, 1, 1, 11);
    expect(codeOf(() => saveTemplate(context, input))).toBe('TEMPLATE_REFUSED');
    expect(templatesTab(context).displayValues(3, 1, 1, 11)).toEqual(before);
  });
});

describe('verifying', () => {
  const verify = (context: MemoryContext, requestId = 'v-1') => {
    const { code, row, version } = opened(context, 'CA-01');
    return { requestId, code, row, version };
  };

  it('writes the day, tells who, and is done once', () => {
    const context = upkeepBase();
    const input = verify(context);
    const lines = linesOf(context, () => [verifyTemplate(context, input), verifyTemplate(context, input)]);
    expect(lines).toEqual([
      expect.stringMatching(/^Cielo Vega verificado CA-01 ficha: .*Verificado: 2022-09-16$/s),
    ]);
    expect(opened(context, 'CA-01').verifiedOn).toBe('2022-09-16');
    expect(linesOf(context, () => verifyTemplate(context, verify(context, 'v-2')))).toHaveLength(1);
  });

  it('is of what was read, not of what somebody wrote since', () => {
    const context = upkeepBase();
    const input = verify(context);
    templatesTab(context).write(3, COLUMN.wall, [['A mano.']]);
    expect(verifyTemplate(context, input)).toMatchObject({ conflict: { now: { wallText: 'A mano.' } } });
    expect(codeOf(() => verifyTemplate(context, { ...input, code: 'ZZ-9' }))).toBe('TEMPLATE_GONE');
  });
});

it('lets nobody else change anything', () => {
  const context = upkeepBase();
  const input = change(context, 'CA-01', { wallText: 'x' });
  context.userEmail = AGENT;
  const before = context.book.snapshot();
  expect(codeOf(() => saveTemplate(context, input))).toBe('TEMPLATE_NOT_YOURS');
  expect(codeOf(() => verifyTemplate(context, { ...input, template: undefined }))).toBe('TEMPLATE_NOT_YOURS');
  expect(context.book.snapshot()).toEqual(before);
});
