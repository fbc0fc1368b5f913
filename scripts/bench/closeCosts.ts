// What closing days costs on a large base: the very first day, another one, a month, and an evening with its mail.
import type { Project } from '../local/project';
import { AGENT, base, cost, run, type Base, type Cost } from './benchBase';

const FRIDAY = '2022-09-16';
const LAST_DAY = 44_820;
/** Makes the days of the generated base, with sixty rows an agent, those of a team that meets its goals. */
const DENSER = 0.404;
const MONTH = { from: '2022-08-01', to: '2022-08-31' };

export function closeCosts(project: Project, rows: number): Cost[] {
  const on = base(rows);
  draw(on);
  run(project, on, 'install', []);
  const size = `${rows.toLocaleString('es-CO')} filas`;
  return [
    cost(`cerrar el primer día, ${size}`, run(project, on, 'closeDay', [{ date: '2022-09-15' }])),
    cost(`cerrar un día, ${size}`, run(project, on, 'closeDay', [{ date: FRIDAY }])),
    cost(`cerrar un mes de 31.000, ${size}`, run(project, on, 'closeDay', [MONTH])),
    cost(`cierre de la noche con su correo, ${size}`, run(project, on, 'closeLastDays', [], { user: AGENT })),
  ];
}

/** Brings the dates nearer to one another; each tab has them in one column. */
function draw({ book }: Base): void {
  for (const { rows } of book.sheets) {
    const [header] = rows;
    const column = header?.values.indexOf('FECHA') ?? -1;
    for (const row of column < 0 ? [] : rows) {
      const day = row?.values[column];
      if (row && typeof day === 'number')
        row.values[column] = LAST_DAY - Math.floor((LAST_DAY - day) * DENSER);
    }
  }
}
