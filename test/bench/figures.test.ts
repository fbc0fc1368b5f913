// A change of a counted cost is said plainly; a change of the machine's speed is not.
import { differences, figuresOf } from '../../scripts/bench/figures';
import type { Cost } from '../../scripts/bench/benchBase';
import { table } from '../../scripts/bench/table';

const bundle = { pushed: 2048, minified: 1024 };
const cost: Cost = {
  operation: 'registrar',
  calls: 12,
  cellsRead: 30,
  cellsWritten: 11,
  simulatedMs: 1234,
  wallMs: 5.25,
};
const figures = (...costs: Cost[]) => figuresOf(costs, bundle);

it('finds nothing where only the wall time differs', () => {
  expect(differences(figures(cost), figures({ ...cost, wallMs: 900 }))).toEqual([]);
});

it.each([
  ['calls', 13, 'registrar: llamadas, de 12 a 13'],
  ['cellsRead', 400000, 'registrar: celdas leídas, de 30 a 400000'],
  ['cellsWritten', 0, 'registrar: celdas escritas, de 11 a 0'],
  ['simulatedMs', 1300, 'registrar: ms simulados, de 1234 a 1300'],
])('says what changed of %s', (count, value, sentence) => {
  expect(differences(figures(cost), figures({ ...cost, [count]: value }))).toEqual([sentence]);
});

it('names operations that came and went', () => {
  expect(differences(figures(cost), figures({ ...cost, operation: 'deshacer' }))).toEqual([
    'registrar: ya no está',
    'deshacer: nueva',
  ]);
});

it('aligns numbers to the right, written as es-CO writes them', () => {
  expect(table([cost, { ...cost, operation: 'x', cellsRead: 4_000_000 }]).split('\n')).toEqual([
    'operación  llamadas  celdas leídas  celdas escritas  ms simulados  ms aquí',
    '─────────  ────────  ─────────────  ───────────────  ────────────  ───────',
    'registrar        12             30               11         1.234      5,3',
    'x                12      4.000.000               11         1.234      5,3',
  ]);
});
