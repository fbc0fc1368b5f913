// What the panel Mi día says of figures: what is missing, the pace, the week, downtime.
import type { Measure } from '../productivity/calls';
import type { OwnDay } from '../productivity/ownWeek';
import { projected, type Pace } from '../productivity/rules/pace';
import type { WeekGoal } from '../productivity/summaries/rules/weekGoal';
import { figure } from './amounts';
import { goalFormula } from './productivity';
import { shortDate } from './sidebarTime';
import { weekFormula } from './summaries';

const WHAT = {
  cases: { label: 'Gestiones', many: 'gestiones' },
  archived: { label: 'Archivados', many: 'archivados' },
} as const;

export function measure(
  what: keyof typeof WHAT,
  done: number,
  goal: number | null,
  adjustedGoal: number | null,
  { shiftMinutes, lost }: OwnDay,
): Measure {
  const { label } = WHAT[what];
  if (goal === null || adjustedGoal === null) {
    return { label, done, goal: null, line: `${done}; hoy no hay meta`, formula: '' };
  }
  const formula =
    lost === 0
      ? ''
      : `Meta: ${goalFormula(goal, shiftMinutes, lost, adjustedGoal)}, por ${lost} minutos de novedades.`;
  return {
    label,
    done,
    goal: adjustedGoal,
    line: `${done} de ${figure(adjustedGoal)}, ${missing(done, adjustedGoal)}`,
    formula,
  };
}

/** `A este ritmo, 124 de 130 gestiones y 66 de 70 archivados a las 17:00.` */
export function paceText(pace: Pace | null, day: OwnDay): string {
  if (pace === null) {
    return day.cases + day.archived === 0
      ? 'Todavía no hay entradas de hoy.'
      : 'Las filas de hoy no dicen la hora: no se puede calcular el ritmo.';
  }
  if (pace.kind === 'early') return 'Todavía es pronto para calcular el ritmo.';
  if (pace.kind === 'over')
    return `El turno terminó a las ${clock(pace.end)}, contado desde la primera entrada.`;
  const cases = reached(projected(day.cases, pace), day.adjustedGoal, WHAT.cases.many);
  const archived =
    day.adjustedArchivedGoal === null
      ? ''
      : ` y ${reached(projected(day.archived, pace), day.adjustedArchivedGoal, WHAT.archived.many)}`;
  return `A este ritmo, ${cases}${archived} a las ${clock(pace.end)}.`;
}

/** Beside the day: `98 de 130`, `130 de meta` for one that has not come. */
export function dayLine({ date, cases, adjustedGoal, lost }: OwnDay, today: string): string {
  if (date > today) return adjustedGoal === null ? 'sin meta' : `meta ${figure(adjustedGoal)}`;
  const done = adjustedGoal === null ? `${cases}, sin meta` : `${cases} de ${figure(adjustedGoal)}`;
  return lost > 0 ? `${done} (${lost} min de novedades)` : done;
}

/** `weekGoal` is what the week is held to; the acta's total stands beside the sum of a whole week's goals (R29). */
export function totalLines(week: readonly OwnDay[], today: string, weekGoal: WeekGoal): string[] {
  const done = week.reduce((all, { cases }) => all + cases, 0);
  const until = week.filter(({ date }) => date <= today);
  const [asked, soFar] = [adjustedTotal(week), adjustedTotal(until)];
  const { acta, sum, byActa } = weekGoal;
  if (asked === 0 && sum === null) return [`En la semana: ${done} gestiones.`];
  const ruling = weekGoal.asked ?? asked;
  const lines = [
    `En la semana: ${done} de ${figure(ruling)}, ${missing(done, ruling)}.`,
    ...(byActa && ruling !== acta ? [`Total de la semana: ${weekFormula(weekGoal, asked)}.`] : []),
    ...(soFar === asked ? [] : [`Hasta hoy las metas suman ${figure(soFar)}.`]),
  ];
  if (acta === null || sum === null || acta === sum) return lines;
  const which = byActa ? 'la semana se compara con el acta' : 'la semana se compara con la suma';
  return [
    ...lines,
    `Las metas de una semana completa suman ${figure(sum)} y el acta dice ${figure(acta)}: ${which}.`,
  ];
}

export function adjustedTotal(week: readonly OwnDay[]): number {
  return hundredths(week.reduce((all, { adjustedGoal }) => all + (adjustedGoal ?? 0), 0));
}

/** `mar 13 sep · 45 min · Corte de energía`, as the row says it; today's without its `date`, which is ISO. */
export function downtimeLine(minutes: string, reason: string, date: string): string {
  const amount = /^\d+$/.test(minutes) ? `${minutes} min` : minutes;
  return [date && shortDate(date), amount, reason.trim()].filter((part) => part !== '').join(' · ');
}

function reached(count: number, goal: number | null, many: string): string {
  return goal === null ? `${count} ${many}` : `${count} de ${figure(goal)} ${many}`;
}

function missing(done: number, goal: number): string {
  const left = Math.ceil(goal - done);
  if (left <= 0) return 'meta cumplida';
  return left === 1 ? 'falta 1' : `faltan ${left}`;
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
