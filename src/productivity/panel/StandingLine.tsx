// The line above the other panels: how the day stood when it was last counted.
import { ofGoal, standingLine } from '../../texts/sidebarDay';
import type { DayStart } from '../calls';

export function StandingLine({ day }: { day: DayStart | null }) {
  if (!day || day.measures.length === 0) return null;
  const parts = day.measures.map(({ done, goal }) => ofGoal(done, goal));
  return <p class="standing">{standingLine(parts, day.at)}</p>;
}
