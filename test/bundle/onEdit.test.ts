import type { SheetModel } from '../../scripts/local/book/model';
import type { Project } from '../../scripts/local/project';
import type { RunReport } from '../../scripts/local/kernel/report';
import { generateBook } from '../bench/generatedBase';
import truth from '../fixtures/truth.json';
import { bundledProject, call, fixtureBook, newRun, type BaseRun } from './baseRun';
import { cellAt, extraOf, sheetOf, typeAt } from './gridEdit';

type Field =
  'fecha' | 'hora' | 'red' | 'id' | 'usuario' | 'enlace' | 'consulta' | 'respuesta' | 'codigo' | 'obs';

const ID = '460062990001112_583920174650023';
const RAW = `facebookdps:dps:FACEBOOK_facebookdps@dps_Prospеridad_Social:${ID}`;
const TODAY = 44820;
const NOW = (17 * 60 + 42) / 1440;

let project: Project;
let base: BaseRun;

beforeAll(async () => {
  project = await bundledProject();
  base = newRun(project, await fixtureBook());
  expect(call(base, 'install', [], base.book.owner).error).toBeNull();
}, 60_000);

const agentTabs = Object.entries(truth.hojas).flatMap(([name, tab]) =>
  'ultima_fila_datos' in tab ? [[name, tab] as const] : [],
);
type AgentTab = (typeof agentTabs)[number][1];

let free = 0;

/** A row of its own for each test, in the tab's formatted empty tail. */
function desk(name = 'SOFÍA A.') {
  const tab = truth.hojas[name as 'SOFÍA A.'] as unknown as AgentTab;
  const sheet = sheetOf(base, name);
  free += 1;
  const row = tab.ultima_fila_datos + free;
  const column = (field: Field): number => tab.columnas[field].n;
  return {
    row,
    column,
    sheet,
    type: (field: Field, text: string): RunReport => typeAt(base, sheet, [row, column(field)], [[text]]),
    at: (field: Field): unknown => cellAt(sheet, row, column(field)),
    note: (field: Field): string => extraOf(sheet, row, column(field)).note ?? '',
    setNote(field: Field, note: string): void {
      const model = (sheet.rows[row - 1] ??= { values: [] });
      model.extras ??= [];
      model.extras[column(field) - 1] = { ...model.extras[column(field) - 1], note };
    },
  };
}

function cheap(report: RunReport): void {
  expect(report.error).toBeNull();
  expect(report.logs).toEqual([]);
  expect(report.calls.total).toBeLessThanOrEqual(8);
  expect(report.estimatedMs).toBeLessThanOrEqual(500);
}

describe('typing one cell', () => {
  it.each(agentTabs.map(([name]) => name))(
    'turns a raw address into the id in %s, and dates the row',
    (name) => {
      const here = desk(name);
      const before = [...(here.sheet.rows[here.row - 1]?.values ?? [])];
      cheap(here.type('id', RAW));
      expect(here.at('id')).toBe(ID);
      expect(here.note('id')).toBe(`Dirección de inConcert: ${RAW}`);
      if (name !== 'Iván') expect(here.at('fecha')).toBe(TODAY);
      expect(here.at('hora')).not.toBe('');
      const own = new Set([here.column('id'), here.column('fecha'), here.column('hora')]);
      const after = here.sheet.rows[here.row - 1]?.values ?? [];
      after.forEach((value, index) => {
        if (!own.has(index + 1)) expect(value ?? null).toEqual(before[index] ?? null);
      });
    },
  );

  it('dates the row whichever field comes first, and only once', () => {
    const here = desk();
    cheap(here.type('consulta', 'cuando pagan'));
    expect([here.at('fecha'), here.at('hora')]).toEqual([TODAY, NOW]);
    const later = typeAt(base, here.sheet, [here.row, here.column('obs')], [['ojo']], '2022-09-17T08:00:00');
    cheap(later);
    expect([here.at('fecha'), here.at('hora')]).toEqual([TODAY, NOW]);
    expect(later.calls.cellsWritten).toBe(0);
  });

  it('gives no hour to a row of another day', () => {
    const here = desk();
    here.type('fecha', '2022-09-12');
    cheap(here.type('consulta', 'hola'));
    expect([here.at('fecha'), here.at('hora')]).toEqual([44816, '']);
  });

  it('gives the hour to a row that was dated today by hand', () => {
    const here = desk();
    cheap(here.type('fecha', '2022-09-16'));
    expect(here.at('hora')).toBe(NOW);
  });

  it('puts the network’s word before the reply once, whichever was typed first', () => {
    const here = desk();
    here.type('red', 'fb');
    cheap(here.type('respuesta', 'Buen día.'));
    expect(here.at('respuesta')).toBe('Facebook Buen día.');
    cheap(here.type('respuesta', 'Facebook Buen día a todos.'));
    expect(here.at('respuesta')).toBe('Facebook Buen día a todos.');
    const other = desk('Yesenia');
    other.type('respuesta', 'Hola');
    expect(other.at('respuesta')).toBe('Hola');
    cheap(other.type('red', 'TW'));
    expect(other.at('respuesta')).toBe('Twitter Hola');
  });

  it.each(['archivado', ' Archivado. ', 'ARCHIVADO\u00a0', 'Archivados', 'archibado', 'ARCHIVADO'])(
    'writes %j as ARCHIVADO',
    (typed) => {
      const here = desk('TOÑO');
      cheap(here.type('codigo', typed));
      expect(here.at('codigo')).toBe('ARCHIVADO');
      expect(here.note('codigo')).toBe('');
      expect(here.at('fecha')).toBe(TODAY);
    },
  );

  it('notes a code that nobody knows, beside what a person noted, and takes the note back', () => {
    const here = desk('Germán P');
    here.setNote('codigo', 'preguntar a calidad');
    cheap(here.type('codigo', '4O3'));
    expect(here.at('codigo')).toBe('4O3');
    expect(here.note('codigo')).toBe(
      'preguntar a calidad\nEste código no está en la pestaña de tipificación: 4O3. Revíselo.',
    );
    cheap(here.type('codigo', '403'));
    expect(here.note('codigo')).toBe('preguntar a calidad');
  });

  it('knows a code whatever blanks stand around it, as number or text', () => {
    const here = desk('Begoña ');
    cheap(here.type('codigo', ' 302 '));
    cheap(here.type('codigo', '302'));
    expect(here.note('codigo')).toBe('');
  });

  it('leaves a cell alone in which an undo restores what was', () => {
    const here = desk();
    here.type('red', 'Facebook');
    here.type('id', RAW);
    cheap(here.type('id', RAW));
    expect(here.at('id')).toBe(RAW);
    here.type('respuesta', 'Hola');
    cheap(here.type('respuesta', 'Hola'));
    expect(here.at('respuesta')).toBe('Hola');
    here.type('codigo', 'archivado.');
    cheap(here.type('codigo', 'archivado.'));
    expect(here.at('codigo')).toBe('archivado.');
  });

  it('takes the notes of ours away with what they were about', () => {
    const here = desk();
    here.type('id', RAW);
    here.type('codigo', 'XYZ');
    cheap(here.type('id', ''));
    cheap(here.type('codigo', ''));
    expect([here.note('id'), here.note('codigo')]).toEqual(['', '']);
  });

  it('keeps a person’s note beside the raw address', () => {
    const here = desk('Begoña ');
    here.setNote('id', 'llamó dos veces');
    cheap(here.type('id', RAW));
    expect(here.note('id')).toBe(`llamó dos veces\nDirección de inConcert: ${RAW}`);
  });

  it.each([
    ['a formula', '=1+1'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['direction marks', '\u202eabc\u202c'],
    ['fifty thousand characters', 'ñ'.repeat(50_000)],
  ])('keeps %s as it was typed', (_what, text) => {
    const here = desk();
    here.type('red', 'Facebook');
    cheap(here.type('consulta', `'${text}`));
    expect(here.at('consulta')).toBe(text);
    cheap(here.type('respuesta', `'${text}`));
    expect(here.at('respuesta')).toBe(text.length >= 50_000 ? text : `Facebook ${text}`);
  });

  it('touches no header, no other tab and no column of the agent’s own', () => {
    const sheet = sheetOf(base, 'MARÍA JOSÉ');
    const quiet = [
      typeAt(base, sheetOf(base, 'Hoja1'), [3, 1], [[RAW]]),
      typeAt(base, sheetOf(base, 'SIN DM y ERROR'), [95, 4], [[RAW]]),
      typeAt(base, sheet, [1370, 12], [['archivado.']]),
      typeAt(base, sheet, [1370, 3], [['17:50']]),
    ];
    for (const { calls, error } of quiet) {
      expect(error).toBeNull();
      expect(calls.cellsWritten).toBe(0);
      expect(calls.total).toBeLessThanOrEqual(3);
    }
  });

  it('follows a column that moved, before it writes anything', async () => {
    const moved = newRun(project, await fixtureBook());
    call(moved, 'install', [], moved.book.owner);
    const sheet = sheetOf(moved, 'TOÑO');
    for (const row of sheet.rows) {
      row?.values.splice(6, 0, null);
      row?.extras?.splice(6, 0, {});
    }
    sheet.maxColumns += 1;
    typeAt(moved, sheet, [1345, 3], [['Facebook']]);
    const inquiry = typeAt(moved, sheet, [1345, 8], [['cuando pagan']]);
    expect(inquiry.error).toBeNull();
    expect(cellAt(sheet, 1345, 8)).toBe('cuando pagan');
    typeAt(moved, sheet, [1345, 9], [['Hola']]);
    expect(cellAt(sheet, 1345, 9)).toBe('Facebook Hola');
    expect(cellAt(sheet, 1345, 7)).toBe('');
  });

  it('does nothing at all where nobody has installed', async () => {
    const bare = newRun(project, await fixtureBook());
    const report = typeAt(bare, sheetOf(bare, 'SOFÍA A.'), [1354, 4], [[RAW]]);
    expect(report.error).toBeNull();
    expect(report.calls.total).toBeLessThanOrEqual(2);
  });
});

describe('pasting', () => {
  const COUNT = 200;

  /** Two hundred cases as somebody keeps them elsewhere: raw addresses, replies without the word, no date. */
  function pasted(
    here: ReturnType<typeof desk>,
    fields: readonly Field[],
    from: Field,
    to: Field,
  ): string[][] {
    const columns = here.column(to) - here.column(from) + 1;
    const text: Partial<Record<Field, (n: number) => string>> = {
      red: (n) => (n % 2 ? 'Twitter' : 'FB'),
      id: (n) => `${RAW}${String(n)}`,
      usuario: (n) => `Vecina ${String(n)}`,
      consulta: (n) => (n % 10 ? `cuando pagan ${String(n)}` : '¿=hola?'),
      respuesta: (n) => (n % 3 ? 'Buen día.' : ''),
      codigo: (n) => (n % 3 ? (n % 5 ? '302' : 'XYZ') : 'archivado.'),
    };
    return Array.from({ length: COUNT }, (_, n) => {
      const cells = Array.from({ length: columns }, () => '');
      for (const field of fields) cells[here.column(field) - here.column(from)] = text[field]?.(n) ?? '';
      return cells;
    });
  }

  const fields: Field[] = ['red', 'id', 'usuario', 'consulta', 'respuesta', 'codigo'];

  function roomFor(sheet: SheetModel, rows: number): number {
    const first = sheet.rows.length + 1;
    sheet.maxRows = Math.max(sheet.maxRows, first + rows);
    return first;
  }

  it.each(agentTabs.map(([name]) => name))(
    'puts two hundred rows of %s right in at most 12 calls',
    (name) => {
      const here = desk(name);
      const order = [...fields].sort((one, other) => here.column(one) - here.column(other));
      const [from, to] = [order[0], order[order.length - 1]];
      const first = roomFor(here.sheet, COUNT);
      const report = typeAt(base, here.sheet, [first, here.column(from)], pasted(here, fields, from, to));
      expect(report.error).toBeNull();
      expect(report.logs).toEqual([]);
      expect(report.calls.total).toBeLessThanOrEqual(12);
      expect(report.estimatedMs).toBeLessThan(2000);
      const at = (n: number, field: Field): unknown => cellAt(here.sheet, first + n, here.column(field));
      for (const n of [0, 1, 99, 199]) {
        expect(at(n, 'id')).toBe(`${ID}${String(n)}`);
        expect(extraOf(here.sheet, first + n, here.column('id')).note).toContain(`${RAW}${String(n)}`);
        expect(at(n, 'fecha')).not.toBe('');
        expect(at(n, 'hora')).not.toBe('');
        expect(at(n, 'respuesta')).toBe(n % 3 ? `${n % 2 ? 'Twitter' : 'Facebook'} Buen día.` : '');
        if (n % 3 === 0) expect(at(n, 'codigo')).toBe('ARCHIVADO');
        expect(at(n, 'consulta')).toBe(n % 10 ? `cuando pagan ${String(n)}` : '¿=hola?');
      }
    },
  );

  it('is done once: the same block again changes nothing more', () => {
    const here = desk('TOÑO');
    const first = roomFor(here.sheet, 3);
    const block = [['Facebook', RAW, '', '', 'hola', 'Buen día', 'archivado']];
    typeAt(base, here.sheet, [first, 3], block);
    const row = [...(here.sheet.rows[first - 1]?.values ?? [])];
    typeAt(base, here.sheet, [first, 3], block);
    expect(here.sheet.rows[first - 1]?.values).toEqual(row);
  });

  it('leaves an emptied block empty', () => {
    const here = desk('TOÑO');
    const first = roomFor(here.sheet, 3);
    typeAt(base, here.sheet, [first, 3], [['Facebook', RAW, '', '', 'hola', 'Buen día', 'XYZ']]);
    const report = typeAt(base, here.sheet, [first, 1], [Array.from({ length: 10 }, () => '')]);
    expect(report.calls.total).toBeLessThanOrEqual(12);
    expect((here.sheet.rows[first - 1]?.values ?? []).filter((value) => value !== null)).toEqual([]);
    expect([extraOf(here.sheet, first, 4).note ?? '', extraOf(here.sheet, first, 9).note ?? '']).toEqual([
      '',
      '',
    ]);
  });
});

describe('what typing goes by', () => {
  it('learns a code as soon as somebody adds it to the list', () => {
    const codes = sheetOf(base, 'TIPIFICACIÓN');
    const here = desk();
    here.type('codigo', 'QA7');
    expect(here.note('codigo')).not.toBe('');
    const added = typeAt(base, codes, [codes.rows.length + 1, 1], [['QA7']]);
    expect(added.error).toBeNull();
    expect(added.calls.total).toBeLessThanOrEqual(8);
    const next = desk();
    next.type('codigo', 'qa7');
    expect(next.note('codigo')).toBe('');
  });

  it('goes on while the shifts are being edited, and takes a new setting at once', () => {
    typeAt(base, sheetOf(base, 'TURNOS'), [2, 3], [['CORTO']]);
    const settings = sheetOf(base, 'Configuración');
    const row = settings.rows.findIndex((model) => model?.values[0] === 'replySeparator') + 1;
    cheap(typeAt(base, settings, [row, 3], [['dos puntos']]));
    const here = desk();
    here.type('red', 'Twitter');
    here.type('respuesta', 'Hola');
    expect(here.at('respuesta')).toBe('Twitter: Hola');
    cheap(typeAt(base, settings, [row, 3], [['espacio']]));
  });

  it('takes a setting of the escalations at once, and forgets what they go by when a day off is typed', () => {
    const { documentProperties: kept } = base.state;
    const settings = sheetOf(base, 'Configuración');
    const row = settings.rows.findIndex((model) => model?.values[0] === 'daysDue') + 1;
    const layout = kept['layout.0'];
    const dueAfter = (typed: string): unknown => {
      cheap(typeAt(base, settings, [row, 3], [[typed]]));
      const parts = [0, 1, 2].map((part) => kept[`escalationSettings.${String(part)}`] ?? '').join('');
      return (JSON.parse(parts) as { settings: { daysDue: number } }).settings.daysDue;
    };
    expect([dueAfter('9'), dueAfter('nueve'), dueAfter('')]).toEqual([9, 8, 8]);
    expect(kept['layout.0']).toBe(layout);
    typeAt(base, sheetOf(base, 'PRETORNO'), [2, 1], [['19/09/2022']]);
    expect(kept).toHaveProperty(['escalationSettings.0']);
    cheap(typeAt(base, sheetOf(base, 'FESTIVOS'), [2, 1], [['19/09/2022']]));
    expect(kept).not.toHaveProperty(['escalationSettings.0']);
  });

  it('looks at the base anew once more than the value of a setting is changed', () => {
    typeAt(base, sheetOf(base, 'Configuración'), [3, 2], [['Otro nombre']]);
    expect(base.state.documentProperties).not.toHaveProperty(['layout.0']);
  });
});

describe('what typing costs', () => {
  function costs(rows: number): unknown[] {
    const run = newRun(project, generateBook({ agents: 1, rowsPerAgent: rows }));
    for (const sheet of run.book.sheets) sheet.maxColumns = 14;
    expect(call(run, 'install', [], run.book.owner).error).toBeNull();
    const sheet = run.book.sheets[0];
    const row = sheet.rows.length + 1;
    sheet.maxRows = row + 300;
    const edits = [
      typeAt(run, sheet, [row, 4], [[RAW]]),
      typeAt(run, sheet, [row, 3], [['Facebook']]),
      typeAt(run, sheet, [row, 8], [['Buen día']]),
      typeAt(run, sheet, [row, 9], [['ZZZ']]),
    ];
    edits.forEach(cheap);
    const block = Array.from({ length: 200 }, () => ['FB', RAW, '', '', 'hola', 'Buen día', 'archivado']);
    const paste = typeAt(run, sheet, [row + 1, 3], block);
    expect(paste.calls.total).toBeLessThanOrEqual(12);
    return [...edits, paste].map(({ calls, estimatedMs }) => ({ calls, estimatedMs }));
  }

  it('is the same at 1,000 and at 400,000 rows', () => {
    expect(costs(400_000)).toEqual(costs(1_000));
  }, 240_000);
});
