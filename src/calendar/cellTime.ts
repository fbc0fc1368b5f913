// The time of day that a cell means: a clock in any of the team's spellings, or a fraction of a day. Pure.

type Cell = string | number | boolean | Date;

/** `HH:MM:SS`, or null. `shown` is what the cell shows: `9:00 a.m.`, `16:30`, `3 pm`. */
export function cellTime(cell: Cell, shown: string): string | null {
  const parts = /(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?(?::(\d{2}))?\s*(?:([ap])\.?\s*m\b)?/i.exec(shown);
  const isClock = parts && (parts[2] !== undefined || parts[4] !== undefined);
  if (typeof cell === 'number' && !isClock) return fractionTime(cell);
  if (!isClock) return null;
  const half = parts[4]?.toLowerCase();
  const hour = half ? (Number(parts[1]) % 12) + (half === 'p' ? 12 : 0) : Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}:${parts[3] ?? '00'}` : null;
}

function fractionTime(cell: number): string | null {
  if (!Number.isFinite(cell) || cell < 0) return null;
  const minutes = Math.round((cell % 1) * 1440) % 1440;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
