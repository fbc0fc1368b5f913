// An entity of the tab DIRECTORIO: who answers for a topic that is not the team's own (R3, R13). Pure.

export interface DirectoryEntry {
  row: number;
  entity: string;
  acronym: string;
  topics: string;
  nationalLine: string;
  bogotaLine: string;
  email: string;
  website: string;
  twitter: string;
  hours: string;
  /** ISO; null where the row does not say when its data were verified. */
  updatedOn: string | null;
}

/** `línea 018000911119, Bogotá (601) 4261111, www.unidadvictimas.gov.co`: what a citizen is given. */
export function channelsOf({ nationalLine, bogotaLine, website, email }: DirectoryEntry): string {
  const parts = [nationalLine && `línea ${nationalLine}`, bogotaLine && `Bogotá ${bogotaLine}`, website];
  const known = parts.filter((part) => part !== '');
  return (known.length > 0 ? known : [email].filter((part) => part !== '')).join(', ');
}
