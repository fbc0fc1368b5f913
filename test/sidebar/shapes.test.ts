// The panels' small reader of shapes, held to zod: what one takes, the other takes, and makes the same of it.
import fc from 'fast-check';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as zod from 'zod/mini';
import { PROJECT_ROOT } from '../../scripts/projectRoot';
import * as small from '../../src/sidebar/shapes';

/** A shape as data, so that both readers can be asked to make it. */
type Plan =
  | { kind: 'string' | 'number' | 'boolean' }
  | { kind: 'literal' | 'enum'; words: string[] }
  | { kind: 'nullable' | 'optional' | 'array' | 'record'; inner: Plan }
  | { kind: 'union'; choices: Plan[] }
  | { kind: 'object'; parts: Record<string, Plan> };

type Reader = typeof small;
const zodReader = zod as unknown as Reader;

function made(reader: Reader, plan: Plan): ReturnType<Reader['string']> {
  if (plan.kind === 'literal') return reader.literal(plan.words);
  if (plan.kind === 'enum') return reader.enum(plan.words);
  if (plan.kind === 'record') return reader.record(reader.string(), made(reader, plan.inner));
  if (plan.kind === 'union') return reader.union(plan.choices.map((choice) => made(reader, choice)));
  if (plan.kind === 'object') {
    const parts = Object.entries(plan.parts).map(([key, part]) => [key, made(reader, part)]);
    return reader.object(Object.fromEntries(parts) as Record<string, ReturnType<Reader['string']>>);
  }
  if ('inner' in plan) return reader[plan.kind](made(reader, plan.inner));
  return reader[plan.kind]();
}

const word = fc.constantFrom('id', 'comment', 'row', 'tab', '');
const { plan } = fc.letrec<{ plan: Plan }>((tie) => ({
  plan: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ kind: fc.constantFrom('string', 'number', 'boolean') }),
    fc.record({ kind: fc.constantFrom('literal', 'enum'), words: fc.uniqueArray(word, { minLength: 1 }) }),
    fc.record({ kind: fc.constantFrom('nullable', 'optional', 'array', 'record'), inner: tie('plan') }),
    fc.record({ kind: fc.constant('union'), choices: fc.array(tie('plan'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('object'), parts: fc.dictionary(word, tie('plan'), { maxKeys: 4 }) }),
  ) as fc.Arbitrary<Plan>,
}));

const anything = fc.oneof(
  fc.constantFrom(undefined, null, NaN, Infinity, 0, 1.5, '', 'id', true, [], {}, [undefined]),
  fc.jsonValue(),
);

/** Mostly what the plan asks for, now and then something else in its place. */
function answerTo(asked: Plan): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: fitting(asked) }, { weight: 1, arbitrary: anything });
}

function fitting(asked: Plan): fc.Arbitrary<unknown> {
  switch (asked.kind) {
    case 'string':
      return fc.string();
    case 'number':
      return fc.double({ noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'literal':
    case 'enum':
      return fc.constantFrom(...asked.words);
    case 'nullable':
      return fc.option(answerTo(asked.inner));
    case 'optional':
      return fc.option(answerTo(asked.inner), { nil: undefined });
    case 'array':
      return fc.array(answerTo(asked.inner), { maxLength: 4 });
    case 'record':
      return fc.dictionary(word, answerTo(asked.inner), { maxKeys: 4, noNullPrototype: true });
    case 'union':
      return fc.oneof(...asked.choices.map(answerTo));
    case 'object': {
      const parts = Object.entries(asked.parts).map(([key, part]) => [key, answerTo(part)] as const);
      const whole = Object.fromEntries(parts);
      const needed = Object.keys(whole).filter((key) => asked.parts[key].kind !== 'optional');
      return fc
        .tuple(
          fc.record(whole, { requiredKeys: needed, noNullPrototype: true }),
          fc.dictionary(word, anything, { maxKeys: 1, noNullPrototype: true }),
        )
        .map(([named, beside]) => ({ ...beside, ...named }));
    }
  }
}

/** What zod itself says of a shape, as a plan. */
function planOf(shape: unknown): Plan {
  const { def } = (shape as { _zod: { def: Record<string, unknown> & { type: string } } })._zod;
  const words = (def.values ?? (def.entries && Object.values(def.entries as object))) as string[];
  switch (def.type) {
    case 'literal':
    case 'enum':
      return { kind: def.type, words };
    case 'nullable':
    case 'optional':
      return { kind: def.type, inner: planOf(def.innerType) };
    case 'array':
      return { kind: 'array', inner: planOf(def.element) };
    case 'record':
      return { kind: 'record', inner: planOf(def.valueType) };
    case 'union':
      return { kind: 'union', choices: (def.options as unknown[]).map(planOf) };
    case 'object': {
      const parts = Object.entries(def.shape as object).map(([key, part]) => [key, planOf(part)]);
      return { kind: 'object', parts: Object.fromEntries(parts) as Record<string, Plan> };
    }
    default:
      return { kind: def.type as 'string' };
  }
}

function outcome(reader: Reader, shape: ReturnType<Reader['string']>, value: unknown): unknown {
  const read = reader.safeParse(shape, value);
  return read.success ? { taken: read.data } : 'not taken';
}

it('takes what zod takes of any shape, and makes the same of it', () => {
  let takenOnes = 0;
  const planAndValue = plan.chain((asked) => fc.tuple(fc.constant(asked), answerTo(asked)));
  fc.assert(
    fc.property(planAndValue, ([asked, value]) => {
      const expected = outcome(zodReader, made(zodReader, asked), value);
      if (expected !== 'not taken') takenOnes += 1;
      expect(outcome(small, made(small, asked), value)).toStrictEqual(expected);
    }),
    { numRuns: 2000 },
  );
  expect(takenOnes).toBeGreaterThan(500);
});

const files = readdirSync(join(PROJECT_ROOT, 'src'))
  .map((feature) => join(PROJECT_ROOT, 'src', feature, 'calls.ts'))
  .filter((path) => existsSync(path));

/** The shapes that `path` exports, made by zod and by the small reader in the same file's words. */
function shapesOf(path: string): [string, unknown, ReturnType<Reader['string']>][] {
  const real = jest.requireActual<Record<string, unknown>>(path);
  let standIn: Record<string, ReturnType<Reader['string']>> = {};
  jest.isolateModules(() => {
    jest.doMock('zod/mini', () => small);
    standIn = jest.requireActual(path);
    jest.dontMock('zod/mini');
  });
  const names = Object.keys(real).filter((name) => name.endsWith('Shape'));
  return names.map((name) => [name, real[name], standIn[name]]);
}

describe.each(files.flatMap(shapesOf))('%s', (_name, real, standIn) => {
  it('is read as zod reads it', () => {
    fc.assert(
      fc.property(answerTo(planOf(real)), (value) => {
        expect(outcome(small, standIn, value)).toStrictEqual(outcome(zodReader, real as never, value));
      }),
      { numRuns: 300 },
    );
  });
});
