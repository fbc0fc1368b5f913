// What a team may decide about the rules of a case, with the acta's own values.

export interface CasePolicy {
  /** R23: what joins the groups of an id, `_` or nothing. */
  idSeparator: string;
  /** R14: what stands between the network's word and the reply. */
  replySeparator: string;
  /** R27: Facebook answered on the wall, outside inConcert. */
  wallCode: string;
  /** R25. */
  archivedCode: string;
  /** R21: inConcert cannot answer what is older. */
  hoursForInconcert: number;
  /** R22: characters of the short phrase. */
  phraseLimit: number;
  /** R22: the words that may begin a PQRD, and the programmes that it may be about. */
  pqrdTypes: readonly string[];
  programmes: readonly string[];
}
