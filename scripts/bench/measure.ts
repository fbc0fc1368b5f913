// Runs the product's main operations on generated bases and notes what each one costs.
import { createContext, Script } from 'node:vm';
import type { Project } from '../local/project';
import { alertCosts } from './alertCosts';
import { base, cost, run, type Cost } from './benchBase';
import { caseCosts } from './caseCosts';
import { closeCosts } from './closeCosts';
import { comparisonCosts } from './comparisonCosts';

const SMALL = 1_000;
const USUAL = 9_000;
const LARGE = 400_000;
const CONTACTS = 100_000;
const COLD_STARTS = 9;

/** The quickest of several loads in a bare context: what Google pays before every execution. */
function coldStart(project: Project): Cost {
  const times = Array.from({ length: COLD_STARTS }, (_, load) => {
    const scope = createContext({});
    const start = performance.now();
    // Another text each time, of which V8 has nothing compiled.
    for (const { source } of project.scripts)
      new Script(`/* ${String(load)} */${source}`).runInContext(scope);
    return performance.now() - start;
  });
  const wallMs = Math.min(...times);
  return { operation: 'cargar el script', calls: 0, cellsRead: 0, cellsWritten: 0, simulatedMs: 0, wallMs };
}

export function measure(project: Project): Cost[] {
  const fresh = base(USUAL);
  const size = `${USUAL.toLocaleString('es-CO')} filas`;
  const user = fresh.book.owner;
  return [
    coldStart(project),
    cost(`instalar, ${size}`, run(project, fresh, 'install', [], { user })),
    cost(`instalar otra vez, ${size}`, run(project, fresh, 'install', [], { user })),
    ...caseCosts(project, SMALL),
    ...caseCosts(project, LARGE),
    ...alertCosts(project),
    ...closeCosts(project, LARGE),
    ...comparisonCosts(project, LARGE, CONTACTS),
  ];
}
