// What the alerts would do on the real base, called as Google would call it: equal to what a person counted.
import truth from '../fixtures/truth.json';
import { bundledProject, call, fixtureBook, newRun, rowOf, type BaseRun } from './baseRun';

const SOFIA = 'sofia.arboleda@example.com';
const TAB = 'ESCALAMIENTOS';

const ACTIONS: Record<string, string> = {
  vencido_reenviar_a_entidad: 'resend',
  vencido_formulario_pqrsd: 'pqrsForm',
  ultimo_dia: 'dueToday',
  reportar_a_coordinacion: 'report',
  revisar_fecha: 'review',
  ninguna: 'none',
};

interface Item {
  row: number;
  number: string | null;
  action: string;
  day5: string;
  day8: string;
  days: number | null;
  to: string;
}

interface Preview {
  items: Item[];
  mails: { to: string; cc: string; subject: string }[];
}

const expected = truth.escalamientos.filas
  .filter((row) => row.abierto)
  .map((row) => ({
    row: row.fila,
    action: ACTIONS[row.accion ?? ''],
    day5: row.dia_5,
    day8: row.dia_8,
    days: row.dias_habiles_al_corte,
  }));

function preview(base: BaseRun, args: unknown[] = [{ on: '2022-09-16' }]): Preview {
  const { result, error, logs } = call(base, 'previewAlerts', args, SOFIA);
  if (error) throw new Error([error.message, ...logs.map(({ message }) => message)].join('\n'));
  return result as Preview;
}

function told({ items }: Preview): unknown[] {
  return items.map(({ row, action, day5, day8, days }) => ({ row, action, day5, day8, days }));
}

let fresh: BaseRun;
let installed: BaseRun;

beforeAll(async () => {
  const project = await bundledProject();
  fresh = newRun(project, await fixtureBook());
  installed = newRun(project, await fixtureBook());
  expect(call(installed, 'install', [], SOFIA).error).toBeNull();
}, 60_000);

describe('the preview of 16 September 2022', () => {
  it('has the 25 open rows with their days and actions, on a base that was never installed', () => {
    expect(expected).toHaveLength(25);
    expect(told(preview(fresh))).toEqual(expected);
  });

  it('has them after an install', () => {
    expect(told(preview(installed))).toEqual(expected);
  });

  it.each(['Europe/Madrid', 'America/New_York', 'Asia/Tokyo'])(
    'has the same days in a spreadsheet that is set to %s',
    (timeZone) => {
      const elsewhere = { ...installed, book: { ...installed.book, timeZone } };
      expect(told(preview(elsewhere))).toEqual(expected);
    },
  );

  it('is that of today without a day', () => {
    expect(told(preview(installed, []))).toEqual(expected);
  });

  it('writes nothing', () => {
    const picture = () => JSON.stringify([installed.book.sheets, installed.state.documentProperties]);
    const before = picture();
    preview(installed);
    expect(picture() === before).toBe(true);
  });

  it('says whom each item concerns, and nobody where nothing is to be done', () => {
    const { items, mails } = preview(installed);
    expect(items.filter(({ action, to }) => (action === 'none') !== (to === ''))).toEqual([]);
    expect(mails.length).toBeGreaterThan(0);
  });

  it('says in Spanish what is wrong with a day that is none', () => {
    const { error } = call(installed, 'previewAlerts', [{ on: '2022-02-30' }], SOFIA);
    expect(error).toMatchObject({ name: 'ON_BAD', message: 'El día debe ir como 2022-09-16.' });
  });
});

describe('the numbers of the rows', () => {
  it('go into the column NÚMERO, one a row, in the order of the tab', () => {
    const column = rowOf(installed.book, TAB, 1).indexOf('NÚMERO');
    const numbers = truth.escalamientos.filas.map(({ fila }) => rowOf(installed.book, TAB, fila)[column]);
    expect(numbers[0]).toBe('ESC-2022-0001');
    expect(numbers).toHaveLength(60);
    expect(numbers[59]).toBe('ESC-2022-0060');
    expect(new Set(numbers).size).toBe(60);
  });

  it('leave every other cell of the old rows alone', async () => {
    const before = await fixtureBook();
    const column = rowOf(installed.book, TAB, 1).indexOf('NÚMERO');
    truth.escalamientos.filas.forEach(({ fila }) => {
      const now = rowOf(installed.book, TAB, fila);
      const old = rowOf(before, TAB, fila);
      expect(now.slice(0, column)).toEqual(now.slice(0, column).map((_, index) => old[index] ?? ''));
      expect(now.slice(column + 1).filter((value) => value !== '')).toEqual([]);
    });
  });

  it('are those of the preview', () => {
    const { items } = preview(installed);
    expect(items[0]).toMatchObject({ row: 2, number: 'ESC-2022-0001' });
  });
});
