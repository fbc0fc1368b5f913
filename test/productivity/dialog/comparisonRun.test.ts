// The comparison as its page goes through it: steps, failures, questions, and giving up.
import { ComparisonRun, type Outcome } from '../../../src/productivity/dialog/comparisonRun';
import { keepColumns, keptColumns } from '../../../src/productivity/dialog/keptColumns';
import { readingOf } from '../../../src/productivity/dialog/reading';
import { csvRows } from '../../../src/productivity/rules/csv';
import { exportShape } from '../../../src/productivity/rules/exportColumns';
import type { callServer } from '../../../src/sidebar/call';
import { deviceStore } from '../../../src/sidebar/deviceStore';
import { MemoryStorage } from '../../sidebar/memoryStorage';

const TODAY = '2022-09-16';
const DAYS = { from: '2022-09-15', to: '2022-09-16' };
const tweet = (n: number) => String(1_569_625_123_456_700_001n + BigInt(n));

interface Called {
  name: string;
  input: { differences?: unknown[]; last?: boolean; tabId?: number };
}

/** A base of two tabs, and what was asked of it; `fails` is asked before each answer. */
function server(asked: string[][], fails: (call: Called) => boolean = () => false) {
  const calls: Called[] = [];
  const answers: Record<string, (input: Called['input']) => unknown> = {
    compareStart: () => ({
      ...{ today: TODAY, at: '2022-09-16T10:00:00', agents: [] },
      tabs: asked.map((_, id) => ({ id, name: `Tab ${String(id)}` })),
      rules: { facebook: 'export', twitter: 'base' },
    }),
    contactsOfTab: ({ tabId = 0 }) => ({
      ...{ tab: `Tab ${String(tabId)}`, agent: 'Ana', around: '', damaged: [] },
      asked: asked[tabId].map((id, at) => `${String(at + 2)} ${id} 2022-09-15 twitter`).join('\n'),
    }),
    noteDifferences: () => ({ tab: 'DIFERENCIAS', url: 'https://example.com/#gid=9', open: 1, settled: 0 }),
  };
  const ask = ((name: string, _shape: unknown, input: Called['input'] = {}) => {
    const call = { name, input };
    calls.push(call);
    return fails(call) ? Promise.reject(new Error('Sin conexión.')) : Promise.resolve(answers[name](input));
  }) as typeof callServer;
  return { ask, calls };
}

function runOf(ids: string[], ask: typeof callServer, steps: string[] = []): ComparisonRun {
  const rows = csvRows(['Id,Inicio', ...ids.map((id) => `${id},2022-09-15`)].join('\n'));
  const { contacts } = readingOf(rows, exportShape(rows, TODAY), TODAY);
  return new ComparisonRun({ file: 'a.csv', contacts, days: DAYS }, ask, ({ text, done, of }) =>
    steps.push(`${String(done)}/${String(of)} ${text}`),
  );
}

const kinds = (outcome: Outcome) =>
  outcome.kind === 'done' ? outcome.found.differences.map(({ kind }) => kind) : outcome;

it('goes through the tabs and says how far it is', async () => {
  const { ask } = server([[tweet(1)], [tweet(2)]]);
  const steps: string[] = [];
  expect(kinds(await runOf([tweet(1), tweet(3)], ask, steps).proceed())).toEqual([
    'missingInBase',
    'missingInExport',
  ]);
  expect(steps).toEqual([
    '0/4 Mirando qué pestañas tiene la base',
    '1/5 Leyendo la base: Tab 0 (1 de 2)',
    '2/5 Leyendo la base: Tab 1 (2 de 2)',
    '3/5 Comparando',
    '4/5 Anotando las diferencias: 0 de 2',
  ]);
});

it('goes on with the step that failed, and does nothing twice', async () => {
  let broken = true;
  const { ask, calls } = server(
    [[tweet(1)], [tweet(2)]],
    ({ name, input }) => broken && name === 'contactsOfTab' && input.tabId === 1,
  );
  const run = runOf([tweet(1), tweet(2)], ask);
  await expect(run.proceed()).rejects.toThrow('Sin conexión.');
  broken = false;
  expect((await run.proceed()).kind).toBe('done');
  expect(calls.map(({ name, input }) => `${name} ${String(input.tabId ?? '')}`.trim())).toEqual([
    ...['compareStart', 'contactsOfTab 0', 'contactsOfTab 1', 'contactsOfTab 1', 'noteDifferences'],
  ]);
});

it('notes many differences by parts, and after a failure only those that are left', async () => {
  const ids = Array.from({ length: 4500 }, (_, n) => tweet(n));
  let failures = 1;
  const { ask, calls } = server(
    [[tweet(9000)]],
    ({ name, input }) => name === 'noteDifferences' && input.last === true && failures-- > 0,
  );
  const run = runOf(ids, ask);
  const question = await run.proceed();
  expect(question).toMatchObject({
    kind: 'question',
    text: expect.stringMatching(/^4\.500 de los 4\.500/) as string,
  });
  run.confirm();
  await expect(run.proceed()).rejects.toThrow('Sin conexión.');
  expect((await run.proceed()).kind).toBe('done');
  const parts = calls.filter(({ name }) => name === 'noteDifferences');
  expect(parts.map(({ input }) => [input.differences?.length, input.last])).toEqual([
    [2000, false],
    [2000, false],
    [501, true],
    [501, true],
  ]);
});

it('stops where it is canceled, also while a step waits to be tried again, and says what was noted', async () => {
  const { ask, calls } = server([[tweet(1)], [tweet(2)]], ({ name }) => name === 'contactsOfTab');
  const run = runOf([tweet(1)], ask);
  await expect(run.proceed()).rejects.toThrow('Sin conexión.');
  run.cancel();
  expect(await run.proceed()).toEqual({ kind: 'canceled', noted: 0, all: 0 });
  expect(calls.map(({ name }) => name)).toEqual(['compareStart', 'contactsOfTab']);
});

it('asks nothing any more once it is canceled', async () => {
  const base = [Array.from({ length: 60 }, (_, n) => tweet(n))];
  const { ask, calls } = server(base, ({ name }) => {
    if (name === 'contactsOfTab') run.cancel();
    return false;
  });
  const run = runOf([tweet(1)], ask);
  expect(await run.proceed()).toMatchObject({ kind: 'canceled', noted: 0 });
  expect(calls.map(({ name }) => name)).toEqual(['compareStart', 'contactsOfTab']);
});

it('tells that a file seems to be only a part of the days', async () => {
  const { ask } = server([Array.from({ length: 60 }, (_, n) => tweet(n))]);
  const outcome = await runOf([tweet(1), tweet(2)], ask).proceed();
  expect(outcome).toMatchObject({
    kind: 'question',
    text: expect.stringMatching(/^58 de los 60 casos de la base/) as string,
  });
});

describe('the reading of a file', () => {
  const read = (text: string, today = TODAY) => {
    const rows = csvRows(text);
    return readingOf(rows, exportShape(rows, today), today);
  };

  it('tells what there is and what is not counted', () => {
    const text = `Id;Inicio\n${tweet(1)};2022-09-15\n${tweet(1)};2022-09-16\n1,57E+18;2022-09-16\n${tweet(2)};luego\nTotal;4\n"${tweet(3)};2022-09-16`;
    const { line, warnings, problem, days } = read(text);
    expect([problem, days]).toEqual(['', DAYS]);
    expect(line).toBe(
      '4 contactos, del jueves 15 de septiembre de 2022 al viernes 16 de septiembre de 2022; 1 ID está más de una vez.',
    );
    expect(warnings).toEqual([
      expect.stringMatching(/^1 ID perdió sus últimas cifras y no se puede comparar/) as string,
      expect.stringMatching(/^2 líneas sin ID .* \(líneas 6, 7\)/) as string,
      expect.stringMatching(/^1 contacto no tiene una fecha .* \(línea 5\)/) as string,
      expect.stringMatching(/^En una línea hay comillas sin cerrar: .* \(línea 7\)/) as string,
    ]);
  });

  it.each([
    ['', /ninguna fila con un ID/],
    ['Nombre;Fecha\nAna;2022-09-16', /Ninguna columna tiene el ID/],
    [`Id;Nota\n${tweet(1)};hola`, /Ninguna columna tiene la fecha/],
    ['Id;Fecha\n1,57E+18;2022-09-16', /Todos los ID perdieron/],
  ])('says why %j cannot be compared', (text, problem) => {
    expect(read(text).problem).toMatch(problem);
  });

  it.each([
    ['2022-12-09', 'ahead'],
    ['2022-08-01', 'old'],
    ['2022-09-15', null],
  ])('of %s makes one doubt: %s', (date, doubt) => {
    expect(read(`Id;Fecha\n${tweet(1)};${date}`).doubt).toBe(doubt);
  });

  it('leaves out of the days the few contacts that are far from all others', () => {
    const lines = Array.from({ length: 200 }, (_, n) => `${tweet(n)};2022-09-15`);
    const { days, whole, doubt } = read(['Id;Fecha', ...lines, `${tweet(999)};2012-09-15`].join('\n'));
    expect([days?.from, whole?.from, doubt]).toEqual(['2022-09-15', '2012-09-15', 'stray']);
  });
});

it('remembers the columns of files with the same headers on the device, and nothing that is broken', () => {
  const storage = new MemoryStorage();
  const device = deviceStore(() => storage, 'base');
  const rows = csvRows(`Id;Inicio;Fin\n${tweet(1)};2022-09-15;2022-09-16`);
  const shape = exportShape(rows, TODAY);
  expect(keptColumns(device, rows, shape)).toBeNull();
  keepColumns(device, rows, { ...shape, columns: { ...shape.columns, date: 2 } });
  expect(keptColumns(device, rows, shape)).toEqual({ ...shape.columns, date: 2 });
  const others = csvRows(`Id;Inicio\n${tweet(1)};2022-09-15`);
  expect(keptColumns(device, others, exportShape(others, TODAY))).toBeNull();
  device.write('gestion.comparacion.columnas', '{"no":');
  expect(keptColumns(device, rows, shape)).toBeNull();
});
