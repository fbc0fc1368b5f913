// What a run of the alerts may touch besides the base.
import type { Context } from '../context';

export interface AlertContext extends Context {
  /** Whether no other run is at work; holds until this one ends. */
  onlyRun(): boolean;
  /** Address of the spreadsheet. One call. */
  bookUrl(): string;
}
