// What the summaries of the day, the week and the month say: their tabs, columns and sentences.
import { longDay, weekday } from './longDay';
import { localDay } from './localDay';

export const SUMMARY_TABS = {
  day: 'RESUMEN DIARIO',
  week: 'RESUMEN SEMANAL',
  month: 'RESUMEN MENSUAL',
  board: 'TABLERO',
} as const;

/** Where the team has a tab of its own by that name. */
export function secondName(name: string): string {
  return `${name} (generado)`;
}

export const TEAM = 'EQUIPO';

/** By what the column holds. The last one is hidden and says which row is whose. */
export const SUMMARY_HEADERS = {
  date: 'FECHA',
  week: 'SEMANA',
  month: 'MES',
  who: 'AGENTE',
  cases: 'GESTIONES',
  goal: 'META AJUSTADA',
  bar: 'AVANCE',
  share: '% DE LA META',
  missing: 'FALTAN',
  archived: 'ARCHIVADOS',
  archivedGoal: 'META DE ARCHIVADOS',
  formula: 'CÓMO SALE LA META',
  weekSum: 'SUMA DE METAS',
  weekActa: 'TOTAL DEL ACTA',
  downtime: 'MINUTOS DE NOVEDADES',
  facebook: 'FACEBOOK',
  twitter: 'TWITTER',
  noNetwork: 'SIN RED',
  noDm: 'SIN DM Y ERROR',
  fraud: 'FRAUDES',
  escalated: 'ESCALADOS',
  open: 'ESCALAMIENTOS ABIERTOS',
  overdue: 'ESCALAMIENTOS VENCIDOS',
  answered: 'ESCALAMIENTOS RESPONDIDOS',
  answerDays: 'DÍAS HÁBILES HASTA LA RESPUESTA',
  codes: 'POR CÓDIGO',
  templates: 'POR GUION',
  missed: 'BÚSQUEDAS SIN GUION',
  hours: 'POR HORA',
  days: 'POR DÍA',
  rows: 'FILAS CONTADAS',
  state: 'ESTADO DEL RESUMEN',
  at: 'CIFRAS DEL',
  control: 'CONTROL DEL RESUMEN',
} as const;

export type SummaryField = keyof typeof SUMMARY_HEADERS;

const STEPS = 10;

/** `████████░░ 81 %`: ten parts, and the figure. */
export function barText(share: number | null): string {
  if (share === null) return 'sin meta';
  const full = Math.min(STEPS, Math.floor(share * STEPS + 1e-9));
  return `${'█'.repeat(full)}${'░'.repeat(STEPS - full)} ${share >= 1 ? '✓ ' : ''}${percentText(share)}`;
}

export function percentText(share: number): string {
  return `${figure(Math.round(share * 1000) / 10)} %`;
}

/** With a comma for the decimals. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}

/** `101: 12 · ARCHIVADO: 8`. */
export function tallyText(entries: readonly (readonly [string, number])[], blank: string): string {
  return entries.map(([word, count]) => `${word || blank}: ${count}`).join(' · ');
}

export const NO_CODE = 'sin código';
export const NO_HOUR = 'sin hora';

export function weekText(from: string, to: string): string {
  return `${localDay(from)} a ${localDay(to)}`;
}

/** `septiembre de 2022`. */
export function monthText(from: string): string {
  return longDay(from).split(' de ').slice(1).join(' de ');
}

/** `120–245, 250`; of many stretches the ends. */
export function rowsText(tab: string, stretches: readonly (readonly [number, number])[]): string {
  if (stretches.length === 0) return '';
  const rows = stretches.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const parts = stretches.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  const [first, last] = [stretches[0][0], stretches[stretches.length - 1][1]];
  const where = parts.length <= 6 ? parts.join(', ') : `entre ${first} y ${last}`;
  return `${tab.trim()}: ${where} (${rows === 1 ? '1 fila' : `${rows} filas`})`;
}

export const EMPTIED = 'Ya no hay filas de este día';

/** The day's figures changed after it was closed. `on` is the ISO day of the change. */
export function reopenedText(on: string, before: number, after: number): string {
  const what =
    before === after ? 'cambiaron cifras que no son las gestiones' : `gestiones ${before} → ${after}`;
  return `Reabierto y vuelto a hacer el ${localDay(on)}: ${what}`;
}

/** Days of work that nobody has closed; `''` for none. */
export function notClosedText(dates: readonly string[]): string {
  if (dates.length === 0) return '';
  const named = dates.slice(0, 4).map((date) => localDay(date).slice(0, 5));
  const more = dates.length > 4 ? ` y ${dates.length - 4} más` : '';
  return `Faltan días por cerrar: ${named.join(', ')}${more}`;
}

/** `lun 12: 118 · mar 13: 121`. */
export function daysText(days: readonly { date: string; cases: number }[]): string {
  return days
    .map(({ date, cases }) => `${weekday(date).slice(0, 3)} ${Number(date.slice(8))}: ${cases}`)
    .join(' · ');
}

/** How the week's goal came about. */
export function weekFormula(
  {
    sum,
    acta,
    asked,
    byActa,
  }: { sum: number | null; acta: number | null; asked: number | null; byActa: boolean },
  adjusted: number | null,
): string {
  if (asked === null || adjusted === null || sum === null) return '';
  if (byActa) return `${figure(acta ?? 0)} × ${figure(adjusted)} ÷ ${figure(sum)} = ${figure(asked)}`;
  return adjusted === sum
    ? figure(sum)
    : `suma de las metas ajustadas de los días cerrados: ${figure(asked)}`;
}

export const BOARD = {
  agents: ['AGENTE', 'GESTIONES', 'META', 'AVANCE', 'FALTAN', 'ARCHIVADOS'],
  networks: ['RED', 'CASOS', '', 'PARTE'],
  hours: ['HORA', 'CASOS', '', 'PARTE'],
  codes: ['CÓDIGO', 'CASOS', '', 'PARTE'],
  templates: ['GUION', 'CASOS', '', 'PARTE'],
  missed: ['GUIONES QUE FALTAN', 'CUÁNTOS', '', 'QUÉ SIGNIFICA'],
  escalations: ['ESCALAMIENTOS', 'CUÁNTOS', '', 'QUÉ SIGNIFICA'],
  periods: ['PERIODO', 'GESTIONES', 'META', 'AVANCE', 'FALTAN', 'ARCHIVADOS'],
  review: ['POR REVISAR'],
  nothingToReview: 'Nada: todas las filas contadas se entendieron.',
  noteBelow:
    'Este tablero se vuelve a hacer en cada cierre. Los comentarios van en RESUMEN DIARIO, al lado de cada día.',
  agentsChart: 'Gestiones y meta por agente',
  hoursChart: 'Casos por hora',
  others: 'otros',
  networkWords: { facebook: 'Facebook', twitter: 'Twitter', unknown: 'sin red' } as Record<string, string>,
} as const;

export function boardTitle(date: string): string {
  return `Tablero del ${longDay(date)}`;
}

export function boardMade(at: string): string {
  return `Cifras del ${localDay(at.slice(0, 10))} a las ${at.slice(11, 16)}.`;
}

/** The day in one sentence. */
export function boardHeadline(reached: number, asked: number, cases: number, goal: number | null): string {
  const done =
    goal === null ? `${cases} gestiones, sin meta ese día` : `${cases} gestiones de ${figure(goal)}`;
  return asked === 0 ? `${done}.` : `${done}. Llegaron a la meta ${reached} de ${asked} agentes.`;
}

export function escalationLines(figures: {
  escalated: number;
  open: number;
  overdue: number;
  answered: number;
  answerDays: number;
}): [string, number, string][] {
  const { escalated, open, overdue, answered, answerDays } = figures;
  const average =
    answered === 0 ? 'ninguno ese día' : `en promedio ${figure(answerDays / answered)} días hábiles`;
  return [
    ['Escalados ese día', escalated, ''],
    ['Abiertos', open, 'sin respuesta al final del día'],
    ['Vencidos', overdue, 'de los abiertos, pasados de su plazo'],
    ['Respondidos', answered, average],
  ];
}

export function hourText(hour: string): string {
  return hour === '' ? NO_HOUR : `${Number(hour)}:00 a ${Number(hour) + 1}:00`;
}

export function missedLine(count: number): [string, number, string, string] {
  return [
    'Búsquedas sin guion',
    count,
    '',
    count === 0 ? 'todas encontraron' : 'en el menú Guiones que faltan',
  ];
}

/** What the review says of a row. */
export function reviewLine(tab: string, row: number, reason: string): string {
  return row === 0 ? `${tab}: ${reason}` : `${tab}, fila ${row}: ${reason}`;
}

export function reviewMore(count: number): string {
  return `y ${count} más filas por revisar.`;
}

/** What the menu asks; `today` is ISO. */
export function closeQuestion(today: string): string {
  return `¿Qué día cierra? Escríbalo así: ${today}. Para varios: ${today} a ${today}. Vacío es hoy.`;
}

/** What the menu says after a close. */
export function closedText(closed: {
  from: string;
  to: string;
  days: readonly string[];
  reopened: readonly string[];
}): string {
  const { days, reopened } = closed;
  if (days.length === 0) return 'En esos días no hay filas ni resúmenes: no se escribió nada.';
  const which =
    days.length === 1
      ? `el ${longDay(days[0])}`
      : `${days.length} días, del ${localDay(days[0])} al ${localDay(days[days.length - 1])}`;
  const late =
    reopened.length === 0
      ? ''
      : `\n\nCambiaron después de cerrados y se volvieron a hacer: ${reopened.map(localDay).join(', ')}.`;
  return `Quedó cerrado ${which}. Está en TABLERO y en RESUMEN DIARIO, SEMANAL y MENSUAL.${late}`;
}
