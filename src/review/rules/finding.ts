// What the review finds in doubt, each kind under the name by which everything else knows it. Pure.

/** In the order in which they are shown: what changes a count first, what only looks untidy last. */
export const REVIEW_RULES = [
  'otherAgent',
  'agentUnknown',
  'idInOtherTab',
  'idDamaged',
  'idRawAddress',
  'idUnreadable',
  'idBlank',
  'exactCopy',
  'sameId',
  'returnedTweet',
  'idOnOtherDay',
  'tabWithoutDate',
  'dateBlank',
  'dateUnreadable',
  'dateFarAway',
  'dateFuture',
  'swapped',
  'outOfOrder',
  'noCode',
  'unknownCode',
  'archivedMisspelt',
  'networkUnknown',
  'replyBlank',
  'replyOtherWord',
  'replyWithoutWord',
  'inquiryBlank',
  'formulaOverwritten',
  'headerAmongRows',
  'totalAmongRows',
  'loneText',
  'timeBlank',
  'codeSpelling',
  'dateText',
] as const;
export type ReviewRule = (typeof REVIEW_RULES)[number];

/** One doubt about one cell; without a column where the row or the tab as a whole is meant. */
export interface CellDoubt {
  /** 0 where the whole tab is meant. */
  row: number;
  rule: ReviewRule;
  /** 1-based; null where no one cell is meant. */
  column: number | null;
  /** What the cell should hold, as text, where that is certain. */
  after: string | null;
  /** What the sentence tells beside the cell: a row, a day, a name. */
  told?: string;
}
