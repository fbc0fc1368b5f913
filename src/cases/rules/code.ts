// R25 and R27: the code column, where a number, "1" and "ARCHIVADO" stand side by side as text.
import type { Kind, Network, Via, Warning } from './words';

export const ARCHIVED_CODE = 'ARCHIVADO';
/** R27: Facebook answered on the wall, outside inConcert. */
export const WALL_CODE = '1';

export interface CodedCase {
  kind: Kind;
  network: Network;
  via: Via;
  /** As the agent gave it; `''` for none. */
  code: string;
}

export function caseCode(given: CodedCase): { code: string; warnings: Warning[] } {
  const typed = given.code.trim();
  const due = dueCode(given);
  if (due !== null) {
    const replaced = typed !== '' && typed.toUpperCase() !== due;
    return { code: due, warnings: replaced ? [{ code: 'CODE_REPLACED', details: { typed, due } }] : [] };
  }
  const doubt = isAnswered(given.kind) ? codeDoubt(typed) : null;
  return { code: typed, warnings: doubt ? [{ code: doubt, details: {} }] : [] };
}

function dueCode({ kind, network, via }: CodedCase): string | null {
  if (kind === 'archived') return ARCHIVED_CODE;
  return isAnswered(kind) && network === 'facebook' && via === 'wall' ? WALL_CODE : null;
}

function codeDoubt(typed: string): string | null {
  if (typed === '') return 'CODE_MISSING';
  if (typed === WALL_CODE) return 'CODE_ONE_NOT_WALL';
  return typed.toUpperCase() === ARCHIVED_CODE ? 'CODE_ARCHIVED_BUT_ANSWERED' : null;
}

/** The kinds that end in an answer registered in the agent's own tab. */
export function isAnswered(kind: Kind): boolean {
  return kind === 'general' || kind === 'particular' || kind === 'pqrd';
}
