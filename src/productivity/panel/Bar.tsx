// How much of a goal is done, as a bar; the figures stand beside it in words.
import { percentLabel } from '../../texts/sidebarDay';

interface BarProps {
  label: string;
  done: number;
  /** Nothing is drawn where there is none. */
  goal: number | null;
}

export function Bar({ label, done, goal }: BarProps) {
  if (goal === null || goal <= 0) return null;
  const percent = Math.floor((done * 100) / goal);
  return (
    <div class={percent >= 100 ? 'bar full' : 'bar'} role="img" aria-label={percentLabel(label, percent)}>
      <span style={{ width: `${String(Math.min(100, percent))}%` }} />
    </div>
  );
}
