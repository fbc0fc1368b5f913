// The wall clock of Bogotá, whatever zone the script or the spreadsheet is set to.
import type { WallTime } from '../context';

export const ZONE = 'America/Bogota';

export function wallTime(): WallTime {
  const now = Utilities.formatDate(new Date(), ZONE, 'yyyy-MM-dd HH:mm:ss');
  return { date: now.slice(0, 10), time: now.slice(11) };
}
