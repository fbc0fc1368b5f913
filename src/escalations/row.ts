// An escalation as its row says it: texts as they stand, dates as read, and how far it has come.
import type { Stage } from './rules/state';

export interface Escalation {
  tab: string;
  row: number;
  /** `ESC-2022-0061`; null where the row has none yet. */
  number: string | null;
  /** ISO; null where the cell is blank or cannot be read. */
  filedOn: string | null;
  /** The date as the cell has it: a text as written, a date as dd/mm/yyyy. */
  filedAs: string;
  agent: string;
  /** Of the one person of the shifts whose name this is; null where nobody or several could be meant. */
  agentEmail: string | null;
  topic: string;
  description: string;
  link: string;
  comments: string;
  /** As it stands. */
  state: string;
  stage: Stage;
  answeredOn: string | null;
  answer: string;
  resentOn: string | null;
  pqrsOn: string | null;
  /** What the cells of the alert's and the due day hold, ISO; null where blank. */
  alertOn: string | null;
  dueOn: string | null;
  notes: string;
  /** The hidden cell, as it stands. */
  control: string;
  /** Codes of what a person should look at besides, in order. */
  doubts: Doubt[];
}

/** Why a row cannot be counted as it stands. */
export type Doubt =
  | 'sending'
  | 'stateUnknown'
  | 'dateMissing'
  | 'dateUnreadable'
  | 'resentUnreadable'
  | 'answerDateUnreadable'
  | 'answeredButOpen';
