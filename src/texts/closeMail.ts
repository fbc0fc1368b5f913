// The mail after the close: its subject, sentences, and what its pictures say to who cannot see them.
import { longDay, weekday } from './longDay';
import { figure, hourText, percentText } from './summaries';

export const DAY_MAIL_NAME = 'Base de gestión';

/** Without the year: the mail has its own date. */
function shortDay(iso: string): string {
  return longDay(iso).replace(/ de \d+$/, '');
}

/** `Cierre del viernes 16 de septiembre: 63 % de la meta`. */
export function dayMailSubject(date: string, share: number | null, cases: number): string {
  const how = share === null ? casesText(cases) : `${Math.round(share * 100)} % de la meta`;
  return `Cierre del ${shortDay(date)}: ${how}`;
}

export function emptyMailSubject(date: string): string {
  return `Cierre del ${shortDay(date)}: nadie registró`;
}

export function emptyMailText(date: string): string {
  return `El ${longDay(date)} es día de trabajo y la base no tiene ninguna fila de ese día. Si sí se trabajó, revise las fechas de las últimas filas o pegue las que falten: el próximo cierre las cuenta.`;
}

/** The day in one line. */
export function dayMailOpening(cases: number, goal: number | null, share: number | null): string {
  if (goal === null || share === null) return `${casesText(cases)}. Ese día no había meta.`;
  return `${casesText(cases)} de ${figure(goal)}: ${percentText(share)} de la meta ajustada.`;
}

export function reachedText(reached: number, asked: number): string {
  return `Llegaron a la meta ${reached} de ${asked} ${asked === 1 ? 'agente' : 'agentes'}.`;
}

function casesText(cases: number): string {
  return cases === 1 ? '1 gestión' : `${cases} gestiones`;
}

export const DAY_MAIL = {
  agents: ['Agente', 'Gestiones', 'Avance'],
  noGoal: 'sin meta',
  team: 'Equipo',
  facts: 'Además',
  openBoard: 'Abrir TABLERO en la base',
  goalsChart: '% de la meta ajustada por agente',
  hoursChart: 'Casos por hora',
  percentUnit: '% de la meta',
  casesUnit: 'Casos',
  noPictures: 'Esta vez Google no hizo los gráficos; los dos están en TABLERO.',
  withPdf: 'El tablero va adjunto en PDF.',
  noPdf: 'Esta vez Google no hizo el PDF; el tablero está en la base.',
} as const;

export const NO_SUPERVISION =
  'Este resumen le llega a usted porque su cuenta es la que lo envía y en Configuración no hay a quién enviarlo. Escriba los correos en los ajustes «Supervisión» y «Coordinación».';

/** `75 de 130`. */
export function casesOfGoal(cases: number, goal: number | null): string {
  return goal === null ? String(cases) : `${cases} de ${figure(goal)}`;
}

/** What is worth a look, each with its count; nothing where all is well. `span` counts the days that were closed. */
export function factLines(facts: {
  open: number;
  overdue: number;
  fraud: number;
  missed: number | null;
  undated: number;
  doubtful: number;
  span: number;
}): string[] {
  const { open, overdue, fraud, missed, undated, doubtful, span } = facts;
  const within = span > 1 ? ` en los últimos ${span} días` : '';
  return [
    open === 0
      ? 'Escalamientos: ninguno abierto.'
      : `Escalamientos: ${overdue} ${overdue === 1 ? 'vencido' : 'vencidos'}, de ${open} ${open === 1 ? 'abierto' : 'abiertos'}.`,
    fraud === 0 ? '' : `Fraudes reportados: ${fraud}.`,
    missed ? `Búsquedas sin guion: ${missed}.` : '',
    undated === 0 ? '' : `Filas sin día${within}: ${undated}, no se contaron.`,
    doubtful === 0 ? '' : `Filas dudosas${within}: ${doubtful}.`,
    undated + doubtful === 0 ? 'Todas las filas se entendieron.' : '',
  ].filter((line) => line !== '');
}

export function andMoreRows(count: number): string {
  return count === 1 ? 'y una fila más' : `y ${count} filas más`;
}

/** Where the figures are from. */
export function dayMailFoot(at: string): string {
  const [date, time] = at.split('T');
  const [, month, day] = date.split('-');
  return `Cifras del ${weekday(date)} ${Number(day)}/${month} a las ${time.slice(0, 5)}. La meta ajustada ya descuenta las novedades. Lo que llegue tarde se cuenta en el próximo cierre.`;
}

export function pdfName(date: string): string {
  return `tablero-${date}.pdf`;
}

/** `Porcentaje…: Paz Prueba 0 %, Ana Prueba 100 %.` */
export function goalsAlt(agents: readonly { name: string; share: number }[]): string {
  return altOf(
    'Porcentaje de la meta ajustada, por agente',
    agents.map(({ name, share }) => `${name} ${percentText(share)}`),
  );
}

export function hoursAlt(hours: readonly (readonly [hour: string, cases: number])[]): string {
  return altOf(
    DAY_MAIL.hoursChart,
    hours.map(([hour, cases]) => `${hourText(hour)}: ${cases}`),
  );
}

function altOf(title: string, parts: readonly string[]): string {
  return `${title}: ${parts.join(', ')}.`;
}

/** What the menu asks after a close. */
export function mailQuestion(closed: string, date: string, recipients: readonly string[]): string {
  return `${closed}\n\n¿Enviar ahora el resumen del ${longDay(date)} por correo a ${recipients.join(', ')}?`;
}

/** What the menu says of the mails. */
export function mailedText(
  sent: readonly string[],
  failed: readonly { to: string; reason: string }[],
): string {
  return [
    sent.length === 0 ? '' : `El resumen se envió a ${sent.join(', ')}.`,
    ...failed.map(({ to, reason }) => `A ${to} no salió: ${reason}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
