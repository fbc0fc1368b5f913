import * as zod from 'zod/mini';
import {
  caseMatchesShape,
  correctAnswerShape,
  loadedCaseShape,
  sidebarStartShape,
  submitAnswerShape,
} from '../../src/cases/calls';
import type { Screen } from '../../scripts/local/kernel/execution';
import type { RunReport } from '../../scripts/local/kernel/report';
import { runFunction } from '../../scripts/local/kernel/runFunction';
import type { Project } from '../../scripts/local/project';
import { generateBook } from '../bench/generatedBase';
import truth from '../fixtures/truth.json';
import { bundledProject, call, fixtureBook, newRun, rowOf, type BaseRun } from './baseRun';
import { sheetOf } from './gridEdit';

const SOFIA = 'sofia.arboleda@example.com';
const IVAN = 'ivan.quiroz@example.com';
const OWN = 'SOFÍA A.';
const COMMENT = 'Buenas, ¿cuándo pagan el ciclo en mi municipio? 🙏';

let project: Project;
let base: BaseRun;
let requests = 0;

beforeAll(async () => {
  project = await bundledProject();
  base = newRun(project, await fixtureBook());
  expect(call(base, 'install', [], SOFIA).error).toBeNull();
}, 60_000);

function given(parts: Record<string, unknown> = {}): Record<string, unknown> {
  requests += 1;
  return {
    requestId: `panel-${String(requests)}`,
    network: 'facebook',
    rawId: `facebookdps:dps:FACEBOOK_x@y:46006299${String(10_000 + requests)}_58392017`,
    comment: COMMENT,
    reply: 'Buen día.',
    code: '302',
    kind: 'general',
    via: 'inconcert',
    ...parts,
  };
}

/** What the panel gets, as it reads it. */
function answer<Shape extends zod.ZodMiniType>(
  name: string,
  shape: Shape,
  args: unknown[] = [],
  user = SOFIA,
  at?: string,
): zod.infer<Shape> {
  const { result, error, logs } = call(base, name, args, user, at);
  if (error)
    throw new Error(`${error.name}: ${error.message}\n${logs.map(({ message }) => message).join('\n')}`);
  return zod.parse(shape, result);
}

function submitted(input: Record<string, unknown>, user = SOFIA, at?: string): { tab: string; row: number } {
  const done = answer('submitCase', submitAnswerShape, [input], user, at);
  if ('refused' in done) throw new Error(done.refused.message);
  return done.answer;
}

describe('the start of the panel', () => {
  it('tells who is there, the codes, the settings and today’s count', () => {
    const before = answer('sidebarStart', sidebarStartShape);
    expect(before).toMatchObject({
      email: SOFIA,
      agent: { tab: OWN, shift: 'long' },
      problem: null,
      settings: { archivedWord: 'ARCHIVADO', codeForWall: '1', replySeparator: ' ', maxHours: 24 },
    });
    expect(before.codes).toHaveLength(truth.hojas['TIPIFICACIÓN'].filas_datos);
    expect(before.codes[0]).toEqual({
      code: '1',
      description: expect.stringContaining('muro') as string,
      network: 'Facebook',
    });
    submitted(given());
    submitted(given({ kind: 'archived', reply: '' }));
    const after = answer('sidebarStart', sidebarStartShape);
    expect(after.today!.cases - before.today!.cases).toBe(2);
    expect(after.today!.archived - before.today!.archived).toBe(1);
  });

  it('tells whoever cannot register why, and the rest all the same', () => {
    const start = answer('sidebarStart', sidebarStartShape, [], 'otra@example.com');
    expect(start).toMatchObject({ agent: null, today: null });
    expect(start.problem).toMatch(/no está en la pestaña de turnos/);
    expect(start.codes.length).toBeGreaterThan(10);
  });

  it('looks at the base itself where nobody has installed', async () => {
    const bare = newRun(project, await fixtureBook());
    const { result, error } = call(bare, 'sidebarStart', [], SOFIA);
    expect(error).toBeNull();
    expect(result).toMatchObject({ agent: { tab: OWN } });
  });
});

describe('submitting', () => {
  it.each([
    ['an id without digits', { rawId: 'a:b' }, 'ID_WITHOUT_DIGITS', 'rawId'],
    ['an empty comment', { comment: ' ' }, 'COMMENT_EMPTY', 'comment'],
    ['a comment that no cell holds', { comment: 'x'.repeat(50_001) }, 'TOO_LONG', 'comment'],
  ])('refuses %s beside its field', (_what, parts, code, field) => {
    const refused = answer('submitCase', submitAnswerShape, [given(parts)]);
    expect(refused).toMatchObject({
      refused: { code, field, message: expect.stringMatching(/\.$/) as string },
    });
  });

  it('throws what will pass, so that the queue tries again', () => {
    const inject = {
      beforeCall: (_n: number, name: string) => (/tryLock/.test(name) ? new Error('busy') : undefined),
    };
    const { book, state } = base;
    const at = Date.parse('2022-09-16T17:42:00-05:00');
    const request = {
      project,
      book,
      state,
      functionName: 'submitCase',
      args: [given()],
      user: SOFIA,
      at,
      inject,
    };
    expect(runFunction(request).report.error?.name).toBe('BUSY');
  });
});

describe('looking for the case before it is saved', () => {
  const ask = (question: Record<string, string>, user = IVAN, at?: string) =>
    answer(
      'checkCase',
      caseMatchesShape,
      [{ id: '1', network: 'facebook', comment: 'x', ...question }],
      user,
      at,
    ).matches;

  it('finds the same id in anyone’s tab, with who and when', () => {
    const input = given({ comment: 'algo muy distinto de lo demás, de verdad' });
    const place = submitted(input);
    const id = String(input.rawId).split(':').pop()!.replace('_', '');
    expect(ask({ id })).toEqual([
      { tab: OWN, agent: 'Sofía Arboleda Ríos', row: place.row, date: '2022-09-16T17:42', why: 'id' },
    ]);
  });

  it('finds a comment of the same words, whatever accents and signs it has', () => {
    const place = submitted(given({ comment: 'Señores: mi mamá NO aparece en el listado del giro!!!' }));
    const found = ask({ comment: 'senores mi mama no aparece, en el   listado del giro 😡' });
    expect(found).toMatchObject([{ tab: OWN, row: place.row, why: 'comment' }]);
    expect(ask({ comment: 'señores mi papá no aparece en el listado del giro' })).toEqual([]);
  });

  it('leaves out what is older than the window, and what many say', () => {
    submitted(given({ comment: 'este comentario es de hace ya varios días' }), SOFIA, '2022-09-05T10:00:00');
    expect(ask({ comment: 'este comentario es de hace ya varios días' })).toEqual([]);
    expect(ask({ comment: 'muchas gracias' })).toEqual([]);
  });

  it('takes hostile comments for words', () => {
    expect(ask({ comment: '(?:.*)+$ [a-z]{1,9} \\p{L} ^x|y* =IMPORTXML("x";"y")' })).toEqual([]);
    expect(ask({ comment: 'palabra '.repeat(6_000) })).toEqual([]);
  });
});

describe('opening and correcting a case of one’s own', () => {
  function selecting(tab: string, row: number, user = SOFIA): RunReport {
    const sheet = sheetOf(base, tab);
    const screen: Screen = {
      show: () => undefined,
      ask: () => ({ button: 'OK', text: '' }),
      selected: { sheetId: sheet.id, rect: { row, column: 1, rows: 1, columns: 1 } },
    };
    base.book.activeSheetId = sheet.id;
    const at = Date.parse('2022-09-16T17:42:00-05:00');
    const { book, state } = base;
    return runFunction({ project, book, state, functionName: 'loadSelectedRow', user, at, screen }).report;
  }

  function loaded(row: number) {
    const parsed = zod.parse(loadedCaseShape, selecting(OWN, row).result);
    if ('refused' in parsed) throw new Error(parsed.refused.message);
    return parsed.case;
  }

  function correction(row: number, changes: Record<string, string>) {
    const { tab: _tab, row: _row, date: _date, ...before } = loaded(row);
    requests += 1;
    return { requestId: `correccion-${String(requests)}`, tab: OWN, row, before, changes };
  }

  const journal = (): unknown[][] =>
    sheetOf(base, 'BITÁCORA').rows.flatMap((line) =>
      line?.values.some((cell) => cell !== null) ? [line.values] : [],
    );

  const correct = (input: unknown, user = SOFIA) => answer('correctCase', correctAnswerShape, [input], user);

  it('loads what the cells hold, character for character', () => {
    const comment = "='<b>hola</b>\n\u202e 1/2 ";
    const { row } = submitted(given({ comment, notes: '007', user: '@x' }));
    expect(loaded(row)).toMatchObject({
      tab: OWN,
      date: '2022-09-16T17:42',
      ...{ comment, notes: '007', user: '@x', reply: 'Facebook Buen día.', code: '302', network: 'Facebook' },
    });
  });

  it('refuses others’ rows, the header and empty rows, each in a sentence', () => {
    const codes = [selecting('Iván', 5), selecting(OWN, 1), selecting(OWN, sheetOf(base, OWN).maxRows)].map(
      ({ result }) => (result as { refused: { code: string } }).refused.code,
    );
    expect(codes).toEqual(['ROW_NOT_YOURS', 'ROW_IS_HEADER', 'ROW_EMPTY']);
  });

  it('writes only what was changed and records who changed it', () => {
    const { row } = submitted(given());
    const before = rowOf(base.book, OWN, row);
    const done = correct(correction(row, { reply: 'Buenas tardes.', code: 'archivado' }));
    expect(done).toEqual({
      row,
      history: 'Corregido el 2022-09-16 a las 17:42 por Sofía Arboleda Ríos: respuesta, código.',
    });
    const after = rowOf(base.book, OWN, row);
    const changed = after.flatMap((value, index) => (value === before[index] ? [] : [value]));
    expect(changed).toEqual(['Facebook Buenas tardes.', 'ARCHIVADO']);
    const lines = journal();
    expect(lines[lines.length - 1]!.slice(2, 8)).toEqual([
      ...['Sofía Arboleda Ríos', OWN, row, 'código', '302', 'ARCHIVADO'],
    ]);
  });

  it('corrects once, however often it is asked', () => {
    const { row } = submitted(given());
    const input = correction(row, { notes: 'ojo' });
    const first = correct(input);
    const lines = journal();
    expect(correct(input)).toEqual(first);
    expect(journal()).toEqual(lines);
  });

  it('never writes over what somebody else has changed meanwhile', () => {
    const { row } = submitted(given());
    const mine = correction(row, { reply: 'Lo mío.' });
    correct(correction(row, { reply: 'Lo de otra ventana.' }));
    expect(correct(mine)).toMatchObject({ refused: { code: 'ROW_CHANGED', field: 'reply' } });
    expect(loaded(row).reply).toBe('Facebook Lo de otra ventana.');
  });

  it('notices that another case now stands in the row', () => {
    const first = submitted(given({ comment: 'el primero de los dos casos' }));
    const input = correction(first.row, { notes: 'para el primero' });
    const second = submitted(given({ comment: 'el segundo de los dos casos' }));
    expect(correct({ ...input, row: second.row })).toMatchObject({ refused: { code: 'ROW_MOVED' } });
  });

  it.each([
    [{ comment: ' ' }, 'COMMENT_EMPTY', 'comment'],
    [{ id: 'a:b' }, 'ID_WITHOUT_DIGITS', 'id'],
    [{ notes: 'x'.repeat(50_001) }, 'TOO_LONG', 'notes'],
  ])('refuses a correction that cannot stand (%#)', (changes, code, field) => {
    const { row } = submitted(given());
    expect(correct(correction(row, changes))).toMatchObject({ refused: { code, field } });
  });

  it('leaves the base as the install knows it: the journal is nobody’s tab', () => {
    const again = call(base, 'install', [], SOFIA).result as {
      tabs: { tab: string; role: string }[];
      created: string[];
      questions: unknown[];
    };
    expect(again.tabs.find(({ tab }) => tab === 'BITÁCORA')?.role).toBe('ignored');
    expect([again.created, again.questions]).toEqual([[], []]);
  });
});

describe('what the calls cost', () => {
  function costs(rows: number) {
    const run = newRun(project, generateBook({ agents: 2, rowsPerAgent: rows }));
    const user = 'agente1@example.com';
    expect(call(run, 'install', [], user).error).toBeNull();
    const question = {
      id: '460062990001112_583',
      network: 'facebook',
      comment: 'no me llega nada desde el mes de mayo',
    };
    const reports = [call(run, 'sidebarStart', [], user), call(run, 'checkCase', [question], user)];
    return reports.map(({ error, calls, estimatedMs }) => {
      expect(error).toBeNull();
      return { calls, estimatedMs };
    });
  }

  it('is the same at 1,000 rows and at 20,000', () => {
    const few = costs(1_000);
    expect(costs(20_000)).toEqual(few);
    expect(few[1]!.calls.total).toBeLessThanOrEqual(8);
    for (const { estimatedMs } of few) expect(estimatedMs).toBeLessThan(1_700);
  }, 60_000);
});
