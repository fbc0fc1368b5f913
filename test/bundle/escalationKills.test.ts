import type { BookModel } from '../../scripts/local/book/model';
import type { Injection } from '../../scripts/local/kernel/injection';
import type { ReportedMail, RunReport } from '../../scripts/local/kernel/report';
import { runFunction } from '../../scripts/local/kernel/runFunction';
import type { Project } from '../../scripts/local/project';
import { generateBook } from '../bench/generatedBase';
import { picture } from '../escalations/pictures';
import { bundledProject, forgetBlankRows, newRun, type BaseRun } from './baseRun';
import { configure } from './escalationBase';
import { sheetOf } from './gridEdit';

const FILER = 'agente1@example.com';
const OTHER = 'agente2@example.com';
const DAY = '2022-09-16T10:00:00-05:00';
const NEXT_DAY = '2022-09-19T10:00:00-05:00';
const TOPIC = 'Tema que se corta a la mitad';
const QUOTA = 'MailApp.getRemainingDailyQuota';

/** A base and all the mail that left it. */
class World {
  readonly mail: ReportedMail[] = [];

  constructor(readonly base: BaseRun) {}

  copy(): World {
    const { project, book, state } = this.base;
    const copy = new World({
      project,
      book: structuredClone(book) as BookModel,
      state: structuredClone(state),
    });
    copy.mail.push(...this.mail);
    return copy;
  }

  run(fn: string, arg: unknown, options: { user?: string; at?: string; inject?: Injection } = {}): RunReport {
    const { user = FILER, at = DAY, inject } = options;
    const request = { ...this.base, functionName: fn, args: [arg], user, at: Date.parse(at) };
    const { report } = runFunction({ ...request, ...(inject && { inject }) });
    this.mail.push(...report.mail);
    return report;
  }

  done(fn: string, arg: unknown, options?: { user?: string; at?: string }): unknown {
    const { error, result } = this.run(fn, arg, options);
    if (error) throw new Error(`${fn}: ${error.name}: ${error.message}`);
    return result;
  }

  /** State and number of each row on a topic. */
  rows(topic = TOPIC): { state: string; number: string; resentOn: string }[] {
    const { rows } = sheetOf(this.base, 'ESCALAMIENTOS');
    const headers = (rows[0]?.values ?? []).map(String);
    const at = (row: (typeof rows)[number], header: string): string =>
      String(row?.values[headers.indexOf(header)] ?? '');
    return rows
      .filter((row) => at(row, 'TEMA') === topic)
      .map((row) => ({
        state: at(row, 'ESTADO'),
        number: at(row, 'NÚMERO'),
        resentOn: at(row, 'REENVIADO EL'),
      }));
  }

  mailsOn(topic = TOPIC): ReportedMail[] {
    return this.mail.filter(({ subject }) => subject.endsWith(` ${topic}`));
  }

  /** Rows of which some cells stand, whatever they say. */
  filled(): number {
    return sheetOf(this.base, 'ESCALAMIENTOS').rows.filter((row) =>
      row?.values.some((value) => value !== null && value !== ''),
    ).length;
  }
}

function filing(requestId: string, topic: string): Record<string, unknown> {
  return {
    ...{ requestId, topic, description: '¿Quién puede cobrar?', link: 'https://example.com/1' },
    ...{ comments: ['uno', 'dos'], screenshots: [picture()] },
  };
}

const killAt = (point: number): Injection => ({ beforeCall: (n) => (n === point ? 'kill' : undefined) });
const failAt = (point: number): Injection => ({
  beforeCall: (n) => (n === point ? new Error('We’re sorry, a server error occurred.') : undefined),
});

let project: Project;
let start: World;

beforeAll(async () => {
  project = await bundledProject();
  const world = new World(newRun(project, generateBook({ agents: 2, rowsPerAgent: 2 })));
  world.done('install', undefined);
  forgetBlankRows(world.base.book);
  configure(world.base);
  // The journal is there from now on, and an escalation to answer.
  world.done('escalate', filing('antes', 'Otro asunto'));
  world.mail.length = 0;
  start = world;
}, 60_000);

/** The points from the first call of this name on: before it nothing has been written. */
function pointsFrom(name: string, fn: string, arg: unknown, world = start): number[] {
  let first = 0;
  const beforeCall = (n: number, called: string): undefined => {
    if (first === 0 && called === name) first = n;
  };
  const { calls } = world.copy().run(fn, arg, { inject: { beforeCall } });
  return points(calls.total).filter((point) => point >= first);
}

/** The worlds that this call leaves behind when it ends at one of the points; one point is run once, and copied. */
function killedWorlds(fn: string, arg: unknown): (point: number) => World {
  const known = new Map<number, World>();
  return (point) => {
    const killed = known.get(point) ?? start.copy();
    if (!known.has(point)) killed.run(fn, arg, { inject: killAt(point) });
    known.set(point, killed);
    return killed.copy();
  };
}

/** After each service call in turn the execution ends, as if after the previous one: before the first to after the last. */
function points(calls: number): number[] {
  return Array.from({ length: calls + 1 }, (_, index) => index + 1);
}

describe('filing that is cut off at any service call', () => {
  const REQUEST = filing('cortado', TOPIC);
  const killed = killedWorlds('escalate', REQUEST);
  let calls = 0;
  let late: number[];

  beforeAll(() => {
    calls = start.copy().run('escalate', REQUEST).calls.total;
    late = pointsFrom(QUOTA, 'escalate', REQUEST);
  });

  it('ends as one row and one mail when the same request comes again', () => {
    for (const point of points(calls)) {
      const world = killed(point);
      const answer = world.done('escalate', REQUEST) as { number: string };
      expect([point, world.rows(), world.mailsOn().length, world.filled()]).toEqual([
        point,
        [{ state: 'ABIERTO', number: answer.number, resentOn: '' }],
        1,
        start.filled() + 1,
      ]);
      expect(world.mailsOn()[0].attachments).toHaveLength(2);
    }
    console.info(`escalate: killed at ${String(points(calls).length)} points, then repeated`);
  }, 120_000);

  it('leaves no row without mail and no mail without row after any other call, and then the repeat adds nothing', () => {
    for (const point of points(calls)) {
      const world = killed(point);
      world.done('answerEscalation', { number: 'ESC-2022-0001', answeredOn: '2022-09-16', answer: 'Sí.' });
      const rows = world.rows();
      expect([point, rows.length, rows.every(({ state }) => state === 'ABIERTO')]).toEqual([
        point,
        world.mailsOn().length,
        true,
      ]);
      expect(world.filled()).toBe(start.filled() + rows.length);
      world.done('escalate', REQUEST);
      expect([point, world.rows().length, world.mailsOn().length]).toEqual([point, 1, 1]);
    }
    console.info(`escalate: killed at ${String(points(calls).length)} points, then another call`);
  }, 120_000);

  it('is left to its sender by whoever else comes, and ends when the sender comes back', () => {
    for (const point of late) {
      const world = killed(point);
      const sent = world.mailsOn().length;
      world.done('escalate', filing('de-otro', 'Asunto de otra persona'), { user: OTHER });
      expect([point, world.mailsOn().length]).toEqual([point, sent]);
      world.done('escalate', REQUEST);
      expect([point, world.rows().map(({ state }) => state), world.mailsOn().length]).toEqual([
        point,
        ['ABIERTO'],
        1,
      ]);
      const numbers = [...world.rows(), ...world.rows('Asunto de otra persona')].map(({ number }) => number);
      expect(new Set(numbers).size).toBe(2);
    }
  }, 120_000);

  it('never sends again on another day, when nobody can tell any more: it asks', () => {
    let asked = 0;
    for (const point of late) {
      const world = killed(point);
      const before = world.rows();
      const { error } = world.run('escalate', REQUEST, { at: NEXT_DAY });
      if (before[0]?.state !== 'ENVIANDO') {
        expect([point, error, world.mailsOn().length]).toEqual([point, null, 1]);
        continue;
      }
      asked += 1;
      const sent = world.mailsOn().length === 1;
      expect(error).toMatchObject({
        name: 'FILING_UNSURE',
        message: expect.stringContaining('Enviados') as string,
      });
      world.done('settleFiling', { number: before[0].number, sent }, { at: NEXT_DAY });
      world.done('escalate', REQUEST, { at: NEXT_DAY });
      expect([point, world.rows().map(({ state }) => state), world.mailsOn().length]).toEqual([
        point,
        ['ABIERTO'],
        1,
      ]);
    }
    expect(asked).toBeGreaterThan(3);
  }, 120_000);

  it('ends as one row and one mail where Google fails at any call instead', () => {
    for (const point of late) {
      const world = start.copy();
      world.run('escalate', REQUEST, { inject: failAt(point) });
      world.done('escalate', REQUEST);
      expect([point, world.rows().map(({ state }) => state), world.mailsOn().length, world.filled()]).toEqual(
        [point, ['ABIERTO'], 1, start.filled() + 1],
      );
    }
  }, 120_000);

  it('survives being cut off in the mending too', () => {
    const world = start.copy();
    world.run('escalate', REQUEST, { inject: killBefore('MailApp.sendEmail') });
    const mending = pointsFrom(QUOTA, 'escalate', REQUEST, world);
    for (const point of mending) {
      const again = world.copy();
      again.run('escalate', REQUEST, { inject: killAt(point) });
      again.done('escalate', REQUEST);
      expect([point, again.rows().map(({ state }) => state), again.mailsOn().length]).toEqual([
        point,
        ['ABIERTO'],
        1,
      ]);
    }
    console.info(`escalate: killed again at ${String(mending.length)} points of the mending`);
  }, 120_000);
});

describe('resending that is cut off at any service call', () => {
  const QUESTION = { number: 'ESC-2022-0001', question: '¿Y los de Soacha?' };
  const ROW = 'Otro asunto';
  const killed = killedWorlds('resendEscalation', QUESTION);
  let calls = 0;
  let late: number[];

  beforeAll(() => {
    calls = start.copy().run('resendEscalation', QUESTION).calls.total;
    late = pointsFrom(QUOTA, 'resendEscalation', QUESTION);
  });

  it('ends as one second mail and one changed row when it is asked again', () => {
    for (const point of points(calls)) {
      const world = killed(point);
      world.done('resendEscalation', QUESTION);
      expect([point, world.rows(ROW).map(({ state }) => state), world.mailsOn(ROW).length]).toEqual([
        point,
        ['RE-ESCALADO'],
        1,
      ]);
      expect(world.rows(ROW)[0].resentOn).toBe('44820');
    }
    console.info(`resendEscalation: killed at ${String(points(calls).length)} points, then repeated`);
  }, 120_000);

  it('leaves the row as it was, or as sent, after any other call', () => {
    for (const point of late) {
      const world = killed(point);
      world.done('escalate', filing('otra', 'Asunto distinto'));
      const sent = world.mailsOn(ROW).length;
      expect([point, world.rows(ROW)[0].state]).toEqual([point, sent === 1 ? 'RE-ESCALADO' : 'ABIERTO']);
    }
  }, 120_000);

  it('ends as one where Google fails at any call instead', () => {
    for (const point of late) {
      const world = start.copy();
      world.run('resendEscalation', QUESTION, { inject: failAt(point) });
      world.done('resendEscalation', QUESTION);
      expect([point, world.rows(ROW).map(({ state }) => state), world.mailsOn(ROW).length]).toEqual([
        point,
        ['RE-ESCALADO'],
        1,
      ]);
    }
  }, 120_000);
});

function killBefore(name: string): Injection {
  return { beforeCall: (_n, called) => (called === name ? 'kill' : undefined) };
}
