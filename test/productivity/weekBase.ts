// A known week as a team leaves it: two networks, templates, escalations, frauds, and rows that nobody can place.
import { keepMissed } from '../../src/templates/missedSearches';
import { ESCALATION_HEADERS } from '../bench/generatedBase';
import type { TabSeed } from '../support/memoryBook';
import type { MemoryContext } from '../support/memoryContext';
import { bogota } from '../support/memoryValues';
import { at, base, caseRow, tabOf } from './closeBase';

const day = (iso: string) => ({ value: bogota(iso), numberFormat: 'dd/mm/yyyy' });

const TABS: TabSeed[] = [
  {
    name: 'ESCALAMIENTOS',
    rows: [
      ESCALATION_HEADERS,
      [day('2022-08-30'), 'Ana Prueba', 'Pagos', 'No llegó', '', 'no me llega', 'ABIERTO', '', '', ''],
      [
        day('2022-09-09'),
        'Luz Prueba',
        'Fechas',
        'Sin fecha',
        '',
        'cuándo',
        'CERRADO',
        day('2022-09-16'),
        'Ya salió',
        '',
      ],
      [day('2022-09-16'), 'Ana Prueba', 'Enlace roto', 'No abre', '', 'no abre', 'ABIERTO', '', '', ''],
    ],
  },
  {
    name: 'FRAUDE',
    rows: [
      ['FECHA', 'AGENTE', 'RED SOCIAL', 'USUARIO', 'ENLACE', 'COMENTARIO', 'ACCIÓN'],
      [
        day('2022-09-16'),
        'Paz Prueba',
        'Facebook',
        'Página falsa',
        'https://example.com',
        'piden datos',
        'Reportada',
      ],
    ],
  },
];

/** `Ana`, `Luz` and `Paz` from Monday 12 to Friday 16 September 2022, at the end of that Friday. */
export function weekBase(): MemoryContext {
  const context = base(TABS);
  const paz = tabOf(context, 'PAZ');
  const tweets = ['10:20', '10:45', '15:05'].map((hour) => {
    const [date, time, , , person, inquiry] = caseRow('2022-09-16', 101, hour);
    const id = `15${String(700_000_000_000_000_00 + Number(hour.replace(':', '')))}`;
    return [date, time, 'Twitter', id, person, inquiry, 'Twitter Hola.', 101];
  });
  const lost = caseRow('2022-09-16');
  paz.write(
    12,
    1,
    [...tweets, [{ typed: '' }, ...lost.slice(1)]].map((row) => row.map(written)),
  );
  keepMissed(at(context, '2022-09-16 11:00:00'), ['giro colombia mayor', 'carnet de vacunas']);
  return at(context, '2022-09-16 20:05:00');
}

function written(cell: unknown) {
  if (typeof cell !== 'object' || cell === null || !('value' in cell)) return cell as string | number;
  const { value, numberFormat } = cell as { value: Date; numberFormat: string };
  const local = new Date(value.getTime() - 5 * 3_600_000).toISOString();
  return { typed: numberFormat.startsWith('dd') ? local.slice(0, 10) : local.slice(11, 16) };
}
