// The review with the built bundle: what each portion of a large base costs, and a repair that ends at any call.
import type { Injection } from '../../scripts/local/kernel/injection';
import type { RunReport } from '../../scripts/local/kernel/report';
import { runFunction } from '../../scripts/local/kernel/runFunction';
import { generateBook } from '../bench/generatedBase';
import type { Project } from '../../scripts/local/project';
import { copyOf } from './alertBase';
import { bundledProject, call, newRun, rowOf, type BaseRun } from './baseRun';

const ROWS = 80;
const COORDINATION = 'coordinacion@example.com';
/** Of a case's columns, and of the rows around a portion. */
const MOST_CELLS = 2 * 12 * (5000 + 300 + 150) + 4000;

interface Portion {
  findings: { rule: string; tab: string; row: number; cell: string; before: string; mark: string }[];
  counts: { rule: string; count: number }[];
  cursor: unknown;
  done: boolean;
}

let project: Project;

beforeAll(async () => {
  project = await bundledProject();
});

/** One agent's base, with the address in place of the last row's id. */
function spoilt(rows: number): { base: BaseRun; tab: string; id: string; raw: string } {
  const base = newRun(project, generateBook({ agents: 1, rowsPerAgent: rows }));
  const [sheet] = base.book.sheets;
  const { values } = sheet.rows[rows]!;
  const at = sheet.rows[0]!.values.indexOf('ID');
  const id = String(values[at]);
  const raw = `twitterdps:dps:TWITTER_twitterdps@Pagina:${id}`;
  values[at] = raw;
  expect(call(base, 'install', [], COORDINATION).error).toBeNull();
  return { base, tab: sheet.name, id, raw };
}

function portions(base: BaseRun, first: object): { reports: RunReport[]; found: Portion[] } {
  const reports: RunReport[] = [];
  const found: Portion[] = [];
  for (let input = first; ; input = { cursor: found[found.length - 1].cursor }) {
    const report = call(base, 'reviewBase', [input], COORDINATION);
    expect(report.error).toBeNull();
    reports.push(report);
    found.push(report.result as Portion);
    if (found[found.length - 1].done) return { reports, found };
  }
}

it('reads the whole base in portions that stay far from Google’s limits, and writes nothing', () => {
  const { reports } = portions(spoilt(7_000).base, { days: 0 });
  const most = (value: (report: RunReport) => number) => Math.max(...reports.map(value));
  console.log(
    `${String(reports.length)} portions, at most ${String(most(({ calls }) => calls.cellsRead))} cells and ${String(most(({ estimatedMs }) => estimatedMs))} simulated ms`,
  );
  expect(most(({ calls }) => calls.cellsRead)).toBeLessThanOrEqual(MOST_CELLS);
  expect(most(({ estimatedMs }) => estimatedMs)).toBeLessThanOrEqual(10_000);
  expect(most(({ calls }) => calls.cellsWritten)).toBe(0);
}, 60_000);

it('comes to one repair after a death at any call, and to the former cell after the undo’s', () => {
  const { base, tab, id, raw } = spoilt(ROWS);
  const finding = portions(base, { rule: 'idRawAddress' }).found.flatMap(({ findings }) => findings)[0];
  expect(finding).toEqual(expect.objectContaining({ tab, row: ROWS + 1, before: raw }));
  const request = { ...finding, requestId: 'r1' };
  const run = (on: BaseRun, functionName: string, arg: object, inject: Injection = {}): RunReport =>
    runFunction({
      ...{
        project,
        book: on.book,
        state: on.state,
        functionName,
        args: [arg],
        user: COORDINATION,
      },
      ...{ at: Date.parse('2022-09-16T17:42:00-05:00'), inject },
    }).report;
  const { calls, estimatedMs } = run(copyOf(base), 'repairRow', request);
  console.log(`A repair: ${String(calls.total)} calls, ${String(estimatedMs)} simulated ms`);
  expect(estimatedMs).toBeLessThanOrEqual(8000);
  for (let point = Math.floor(calls.total / 2); point <= calls.total; point += 5) {
    const cut = copyOf(base);
    const dies: Injection = { beforeCall: (n) => (n === point ? 'kill' : undefined) };
    run(cut, 'repairRow', request, dies);
    expect({ point, error: run(cut, 'repairRow', request).error }).toEqual({ point, error: null });
    expect(rowOf(cut.book, tab, ROWS + 1)).toContain(id);
    run(cut, 'undoRepair', { requestId: 'r1' }, dies);
    expect({ point, error: run(cut, 'undoRepair', { requestId: 'r1' }).error }).toEqual({
      point,
      error: null,
    });
    expect(rowOf(cut.book, tab, ROWS + 1)).toContain(raw);
  }
}, 60_000);
