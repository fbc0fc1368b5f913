// The wall clock of Bogotá, whatever zone the script or the spreadsheet is set to.
import { bogotaMoment } from '../calendar/civilTime';
import type { WallTime } from '../context';

export function wallTime(): WallTime {
  return bogotaMoment(Date.now());
}
