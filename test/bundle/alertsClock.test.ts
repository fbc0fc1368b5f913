// Months of time-driven triggers in the runtime, with days on which Google ran none: against the oracle.
import { seeded } from '../../scripts/demo/random';
import {
  AlertOracle,
  isBusinessDay,
  plus,
  randomLives,
  tellingsIn,
  type Life,
  type Telling,
} from '../escalations/alertOracle';
import { sheetNamed } from '../bench/generatedEscalations';
import { generateBook } from '../bench/generatedBase';
import { CommandWorld } from '../support/commandWorld';
import { dayNumber } from '../../src/calendar/civilTime';
import { RUNNER, typeSetting } from './alertBase';
import { bundledProject, call, type BaseRun } from './baseRun';

const FROM = '2022-03-01';
const DAYS = 70;
const AGENTS = 3;
const DATE = Object.freeze({ numberFormat: 'dd/mm/yyyy' });
const EPOCH_SERIAL = 25_569;

it('tells each stage once while the clock runs, with outages and answers', async () => {
  const project = await bundledProject();
  const world = new CommandWorld({ 'Code.js': project.scripts[0].source });
  Object.assign(world.book, generateBook({ agents: AGENTS, rowsPerAgent: 1 }));
  sheetNamed(world.book, 'ESCALAMIENTOS').maxColumns = 20;
  const base: BaseRun = { project, book: world.book, state: world.state };
  for (const name of ['install', 'installTriggers', 'installTriggers']) {
    expect(call(base, name, [], RUNNER, `${FROM}T00:01:00`).error).toBeNull();
  }
  expect(world.state.triggers.map(({ handler, creator }) => [handler, creator])).toEqual([
    ['retrainSuggestions', RUNNER],
    ['sendDailyAlerts', RUNNER],
    ['sendWeeklyVerification', RUNNER],
    ['watchDailyAlerts', RUNNER],
    ['closeLastDays', RUNNER],
  ]);
  typeSetting(base, 'recipientCoordination', RUNNER, `${FROM}T00:02:00`);
  const random = seeded(8);
  const lives = randomLives(random, FROM, DAYS - 20, AGENTS);
  const agents = Array.from({ length: AGENTS }, (_, index) => `agente${String(index + 1)}@example.com`);
  const oracle = new AlertOracle(lives, RUNNER, agents);
  const expected: Telling[] = [];
  const told: Telling[] = [];
  let outage = 0;
  let firings = 0;
  for (let day = FROM; day < plus(FROM, DAYS); day = plus(day, 1)) {
    if (outage > 0) outage -= 1;
    else if (random.below(12) === 0) outage = 1 + random.below(6);
    if (outage === 0) {
      const { answers } = await world.run(
        `clock --from ${day}T05:00:00 --to ${day}T12:00:00 --book book.xlsx --project project`,
      );
      const fired = answers[0].firings;
      firings += fired.length;
      expect(fired.map(({ error }) => error)).toEqual([null, null, null]);
      told.push(...fired.flatMap(({ mail }) => mail.flatMap((one) => tellingsIn(one, day))));
      const must = oracle.run(day);
      const to = fired.flatMap(({ mail }) => mail.map((one) => one.to)).sort();
      expect({ day, to }).toEqual({ day, to: must.recipients });
      expected.push(...must.tellings);
    }
    for (const life of lives) live(base, life, day);
  }
  console.log(
    `${String(lives.length)} escalations, ${String(firings)} firings, ${String(told.length)} tellings`,
  );
  expect([...told].sort()).toEqual([...expected].sort());
  expect(new Set(told).size).toBe(told.length);
  expect(told.length).toBeGreaterThan(50);
  expect(told.every((telling) => isBusinessDay(telling.slice(0, 10)))).toBe(true);
}, 240_000);

/** What happened on a day, written into the tab as a person would. */
function live({ book }: BaseRun, { index, agent, filedOn, resentOn, closedOn }: Life, day: string): void {
  const sheet = sheetNamed(book, 'ESCALAMIENTOS');
  const headers = sheet.rows[0]?.values.map(String) ?? [];
  const serial = (dayNumber(day) ?? 0) + EPOCH_SERIAL;
  const put = (header: string, value: string | number): void => {
    const column = headers.indexOf(header);
    const row = sheet.rows[index]!;
    row.values[column] = value;
    if (typeof value === 'number') {
      row.extras ??= [];
      row.extras[column] = { style: DATE };
    }
  };
  if (filedOn === day) {
    sheet.rows[index] = { values: [] };
    put('FECHA ESCALAMIENTO', serial);
    put('AGENTE', String(sheetNamed(book, 'TURNOS').rows[agent + 1]?.values[0]));
    put('TEMA', `Tema ${String(index)}`);
    put('DESCRIPCIÓN', 'Preguntan.');
    put('ESTADO', 'ABIERTO');
  }
  if (resentOn === day) {
    put('ESTADO', 'RE-ESCALADO');
    put('REENVIADO EL', serial);
  }
  if (closedOn === day) put('ESTADO', 'RESPONDIDO');
}
