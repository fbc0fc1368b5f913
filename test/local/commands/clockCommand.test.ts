import type { Firing } from '../../../scripts/local/commands/clockCommand';
import { CommandWorld } from '../../support/commandWorld';

const source = `
function install() {
  ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
  ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(7).create();
}
function once() { ScriptApp.newTrigger('later').timeBased().after(60000).create() }
function hourly(e) { console.log(JSON.stringify(e)) }
function daily() { return Session.getEffectiveUser().getEmail() }
function later() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); ScriptApp.newTrigger('again').timeBased().after(1000).create() }
function again() { throw new Error('boom') }`;

async function clock(
  world: CommandWorld,
  from: string,
  to: string,
): Promise<{ code: number; firings: Firing[] }> {
  const { code, answers } = await world.run(`clock --from ${from} --to ${to} --book book.xlsx`);
  expect(answers).toHaveLength(1);
  return { code, firings: answers[0]!.firings };
}

async function installed(fn: string): Promise<CommandWorld> {
  const world = new CommandWorld(source);
  const { answers } = await world.run(
    `run ${fn} --book book.xlsx --as jefa@example.com --at 2022-09-16T06:00:00-05:00`,
  );
  expect(answers[0]!.error).toBeNull();
  return world;
}

describe('clock', () => {
  it('fires what falls due, in order, with the shape of a run', async () => {
    const { code, firings } = await clock(await installed('install'), '2022-09-16T06:30', '2022-09-16T09:30');
    expect(code).toBe(0);
    expect(firings.map((firing) => firing.function).sort()).toEqual(['daily', 'hourly', 'hourly', 'hourly']);
    const times = firings.map(({ at }) => Date.parse(at));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(firings[0]).toMatchObject({ error: null, mail: [], ui: [], calls: { total: 1 } });
    expect(firings[0]!.at).toMatch(/^2022-09-16T07:\d\d:\d\d(\.\d+)?-05:00$/);
  });

  it('runs a trigger as its creator and gives it the moment', async () => {
    const { firings } = await clock(await installed('install'), '2022-09-16T06:30', '2022-09-16T08:30');
    expect(firings.find((firing) => firing.function === 'daily')!.result).toBe('jefa@example.com');
    const event = JSON.parse(
      firings.find((firing) => firing.function === 'hourly')!.logs[0]!.message,
    ) as Record<string, unknown>;
    expect(event).toMatchObject({
      ...{
        year: 2022,
        month: 9,
        'day-of-month': 16,
        'day-of-week': 5,
        'week-of-year': 37,
        hour: 12,
        timezone: 'UTC',
      },
      authMode: 'FULL',
    });
    expect(event['triggerUid']).toMatch(/^\d+$/);
  });

  it('fires each due moment once when windows follow one another', async () => {
    const whole = await clock(await installed('install'), '2022-09-16T06:30', '2022-09-18T00:00');
    const world = await installed('install');
    const first = await clock(world, '2022-09-16T06:30', whole.firings[3]!.at);
    const second = await clock(world, whole.firings[3]!.at, '2022-09-18T00:00');
    const seen = [...first.firings, ...second.firings].map(({ at, function: name }) => `${at} ${name}`);
    expect(seen).toEqual(whole.firings.map(({ at, function: name }) => `${at} ${name}`));
    expect(first.firings).toHaveLength(4);
  });

  it('counts the triggers that a firing installs or deletes', async () => {
    const world = await installed('once');
    const { code, firings } = await clock(world, '2022-09-16T06:00', '2022-09-16T07:00');
    expect(firings.map(({ function: name, error }) => [name, error?.message ?? null])).toEqual([
      ['later', null],
      ['again', 'boom'],
    ]);
    expect(code).toBe(1);
    expect(world.state.triggers.map(({ handler }) => handler)).toEqual(['again']);
  });

  it('has nobody at a screen', async () => {
    const ask = 'function ask() { SpreadsheetApp.getUi().alert("x") }';
    const world = new CommandWorld(
      `${ask} function install() { ScriptApp.newTrigger('ask').timeBased().after(1).create() }`,
    );
    await world.run('run install --book book.xlsx --at 2022-09-16T06:00');
    const { firings } = await clock(world, '2022-09-16T06:00', '2022-09-16T07:00');
    expect(firings[0]!.error!.message).toContain('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('answers no firings where nothing is due', async () => {
    expect(await clock(new CommandWorld(source), '2022-09-16', '2022-09-17')).toEqual({
      code: 0,
      firings: [],
    });
  });
});
