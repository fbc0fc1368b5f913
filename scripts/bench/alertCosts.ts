// What a morning of alerts costs where a team has years of escalations behind it.
import type { Project } from '../local/project';
import { isoDay } from '../../src/calendar/civilTime';
import { fillEscalations } from '../../test/bench/generatedEscalations';
import { base, cost, run, type Cost } from './benchBase';

const ROWS = 10_000;
const OPEN = 500;
const AGENTS = 7;
/** 2022-09-14 in days since 1970. */
const LAST_FILED = 19_249;
const A_DAY = 5;

/** The first morning after the install: everybody gets a mail. */
export function alertCosts(project: Project): Cost[] {
  const on = base(AGENTS);
  const escalations = Array.from({ length: ROWS }, (_, index) => ({
    filedOn: isoDay(LAST_FILED - Math.floor((ROWS - 1 - index) / A_DAY)),
    agent: index % AGENTS,
    state: index >= ROWS - OPEN ? 'ABIERTO' : 'RESPONDIDO',
  }));
  fillEscalations(on.book, escalations);
  const user = on.book.owner;
  run(project, on, 'install', [], { user });
  const size = `${OPEN.toLocaleString('es-CO')} abiertos entre ${ROWS.toLocaleString('es-CO')}`;
  return [cost(`avisos de la mañana, ${size}`, run(project, on, 'sendDailyAlerts', [], { user }))];
}
