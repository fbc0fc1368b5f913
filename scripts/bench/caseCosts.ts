// What an agent's day costs: cases from the panel, and what is typed or pasted into the own tab.
import type { Project } from '../local/project';
import { base, cost, ownTab, run, typed, type Base, type Cost } from './benchBase';

const PASTED_ROWS = 200;
/** Of an agent's tab, from the first column: date, hour, network, id. */
const ID_COLUMN = 4;

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

const address = (serial: number): string =>
  `banco:redes:FACEBOOK_banco@redes_Pagina:4600629900${String(20_000 + serial)}_583920174650023`;

/** Nine columns, from date to code, as they come from another tab. */
const pastedRow = (_: unknown, serial: number): string[] => [
  ...['', '', 'Facebook', address(serial), '', ''],
  ...[`caso ${String(serial)}: no me llegó el giro`, 'Buen día.', '402'],
];

/** An installed base of so many rows, and what is asked of it all day. */
export function caseCosts(project: Project, rows: number): Cost[] {
  const on = base(rows);
  run(project, on, 'install', [], { user: on.book.owner });
  const costs = [...panelCosts(project, on), ...gridCosts(project, on)];
  const size = `${rows.toLocaleString('es-CO')} filas`;
  return costs.map((each) => ({ ...each, operation: `${each.operation}, ${size}` }));
}

function panelCosts(project: Project, on: Base): Cost[] {
  const { rawId, network, comment } = caseGiven('');
  const start = run(project, on, 'sidebarStart', []);
  const check = run(project, on, 'checkCase', [{ id: rawId, network, comment }]);
  const first = run(project, on, 'registerCase', [caseGiven('bench-1')]);
  const again = run(project, on, 'registerCase', [caseGiven('bench-1')]);
  const { tab, row } = first.report.result as { tab: string; row: number };
  const loaded = run(project, on, 'loadSelectedRow', [], { row });
  const { case: before } = loaded.report.result as { case: object };
  const changes = { ...before, reply: 'Buen día. Ya puede inscribirse en la alcaldía.' };
  const corrected = run(project, on, 'correctCase', [{ requestId: 'bench-2', tab, row, before, changes }]);
  const undone = run(project, on, 'undoCase', [{ tab, row, requestId: 'bench-1' }]);
  return [
    cost('abrir el panel', start),
    cost('buscar el caso en la base', check),
    cost('registrar un caso', first),
    cost('repetir el registro', again),
    cost('cargar la fila elegida', loaded),
    cost('corregirla', corrected),
    cost('deshacerlo', undone),
  ];
}

function gridCosts(project: Project, on: Base): Cost[] {
  const lastFilled = ownTab(on).rows.findLastIndex((row) =>
    row?.values.some((value) => value !== null && value !== ''),
  );
  const free = lastFilled + 2;
  const one = typed(project, on, [free, ID_COLUMN], [[address(0)]]);
  const texts = Array.from({ length: PASTED_ROWS }, pastedRow);
  const many = typed(project, on, [free + 1, 1], texts);
  return [cost('digitar una celda', one), cost(`pegar ${String(PASTED_ROWS)} filas`, many)];
}
