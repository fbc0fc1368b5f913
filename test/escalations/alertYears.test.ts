// Four years of alerts on a base in memory, with outages and answers: against the oracle, nothing missed, false or twice.
import { seeded } from '../../scripts/demo/random';
import { adoptEscalations } from '../../src/escalations/adoptEscalations';
import type { AlertContext } from '../../src/escalations/alertContext';
import { sendDailyAlerts } from '../../src/escalations/sendDailyAlerts';
import { watchDailyAlerts } from '../../src/escalations/watchAlerts';
import { install } from '../../src/workbook/install';
import { MemoryBook } from '../support/memoryBook';
import { memoryContext } from '../support/memoryContext';
import {
  AlertOracle,
  isBusinessDay,
  plus,
  randomLives,
  tellingsIn,
  type Life,
  type Telling,
} from './alertOracle';

const FROM = '2021-01-04';
const DAYS = 4 * 365 + 1;
const COORDINATION = 'coordinacion@example.com';
const PEOPLE = ['Ana Ruiz', 'Beto Paz', 'Carla Gil', 'Dora Mesa'];
const AGENTS = PEOPLE.map((_, index) => `agente${String(index)}@example.com`);
const HEADERS = ['FECHA ESCALAMIENTO', 'AGENTE', 'TEMA', 'DESCRIPCIÓN', 'ESTADO', 'FECHA RESPUESTA'];

interface Base {
  context: AlertContext;
  /** What happened on a day, written into the tab. */
  live(life: Life, day: string): void;
  sent: { to: string; body: string }[];
}

function newBase(rows: number): Base {
  const shifts = PEOPLE.map((name, index) => [name, AGENTS[index], 'LARGO', 'SI', '']);
  const book = new MemoryBook([
    { name: 'TURNOS', rows: [['AGENTE', 'CORREO', 'TURNO', 'ACTIVO', 'PESTAÑA'], ...shifts] },
    { name: 'ESCALAMIENTOS', rows: [HEADERS], rowCount: rows + 10, columnCount: 20 },
  ]);
  const context = Object.assign(memoryContext(book, COORDINATION, `${FROM} 06:00:00`), {
    onlyRun: () => true,
    bookUrl: () => 'https://docs.google.com/spreadsheets/d/base/edit',
  });
  install(context);
  adoptEscalations(context);
  const settings = book.tab('Configuración')!;
  const keys = settings.values(1, 1, settings.lastRow(), 1).map(([key]) => key);
  settings.write(keys.indexOf('recipientCoordination') + 1, 3, [[COORDINATION]]);
  const tab = book.tab('ESCALAMIENTOS')!;
  const headers = tab.values(1, 1, 1, tab.columnCount())[0].map(String);
  const column = (header: string): number => headers.indexOf(header) + 1;
  const shown = (iso: string): string => iso.split('-').reverse().join('/');
  return {
    context,
    sent: context.sent,
    live({ index, agent, filedOn, resentOn, closedOn }, day) {
      const row = index + 1;
      if (filedOn === day) {
        tab.write(row, 1, [[shown(day), PEOPLE[agent], `Tema ${String(index)}`, 'Preguntan.', 'ABIERTO']]);
      }
      if (resentOn === day) {
        tab.write(row, column('ESTADO'), [['RE-ESCALADO']]);
        tab.write(row, column('REENVIADO EL'), [[shown(day)]]);
      }
      if (closedOn === day) tab.write(row, column('ESTADO'), [['RESPONDIDO']]);
    },
  };
}

it.each([2022])(
  'tells each stage once over four years (seed %i)',
  (seed) => {
    const random = seeded(seed);
    const lives = randomLives(random, FROM, DAYS, PEOPLE.length);
    const base = newBase(lives.length);
    const oracle = new AlertOracle(lives, COORDINATION, AGENTS);
    const expected: Telling[] = [];
    const told: Telling[] = [];
    let outage = 0;
    let mornings = 0;
    for (let day = FROM; day <= plus(FROM, DAYS); day = plus(day, 1)) {
      if (outage > 0) outage -= 1;
      else if (random.below(20) === 0) outage = 1 + random.below(12);
      // Of an outage some mornings have the second trigger, and some of the others have the first twice.
      const runs =
        outage > 0
          ? random.below(4) === 0
            ? ['watch']
            : []
          : ['send', 'watch', ...(random.below(5) === 0 ? ['send'] : [])];
      base.sent.length = 0;
      for (const run of runs) {
        base.context.now = { date: day, time: run === 'watch' ? '09:20:00' : '06:20:00' };
        if (run === 'send') sendDailyAlerts(base.context);
        else watchDailyAlerts(base.context);
      }
      const must = runs.length > 0 ? oracle.run(day) : { tellings: [], recipients: [] };
      expect({ day, to: base.sent.map(({ to }) => to).sort() }).toEqual({ day, to: must.recipients });
      told.push(...base.sent.flatMap((mail) => tellingsIn(mail, day)));
      expected.push(...must.tellings);
      if (isBusinessDay(day) && runs.length > 0) mornings += 1;
      for (const life of lives) base.live(life, day);
    }
    const missed = expected.filter((telling) => !told.includes(telling));
    const wrong = told.filter((telling) => !expected.includes(telling));
    const twice = told.length - new Set(told).size;
    console.log(
      `Seed ${String(seed)}: ${String(lives.length)} escalations, ${String(mornings)} mornings, ${String(told.length)} tellings; missed ${String(missed.length)}, false ${String(wrong.length)}, twice ${String(twice)}`,
    );
    expect({ missed, wrong, twice }).toEqual({ missed: [], wrong: [], twice: 0 });
    expect(told.length).toBeGreaterThan(500);
  },
  120_000,
);
