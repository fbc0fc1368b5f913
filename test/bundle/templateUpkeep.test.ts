// The upkeep of the templates as Google would run it: from opening to the agents' panel, and cut off at any write.
import * as zod from 'zod/mini';
import type { BookModel } from '../../scripts/local/book/model';
import type { Injection } from '../../scripts/local/kernel/injection';
import { runFunction } from '../../scripts/local/kernel/runFunction';
import { textsVersion } from '../../src/templates/template';
import {
  savedTemplateShape,
  templateHistoryShape,
  templateUsesShape,
  upkeepStartShape,
} from '../../src/templates/upkeep/calls';
import { generateBook } from '../bench/generatedBase';
import { bundledProject, call, newRun, type BaseRun } from './baseRun';
import { sheetOf } from './gridEdit';

/** The first who installs keeps the templates while Configuración names nobody. */
const KEEPER = 'agente1@example.com';
const AGENT = 'agente2@example.com';
const NEW_TEXT = '=Buenos días, {nombre}.';

let start: BaseRun;

beforeAll(async () => {
  start = newRun(await bundledProject(), generateBook({ agents: 2, rowsPerAgent: 2 }));
  for (const user of [KEEPER, AGENT]) expect(call(start, 'install', [], user).error).toBeNull();
  const first = {
    requestId: 'primero',
    template: { code: 'CA-01', title: 'Canales', wallText: 'Buen día.' },
  };
  ask(start, 'saveTemplate', savedTemplateShape, [first]);
}, 60_000);

function copied({ project, book, state }: BaseRun): BaseRun {
  return { project, book: structuredClone(book) as BookModel, state: structuredClone(state) };
}

function ask<Shape extends zod.ZodMiniType>(
  base: BaseRun,
  name: string,
  shape: Shape,
  args: unknown[] = [],
  user = KEEPER,
): Exclude<zod.infer<Shape>, { refused: unknown }> {
  const { result, error } = call(base, name, args, user);
  expect(error).toBeNull();
  const answer = zod.parse(shape, result) as object;
  if ('refused' in answer) throw new Error(JSON.stringify(answer));
  return answer as Exclude<zod.infer<Shape>, { refused: unknown }>;
}

function change(base: BaseRun, parts: object = { wallText: NEW_TEXT }): Record<string, unknown> {
  const [first] = ask(base, 'templateUpkeepStart', upkeepStartShape).templates;
  const { code, row, version, ...rest } = first;
  return { requestId: 'cambio-1', code, row, version, template: { code, ...rest, ...parts } };
}

const history = (base: BaseRun): unknown[][] =>
  sheetOf(base, 'HISTORIAL DE GUIONES').rows.flatMap((row) => (row?.values[3] ? [row.values] : []));

const templates = (base: BaseRun): unknown[][] =>
  sheetOf(base, 'PLANTILLAS').rows.flatMap((row) => (row?.values.some(Boolean) ? [row.values] : []));

it('asks whoever types into the templates, once however often one installs', () => {
  const { protections } = sheetOf(start, 'PLANTILLAS');
  expect(protections).toMatchObject([{ range: null, warningOnly: true }]);
  expect(protections[0]!.description).toMatch(/Mantener los guiones/);
});

it('changes a template for the agents, tells its history, and keeps a formula a text', () => {
  const base = copied(start);
  const since = (call(base, 'templateCatalog', [{}], AGENT).result as { version: string }).version;
  const input = change(base);
  const saved = ask(base, 'saveTemplate', savedTemplateShape, [input]);
  expect(saved).toMatchObject({ saved: { tab: 'PLANTILLAS', template: { wallText: NEW_TEXT } } });
  expect(ask(base, 'saveTemplate', savedTemplateShape, [input])).toEqual(saved);
  const fresh = call(base, 'templateCatalog', [{ since }], AGENT).result as {
    templates: { code: string; wallText: string }[];
  };
  expect(fresh.templates.find(({ code }) => code === input.code)?.wallText).toBe(NEW_TEXT);
  const told = ask(base, 'templateHistory', templateHistoryShape, [{ code: input.code }]);
  expect(told.events.map(({ event }) => event)).toEqual(['cambiado', 'creado']);
  expect(told.events[0]!.parts).toMatchObject([{ part: 'muro', after: NEW_TEXT }]);
  expect(sheetOf(base, 'HISTORIAL DE GUIONES').protections).toMatchObject([{ warningOnly: true }]);
});

it('counts the cases of the former text by what registering keeps with them', () => {
  const base = copied(start);
  const [first] = ask(base, 'templateUpkeepStart', upkeepStartShape).templates;
  const used = { code: first!.code, version: textsVersion(first!), edited: 0 };
  for (const [n, template] of [used, used, { ...used, version: 'deadbeef' }].entries()) {
    const input = {
      ...{ requestId: `caso-${String(n)}`, network: 'facebook', kind: 'general', via: 'inconcert' },
      ...{
        rawId: `x:46006299000${String(n)}_58392017`,
        comment: `caso ${String(n)}`,
        reply: 'Hola.',
        template,
      },
    };
    expect(call(base, 'registerCase', [input], AGENT).error).toBeNull();
  }
  const uses = ask(base, 'templateUses', templateUsesShape, [{ code: used.code }]);
  expect(uses.count).toBe(2);
  expect(uses.newest.map(({ by }) => by)).toEqual([AGENT, AGENT]);
  expect(uses.newest[0]!.link).toMatch(/^https:.*#gid=\d+&range=A\d+$/);
});

it('refuses whoever does not keep them, beside no field', () => {
  const base = copied(start);
  const { result } = call(base, 'saveTemplate', [change(base)], AGENT);
  expect(result).toMatchObject({ refused: { code: 'TEMPLATE_NOT_YOURS' } });
  const bad = { ...change(base, { wallText: '{nadie}' }) };
  expect(call(base, 'saveTemplate', [bad], KEEPER).result).toMatchObject({
    refused: { field: 'wallText', message: expect.stringMatching(/Nadie sabe llenar \{nadie\}/) as string },
  });
});

describe('cut off at any of its writes', () => {
  const isWrite = /\.(set|append|insert|clear|delete|flush|protect)/i;

  function ended(base: BaseRun, input: unknown, inject: Injection) {
    const at = Date.parse('2022-09-16T17:42:00-05:00');
    return runFunction({ ...base, functionName: 'saveTemplate', args: [input], user: KEEPER, at, inject })
      .report;
  }

  function withoutHistory({ book }: BaseRun): Record<string, unknown> {
    book.sheets = book.sheets.filter(({ name }) => name !== 'HISTORIAL DE GUIONES');
    return { requestId: 'nuevo-1', template: { code: 'NU-01', title: 'Nuevo', wallText: 'Hola.' } };
  }

  it.each([
    ['a change', (base: BaseRun) => change(base, { wallText: NEW_TEXT, keywords: 'otra' }), 0],
    ['a new one, and the first line of the history,', withoutHistory, 1],
  ])('%s is ended by a repeat: one row, one event', (_what, inputOf, added) => {
    const whole = copied(start);
    const input = inputOf(whole);
    const opened = copied(whole);
    const names: string[] = [];
    expect(ended(whole, input, { beforeCall: (_n, name) => void names.push(name) }).error).toBeNull();
    const points = names.flatMap((name, index) => (isWrite.test(name) ? [index + 2] : []));
    expect(points.length).toBeGreaterThan(5);
    for (const point of new Set(points)) {
      const base = copied(opened);
      ended(base, input, { beforeCall: (n) => (n === point ? 'kill' : undefined) });
      ask(base, 'saveTemplate', savedTemplateShape, [input]);
      expect({ point, rows: templates(base) }).toEqual({ point, rows: templates(whole) });
      expect(templates(base).length).toBe(templates(opened).length + added);
      ask(base, 'templateUpkeepStart', upkeepStartShape);
      const events = history(base).filter(
        (values) => values[8] === (input as { requestId: string }).requestId,
      );
      expect({ point, events: events.length }).toEqual({ point, events: 2 });
    }
  });
});
