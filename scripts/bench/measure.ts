// Runs the product's main operations on generated bases and notes what each one costs.
import { createContext, Script } from 'node:vm';
import type { BookModel } from '../local/book/model';
import type { ScriptState } from '../local/kernel/execution';
import { runFunction } from '../local/kernel/runFunction';
import type { RunReport } from '../local/kernel/report';
import type { Project } from '../local/project';
import { generateBook } from '../../test/bench/generatedBase';
import { newState } from '../../test/support/google';

const AGENTS = 7;
const SMALL = 1_000;
const USUAL = 9_000;
const LARGE = 400_000;
const WIDTH = 14;
const AGENT = 'agente1@example.com';
const AT = Date.parse('2022-09-16T10:00:00-05:00');
const COLD_STARTS = 9;

export interface Cost {
  operation: string;
  calls: number;
  cellsRead: number;
  cellsWritten: number;
  simulatedMs: number;
  /** Real time on this machine: shown, never compared. */
  wallMs: number;
}

interface Base {
  book: BookModel;
  state: ScriptState;
}

/** Grids no wider than a team needs: at 26 columns so many rows would pass Google's ten million cells. */
function base(rows: number): Base {
  const book = generateBook({ agents: AGENTS, rowsPerAgent: Math.ceil(rows / AGENTS) });
  for (const sheet of book.sheets) sheet.maxColumns = WIDTH;
  return { book, state: newState() };
}

function run(project: Project, { book, state }: Base, functionName: string, args: unknown[], user: string) {
  const start = performance.now();
  const { report } = runFunction({ project, book, state, functionName, args, user, at: AT });
  const wallMs = performance.now() - start;
  if (report.error)
    throw new Error(
      `${functionName}: ${[report.error, ...report.logs].map((entry) => entry.message).join('\n')}`,
    );
  return { report, wallMs };
}

function cost(operation: string, { report, wallMs }: { report: RunReport; wallMs: number }): Cost {
  const { total, cellsRead, cellsWritten } = report.calls;
  return {
    operation,
    calls: total,
    cellsRead,
    cellsWritten,
    simulatedMs: Math.round(report.estimatedMs),
    wallMs,
  };
}

/** The quickest of several loads in a bare context: what Google pays before every execution. */
function coldStart(project: Project): Cost {
  const times = Array.from({ length: COLD_STARTS }, () => {
    const scope = createContext({});
    const start = performance.now();
    for (const { source } of project.scripts) new Script(source).runInContext(scope);
    return performance.now() - start;
  });
  const wallMs = Math.min(...times);
  return { operation: 'cargar el script', calls: 0, cellsRead: 0, cellsWritten: 0, simulatedMs: 0, wallMs };
}

function caseGiven(requestId: string): Record<string, unknown> {
  return {
    requestId,
    network: 'facebook',
    rawId: 'banco:redes:FACEBOOK_banco@redes_Pagina:460062990001112_583920174650023',
    comment: 'buenas como ago pa meter a mi mama al adulto mayor',
    reply: 'Buen día. La inscripción se hace en la alcaldía de su municipio.',
    code: '402',
    kind: 'general',
    via: 'inconcert',
  };
}

/** An installed base of so many rows: a case, the same case again, and taking it back. */
function caseCosts(project: Project, rows: number): Cost[] {
  const on = base(rows);
  const size = `${rows.toLocaleString('es-CO')} filas`;
  run(project, on, 'install', [], on.book.owner);
  const first = run(project, on, 'registerCase', [caseGiven('bench-1')], AGENT);
  const again = run(project, on, 'registerCase', [caseGiven('bench-1')], AGENT);
  const { tab, row } = first.report.result as { tab: string; row: number };
  const undone = run(project, on, 'undoCase', [{ tab, row, requestId: 'bench-1' }], AGENT);
  return [
    cost(`registrar un caso, ${size}`, first),
    cost(`repetir el registro, ${size}`, again),
    cost(`deshacerlo, ${size}`, undone),
  ];
}

export function measure(project: Project): Cost[] {
  const fresh = base(USUAL);
  const size = `${USUAL.toLocaleString('es-CO')} filas`;
  return [
    coldStart(project),
    cost(`instalar, ${size}`, run(project, fresh, 'install', [], fresh.book.owner)),
    cost(`instalar otra vez, ${size}`, run(project, fresh, 'install', [], fresh.book.owner)),
    ...caseCosts(project, SMALL),
    ...caseCosts(project, LARGE),
  ];
}
