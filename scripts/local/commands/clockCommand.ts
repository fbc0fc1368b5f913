// `clock --from --to`: time passes, and every time-driven trigger that falls due runs as its creator.
import type { ScriptState, TriggerModel } from '../kernel/execution';
import type { RunReport } from '../kernel/report';
import { nextFiring } from '../services/script/schedule';
import { offsetAt } from '../values/zone';
import { required, words, type CommandLine } from './arguments';
import { CommandError } from './commandError';
import { instantOf, isoInZone } from './instant';
import { timeEvent } from './timeEvent';
import { runInstalledTrigger } from './triggerRuns';
import { withBook, type World } from './world';

export const clockOptions = ['book', 'project', 'from', 'to'];

export type Firing = { at: string; function: string } & RunReport;

/** Prints `{firings: […]}`. A trigger due exactly at `from` has fired before; one due at `to` fires. */
export async function clockCommand(line: CommandLine, world: World): Promise<boolean> {
  words(line, []);
  const project = world.loadProject(line.options['project'] ?? world.builtProject);
  const { timeZone } = project.manifest;
  const from = instantOf(required(line, 'from'), timeZone);
  const to = instantOf(required(line, 'to'), timeZone);
  if (to < from) throw new CommandError('TIMES_REVERSED');
  const firings = await withBook(world, required(line, 'book'), ({ book, state }, sent) => {
    const done: Firing[] = [];
    for (const { trigger, at } of dueTriggers(state, from, to)) {
      const setting = { project, book, state, user: trigger.creator, at, sent };
      const report = runInstalledTrigger(trigger, timeEvent(at), setting);
      done.push({ at: isoInZone(at, offsetAt(at, timeZone)), function: trigger.handler, ...report });
    }
    return done;
  });
  world.print(JSON.stringify({ firings }));
  return firings.every(({ error }) => error === null);
}

/** In order of time. Asked one by one, so that what a firing installs or deletes counts for the next. */
export function* dueTriggers(
  state: ScriptState,
  from: number,
  to: number,
): Generator<{ trigger: TriggerModel; at: number }> {
  const lastFired = new Map<string, number>();
  for (;;) {
    let next: { trigger: TriggerModel; at: number } | null = null;
    for (const trigger of state.triggers) {
      const at = nextFiring(trigger, lastFired.get(trigger.id) ?? from);
      if (at !== null && at <= to && (next === null || at < next.at)) next = { trigger, at };
    }
    if (next === null) return;
    lastFired.set(next.trigger.id, next.at);
    yield next;
  }
}
