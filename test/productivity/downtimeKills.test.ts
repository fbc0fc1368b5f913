// A report of downtime that ends at any service call, then asked again: one row, and the coordination knows.
import type { BookModel } from '../../scripts/local/book/model';
import type { Injection } from '../../scripts/local/kernel/injection';
import type { RunReport } from '../../scripts/local/kernel/report';
import { runFunction } from '../../scripts/local/kernel/runFunction';
import { generateBook } from '../bench/generatedBase';
import { bundledProject, call, newRun, type BaseRun } from '../bundle/baseRun';
import { configure } from '../bundle/escalationBase';
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

let start: BaseRun;

beforeAll(async () => {
  start = newRun(await bundledProject(), generateBook({ agents: 2, rowsPerAgent: 2 }));
  expect(call(start, 'install', [], AGENT, AT).error).toBeNull();
  configure(start);
}, 60_000);

function copied({ project, book, state }: BaseRun): BaseRun {
  return { project, book: structuredClone(book) as BookModel, state: structuredClone(state) };
}

function killed(base: BaseRun, point: number): RunReport {
  const inject: Injection = { beforeCall: (n) => (n === point ? 'kill' : undefined) };
  const request = { ...base, functionName: 'submitDowntime', args: [REPORT], user: AGENT };
  return runFunction({ ...request, at: Date.parse(`${AT}-05:00`), inject }).report;
}

const rowsOf = (base: BaseRun) =>
  sheetOf(base, 'NOVEDADES').rows.flatMap((row) => {
    const cells = (row?.values ?? []).map(String);
    return cells.some((cell) => cell.includes(REASON)) ? [cells] : [];
  });

it('leaves one whole row wherever it was cut off, and tells the coordination', () => {
  const { calls } = call(copied(start), 'submitDowntime', [REPORT], AGENT, AT);
  for (let point = 1; point <= calls.total + 1; point += 1) {
    const base = copied(start);
    const first = killed(base, point);
    const again = call(base, 'submitDowntime', [REPORT], AGENT, AT);
    expect({ point, error: again.error }).toEqual({ point, error: null });
    const rows = rowsOf(base);
    expect({ point, rows: rows.length }).toEqual({ point, rows: 1 });
    expect(rows[0]).toEqual(expect.arrayContaining(['40', `09:00 a 09:40 · ${REASON}`, 'Coordinación']));
    const mails = [...first.mail, ...again.mail];
    expect(mails.length).toBeGreaterThanOrEqual(1);
    expect(mails.length).toBeLessThanOrEqual(2);
  }
}, 300_000);

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
