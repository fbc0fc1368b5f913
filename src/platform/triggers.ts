// The time-driven triggers of whoever runs the script: Google shows nobody another account's (D).
import type { TriggerPort } from '../escalations/installTriggers';

const ZONE = 'America/Bogota';

export function triggerPort(): TriggerPort {
  return {
    list: () =>
      ScriptApp.getProjectTriggers().map((trigger) => ({
        id: trigger.getUniqueId(),
        run: trigger.getHandlerFunction(),
      })),
    createDaily: (run, hour) =>
      ScriptApp.newTrigger(run).timeBased().everyDays(1).atHour(hour).inTimezone(ZONE).create().getUniqueId(),
    remove(id) {
      const trigger = ScriptApp.getProjectTriggers().find((one) => one.getUniqueId() === id);
      if (trigger) ScriptApp.deleteTrigger(trigger);
    },
  };
}
