// Sets the clock: the alerts' run each morning, a second one that notices when the first did not run, the week's mail of what to verify, the night's lesson, and the evening's close.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { keptJson } from '../workbook/keptJson';

export interface TriggerPort {
  /** Those of whoever runs the script; of others Google tells nothing (D). `run` names the function. */
  list(): { id: string; run: string }[];
  /** Each day within this hour of Bogotá; answers the id. */
  createDaily(run: string, hour: number): string;
  remove(id: string): void;
}

export interface TriggersInstalled {
  /** As whom the triggers run. */
  account: string;
  /** Of another account that had installed them before, `''` for none: its triggers go on, and only it can remove them. */
  former: string;
  /** By function, the hour of the morning. */
  hours: Record<string, number>;
  created: string[];
  /** How many older ones were removed. */
  removed: number;
}

/** What is kept of the installation. A change of `HOURS` makes the next call set new ones. */
interface Kept {
  account: string;
  hours: Record<string, number>;
  ids: Record<string, string>;
}

const KEY = 'alerts.triggers';
const HOURS: Readonly<Record<string, number>> = {
  retrainSuggestions: 2,
  sendDailyAlerts: 6,
  sendWeeklyVerification: 7,
  watchDailyAlerts: 9,
  closeLastDays: 20,
};

/**
 * Harmless when repeated. The new ones stand before the old ones go: where Google refuses, the old ones still run.
 * Throws `TRIGGERS_FULL` where the account has no room for more.
 */
export function installTriggers(context: Context, triggers: TriggerPort): TriggersInstalled {
  const kept = keptTriggers(context.properties.all());
  const account = context.userEmail;
  const standing = triggers.list().filter(({ run }) => run in HOURS);
  const ids: Record<string, string> = {};
  const created: string[] = [];
  for (const [run, hour] of Object.entries(HOURS)) {
    const known = kept?.hours[run] === hour ? kept.ids[run] : undefined;
    const stands = known !== undefined && standing.some(({ id }) => id === known);
    if (!stands) created.push(run);
    ids[run] = stands ? known : create(triggers, run, hour);
  }
  const old = standing.filter(({ id, run }) => id !== ids[run]);
  const hours = { ...HOURS };
  // Kept before the old ones go: whoever repeats this knows the new ones again.
  context.properties.set(KEY, JSON.stringify({ account, hours, ids } satisfies Kept));
  for (const { id } of old) triggers.remove(id);
  const former = kept && kept.account !== account ? kept.account : '';
  return { account, former, hours, created, removed: old.length };
}

function create(triggers: TriggerPort, run: string, hour: number): string {
  try {
    return triggers.createDaily(run, hour);
  } catch (error) {
    if (error instanceof Error && /too many triggers/i.test(error.message)) {
      throw new KnownError('TRIGGERS_FULL');
    }
    throw error;
  }
}

function keptTriggers(properties: Readonly<Record<string, string>>): Kept | null {
  const kept = keptJson<Kept>(properties[KEY]);
  return kept && typeof kept.ids === 'object' && typeof kept.hours === 'object' ? kept : null;
}
