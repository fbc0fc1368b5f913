// What the dialog is told: who may change templates, what was typed into their cells, their history, their cases.
import * as z from 'zod/mini';
import { controlText } from '../../../src/cases/control';
import {
  templateHistoryShape,
  templateUsesShape,
  upkeepStartShape,
} from '../../../src/templates/upkeep/calls';
import { rememberInstaller } from '../../../src/templates/upkeep/keepers';
import { noticeByNight } from '../../../src/templates/upkeep/noticeNow';
import { protectTemplates } from '../../../src/templates/upkeep/protectTemplates';
import { templateHistory } from '../../../src/templates/upkeep/templateHistory';
import { templateUses } from '../../../src/templates/upkeep/templateUses';
import { textsVersion } from '../../../src/templates/template';
import { install } from '../../../src/workbook/install';
import { MemoryBook } from '../../support/memoryBook';
import { memoryContext, type MemoryContext } from '../../support/memoryContext';
import {
  AGENT,
  BOOK_URL,
  change,
  COLUMN,
  historyOf,
  KEEPER,
  saved,
  set,
  start,
  templatesTab,
  upkeepBase,
} from './upkeepBase';

const as = (context: MemoryContext, email: string): MemoryContext =>
  Object.assign(context, { userEmail: email });

/** The lines that came since `work` began. */
function linesOf(context: MemoryContext, work: () => unknown): string[] {
  const before = historyOf(context).length;
  work();
  return historyOf(context).slice(before);
}

describe('who may change templates', () => {
  const standing = (context: MemoryContext, email: string): [boolean, string] => {
    const { mayEdit, standing: said } = start(as(context, email));
    return [mayEdit, said];
  };

  it('is whoever Configuración names, and the coordination', () => {
    const context = upkeepBase();
    set(context, 'recipientCoordination', 'Coordina@example.com');
    expect(standing(context, KEEPER)).toEqual([true, expect.stringMatching(/^Usted cuida/)]);
    expect(standing(context, 'coordina@example.com')).toEqual([true, expect.stringMatching(/coordinación/)]);
    expect(standing(context, AGENT)).toEqual([false, expect.stringMatching(/puede leer/)]);
    expect(standing(context, '')).toEqual([false, expect.stringMatching(/no dice quién/)]);
  });

  it('goes by the day', () => {
    const context = upkeepBase();
    set(context, 'recipientTemplates', `2022-01-01 = otra@example.com; 2022-09-17 = ${KEEPER}`);
    expect(standing(context, KEEPER)[0]).toBe(false);
    context.now = { date: '2022-09-17', time: '08:00:00' };
    expect(standing(context, KEEPER)[0]).toBe(true);
  });

  it('is the first who installed, while nobody is named', () => {
    const context = upkeepBase();
    set(context, 'recipientTemplates', '');
    expect(standing(context, AGENT)).toEqual([false, expect.stringMatching(/nadie tiene a cargo/)]);
    rememberInstaller(as(context, AGENT));
    rememberInstaller(as(context, KEEPER));
    expect(standing(context, AGENT)[0]).toBe(true);
    expect(standing(context, KEEPER)[0]).toBe(false);
  });
});

describe('the start', () => {
  it('has every template as its row says it, also one without a text', () => {
    const context = upkeepBase();
    templatesTab(context).write(6, 1, [['Por escribir', 'NU-09']]);
    const told = z.parse(upkeepStartShape, start(context));
    if ('refused' in told) throw new Error();
    expect(
      told.templates.map(({ code, network, kind, verifiedOn }) => [code, network, kind, verifiedOn]),
    ).toEqual([
      ['CA-01', null, 'general', '2022-09-02'],
      ['TW-01', 'twitter', 'general', null],
      ['CA-02', 'facebook', 'particular', '2022-09-13'],
      ['NU-09', null, null, null],
    ]);
    expect(told.templates[1]).toMatchObject({ besideDm: true, dmText: '' });
    expect(told).toMatchObject({
      lacking: ['keywords'],
      verifyDays: 30,
      today: '2022-09-16',
      tab: 'Guiones',
    });
    expect(told.url).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/libro\/edit#gid=\d+$/);
  });

  it('writes nothing where nobody may change anything', () => {
    const context = as(upkeepBase(), AGENT);
    const before = context.book.snapshot();
    start(context);
    expect(context.book.snapshot()).toEqual(before);
  });

  it('has an empty list for a tab without templates, and says so where there is no tab', () => {
    const bare = memoryContext(new MemoryBook([{ name: 'Hoja 1', rows: [] }]), KEEPER);
    expect(() => start(bare)).toThrow('TAB_MISSING');
    install(bare);
    bare.book.tab('PLANTILLAS')!.clear(2, 1, 1, 12);
    expect(start(bare).templates).toEqual([]);
  });
});

describe('what was typed into the cells', () => {
  it('stands in the history the next time, with what it said before', () => {
    const context = upkeepBase();
    expect(linesOf(context, () => start(context))).toHaveLength(7);
    templatesTab(context).write(3, COLUMN.wall, [['A mano.']]);
    const expected = 'alguien, en la hoja cambiado en la hoja CA-01 muro: Buen día. Muro. → A mano.';
    expect(linesOf(context, () => [start(context), start(context)])).toEqual([expected]);
    templatesTab(context).write(3, COLUMN.wall, [['Otra vez.']]);
    const later = 'alguien, en la hoja cambiado en la hoja CA-01 muro: A mano. → Otra vez.';
    expect(linesOf(context, () => start(context))).toEqual([later]);
  });

  it('is noticed after a save of something else', () => {
    const context = upkeepBase();
    start(context);
    const input = change(context, 'CA-01', { wallText: 'Uno.' });
    templatesTab(context).write(5, COLUMN.wall, [['A mano.']]);
    saved(context, input);
    expect(linesOf(context, () => start(context))).toEqual([
      'alguien, en la hoja cambiado en la hoja CA-02 muro: Buen día {nombre}. → A mano.',
    ]);
  });

  it('is told of a row that is gone, and of one that comes back', () => {
    const context = upkeepBase();
    start(context);
    const [cells] = templatesTab(context).values(5, 1, 1, 11);
    templatesTab(context).clear(5, 1, 1, 11);
    expect(linesOf(context, () => start(context))).toEqual([
      expect.stringMatching(/quitado de la hoja CA-02 ficha/),
      'alguien, en la hoja quitado de la hoja CA-02 muro: Buen día {nombre}. → ',
    ]);
    templatesTab(context).write(5, 1, [cells.map(String)]);
    expect(linesOf(context, () => start(context))).toHaveLength(2);
  });

  it('is noticed by night, where there is a history', () => {
    const context = as(upkeepBase(), AGENT);
    expect(linesOf(context, () => noticeByNight(context))).toEqual([]);
    expect(context.book.tab('HISTORIAL DE GUIONES')).toBeNull();
    start(as(context, KEEPER));
    templatesTab(context).write(3, COLUMN.wall, [['A mano.']]);
    expect(linesOf(context, () => noticeByNight(as(context, AGENT)))).toHaveLength(1);
  });

  it('keeps nobody from reading the templates while others write', () => {
    const context = upkeepBase();
    context.setBusy(true);
    expect(start(context).templates).toHaveLength(3);
    context.setBusy(false);
    expect(linesOf(context, () => start(context))).toHaveLength(7);
  });

  it('is known of many rows in few calls, whatever the length of the history', () => {
    const rows = Array.from({ length: 200 }, (_, n) => [
      `T-${String(n)}`,
      'Título',
      'Tema',
      'Facebook',
      'general',
      `Texto ${String(n)}.`,
      '',
    ]);
    const headers = ['CÓDIGO', 'TÍTULO', 'TEMA', 'RED', 'TIPO', 'TEXTO MURO', 'TEXTO DM'];
    const context = memoryContext(new MemoryBook([{ name: 'PLANTILLAS', rows: [headers, ...rows] }]), KEEPER);
    install(context);
    set(context, 'recipientTemplates', KEEPER);
    start(context);
    context.book.tab('PLANTILLAS')!.write(
      2,
      6,
      rows.map((_, n) => [`Otro ${String(n)}.`]),
    );
    const before = context.book.calls.length;
    expect(linesOf(context, () => start(context))).toHaveLength(200);
    const calls = context.book.calls.slice(before).filter(({ tab }) => tab === 'HISTORIAL DE GUIONES');
    expect(calls.length).toBeLessThan(20);
    expect(historyOf(context).at(-1)).toMatch(/T-199 muro: Texto 199\. → Otro 199\.$/);
  });
});

describe('the history of a template', () => {
  it('is its own, the newest first', () => {
    const context = upkeepBase();
    start(context);
    saved(context, change(context, 'CA-01', { wallText: 'Uno.', title: 'Otro' }));
    saved(context, change(context, 'CA-02', { wallText: 'Dos.' }));
    const told = z.parse(templateHistoryShape, templateHistory(context, { code: 'ca-01' }));
    if ('refused' in told) throw new Error();
    expect(told.events.map(({ who, event, parts }) => [who, event, parts.map(({ part }) => part)])).toEqual([
      ['Cielo Vega', 'cambiado', ['ficha', 'muro']],
      ['', 'como estaba', ['ficha', 'muro', 'mensaje']],
    ]);
    expect(told.events[0].parts[1]).toEqual({ part: 'muro', before: 'Buen día. Muro.', after: 'Uno.' });
    expect(told.older).toBe(0);
    expect(templateHistory(context, { code: 'CA' }).events).toEqual([]);
  });

  it('reads as much of a long history as of a short one', () => {
    const context = upkeepBase();
    start(context);
    const counted = (): number => {
      const before = context.book.cellsRead();
      templateHistory(context, { code: 'CA-01' });
      return context.book.cellsRead() - before;
    };
    const few = counted();
    const tab = context.book.tab('HISTORIAL DE GUIONES')!;
    tab.insertRowsAfter(tab.rowCount(), 5000);
    tab.write(
      tab.lastRow() + 1,
      4,
      Array.from({ length: 4000 }, () => ['ZZ-1']),
    );
    expect(counted()).toBe(few);
    expect(templateHistory(context, { code: 'ZZ-1' })).toMatchObject({ older: 3910 });
  });
});

describe('the cases that used the texts as they stand', () => {
  const control = (n: number, version: string, code = 'CA-01'): string =>
    controlText({
      ...{
        requestId: `caso-${String(n)}`,
        at: `2022-09-${String(10 + (n % 7))}T10:00:00`,
        by: AGENT,
        rawId: 'x:1',
      },
      ...{
        templateId: code,
        template: { version, edited: 0 },
        duplicateOf: null,
        warnings: [],
        mark: 'm',
        held: {},
      },
    });

  it('are counted, the newest named, in a few calls', () => {
    const context = upkeepBase();
    const headers = [
      'FECHA',
      'HORA',
      'RED SOCIAL',
      'ID',
      'CONSULTA EN GIS',
      'RESPUESTA',
      'CÓDIGO DE TIPIFICACIÓN',
    ];
    const lines = Array.from({ length: 300 }, (_, n) => [
      `2022-09-1${String(n % 7)}`,
      '',
      'Facebook',
      '1',
      `c ${String(n)}`,
      'r',
      '',
    ]);
    const own = context.book.insertTab('ANA', 0, 400, 12);
    own.write(1, 1, [headers, ...lines]);
    install(context);
    const column =
      own.displayValues(1, 1, 1, 12)[0].findIndex((header) => /control|solicitud|registro/i.test(header)) + 1;
    const version = textsVersion({ wallText: 'Buen día. Muro.', dmText: 'Buen día. Mensaje.' });
    const cells = lines.map((_, n) => [
      control(n, n % 3 === 0 ? version : 'deadbeef', n % 2 ? 'CA-01' : 'CA-012'),
    ]);
    own.write(2, column, cells);
    const before = context.book.calls.length;
    const told = z.parse(templateUsesShape, templateUses(context, { code: 'CA-01' }, BOOK_URL));
    if ('refused' in told) throw new Error();
    const cellsRead = context.book.calls.slice(before).filter(({ tab }) => tab === 'ANA');
    expect(told.count).toBe(50);
    expect(told.newest).toHaveLength(3);
    expect(told.newest[0]).toMatchObject({
      tab: 'ANA',
      by: AGENT,
      at: expect.stringMatching(/^2022-09-1/) as string,
    });
    expect(told.newest[0].link).toMatch(/#gid=\d+&range=A\d+$/);
    expect(cellsRead.length).toBeLessThan(12);
    expect(() => templateUses(context, { code: 'ZZ' }, BOOK_URL)).toThrow('TEMPLATE_GONE');
  });
});

it('warns whoever types into the templates or their history, once', () => {
  const context = upkeepBase();
  start(context);
  protectTemplates(context);
  protectTemplates(context);
  const warned = context.book.tabs().filter(({ warnings }) => warnings.length > 0);
  expect(warned.map(({ name, warnings }) => [name, warnings.length])).toEqual([
    ['Guiones', 1],
    ['HISTORIAL DE GUIONES', 1],
  ]);
});

it('leaves the history’s tab to nobody’s role', () => {
  const context = upkeepBase();
  start(context);
  const { tabs, created } = install(context);
  expect(tabs.find(({ tab }) => tab === 'HISTORIAL DE GUIONES')?.role).toBe('ignored');
  expect(created).toEqual([]);
});
