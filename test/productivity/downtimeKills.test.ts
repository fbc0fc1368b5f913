// Reports of downtime and decisions about it that end at any of their writes, then asked again: one row, and people know.
import type { BookModel } from '../../scripts/local/book/model';
import type { Injection } from '../../scripts/local/kernel/injection';
import type { RunReport } from '../../scripts/local/kernel/report';
import { runFunction } from '../../scripts/local/kernel/runFunction';
import { generateBook } from '../bench/generatedBase';
import { bundledProject, call, newRun, type BaseRun } from '../bundle/baseRun';
import { configure, COORDINATION, LIAISON } from '../bundle/escalationBase';
import { sheetOf } from '../bundle/gridEdit';

const AGENT = 'agente1@example.com';
const OTHER = 'agente2@example.com';
const AT = '2022-09-16T10:00:00';
const REASON = 'Se fue la luz';
const REPORT = {
  requestId: 'corte-1',
  date: '2022-09-16',
  minutes: 0,
  reason: REASON,
  from: '9:00',
  to: '9:40',
};

const OLD_REASON = 'Daño del equipo';
const DECISION = { requestId: 'decide-1', row: 2, decision: 'correct', minutes: 20, note: 'Duró 20 minutos' };

let start: BaseRun;

beforeAll(async () => {
  start = newRun(await bundledProject(), generateBook({ agents: 2, rowsPerAgent: 2 }));
  expect(call(start, 'install', [], AGENT, AT).error).toBeNull();
  configure(start, { recipientCoordination: `${COORDINATION}, ${LIAISON}` });
  const old = {
    ...REPORT,
    requestId: 'viejo',
    date: '2022-09-15',
    from: '9:00',
    to: '9:45',
    reason: OLD_REASON,
  };
  expect(call(start, 'submitDowntime', [old], AGENT, AT).error).toBeNull();
  DECISION.row =
    1 + sheetOf(start, 'NOVEDADES').rows.findIndex((row) => String(row?.values[3]).includes(OLD_REASON));
}, 60_000);

function copied({ project, book, state }: BaseRun): BaseRun {
  return { project, book: structuredClone(book) as BookModel, state: structuredClone(state) };
}

const isWrite = /\.(set|append|insert|clear|delete|flush|send)/i;

/** The names of the calls that a whole run makes, and before which of them the base may be another than before. */
function pointsOf(name: string, arg: object, user: string): number[] {
  const names: string[] = [];
  const inject: Injection = { beforeCall: (_n, called) => void names.push(called) };
  expect(run(copied(start), name, arg, user, inject).error).toBeNull();
  const points = names.flatMap((called, index) => (isWrite.test(called) ? [index + 1, index + 2] : []));
  return [...new Set(points)];
}

function run(base: BaseRun, functionName: string, arg: object, user: string, inject: Injection): RunReport {
  const at = Date.parse(`${AT}-05:00`);
  return runFunction({ ...base, functionName, args: [arg], user, at, inject }).report;
}

/** The base after a run that ended at this point and one that came after it, with the mails of both. */
function endedAt(point: number, name: string, arg: object, user: string) {
  const base = copied(start);
  const first = run(base, name, arg, user, { beforeCall: (n) => (n === point ? 'kill' : undefined) });
  const again = call(base, name, [arg], user, AT);
  expect({ point, error: again.error }).toEqual({ point, error: null });
  return { base, again, mails: first.mail.length + again.mail.length };
}

const rowsOf = (base: BaseRun, text = REASON) =>
  sheetOf(base, 'NOVEDADES').rows.flatMap((row) => {
    const cells = (row?.values ?? []).map(String);
    return cells.some((cell) => cell.includes(text)) ? [cells] : [];
  });

it('leaves one whole row wherever a report was cut off, and tells the coordination', () => {
  const points = pointsOf('submitDowntime', REPORT, AGENT);
  expect(points.length).toBeGreaterThan(5);
  for (const point of points) {
    const { base, mails } = endedAt(point, 'submitDowntime', REPORT, AGENT);
    const rows = rowsOf(base);
    expect({ point, rows: rows.length }).toEqual({ point, rows: 1 });
    expect(rows[0]).toEqual(expect.arrayContaining(['40', `09:00 a 09:40 · ${REASON}`, 'Coordinación']));
    expect([1, 2]).toContain(mails);
  }
}, 120_000);

it('leaves one whole decision wherever it was cut off, and tells the person', () => {
  const points = pointsOf('submitDecision', DECISION, COORDINATION);
  expect(points.length).toBeGreaterThan(5);
  for (const point of points) {
    const { base, again, mails } = endedAt(point, 'submitDecision', DECISION, COORDINATION);
    expect(again.result).toMatchObject({
      answer: { line: expect.stringMatching(/^✓ Corregida a 20/) as string },
    });
    const [cells] = rowsOf(base, OLD_REASON);
    expect(cells).toEqual(expect.arrayContaining(['20', '45', 'CORREGIDA', COORDINATION, DECISION.note]));
    expect([1, 2]).toContain(mails);
    const { rows } = sheetOf(base, 'BITÁCORA');
    const decided = rows.filter((row) => row?.values.includes('decisión de la novedad'));
    expect({ point, decided: decided.length }).toEqual({ point, decided: 1 });
  }
}, 120_000);

it('tells the second of two leads what the first has decided', () => {
  const base = copied(start);
  const inject: Injection = {
    beforeCall(n) {
      if (n > 1) return;
      call(base, 'submitDecision', [{ ...DECISION, requestId: 'otra' }], LIAISON, AT);
    },
  };
  const second = run(base, 'submitDecision', DECISION, COORDINATION, inject);
  expect(second.calls.total).toBeLessThanOrEqual(120);
  expect(second.result).toMatchObject({
    refused: { code: 'DOWNTIME_DECIDED', message: expect.stringMatching(/enlace@example\.com/) as string },
  });
});

it('gives two people a row each, and costs no more than a person waits for', () => {
  const base = copied(start);
  for (const user of [AGENT, OTHER]) {
    const report = call(base, 'submitDowntime', [{ ...REPORT, requestId: `de-${user}` }], user, AT);
    expect(report.error).toBeNull();
    expect(report.calls.total).toBeLessThanOrEqual(120);
  }
  expect(rowsOf(base)).toHaveLength(2);
});

it('answers the day in a bounded number of calls, however long the tabs are', () => {
  const cost = (rowsPerAgent: number): RunReport => {
    const base = newRun(start.project, generateBook({ agents: 7, rowsPerAgent }));
    expect(call(base, 'install', [], AGENT, AT).error).toBeNull();
    const report = call(base, 'dayStart', [], AGENT, AT);
    expect(report.error).toBeNull();
    return report;
  };
  const [small, large] = [cost(200), cost(5000)];
  expect(large.calls.total).toBeLessThanOrEqual(small.calls.total + 5);
  expect(large.calls.total).toBeLessThanOrEqual(60);
  expect(large.estimatedMs).toBeLessThanOrEqual(4000);
}, 120_000);
