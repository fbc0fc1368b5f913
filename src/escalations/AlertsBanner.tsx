// Tells everybody at work that the alerts of escalations did not run.
import { lateText } from '../texts/alerts';

/** `lastRun` is an ISO date, null where they never ran. */
export function AlertsBanner({ alerts }: { alerts: { late: boolean; lastRun: string | null } | undefined }) {
  if (!alerts?.late) return null;
  return (
    <p role="status" class="warn">
      {lateText(alerts.lastRun)}
    </p>
  );
}
