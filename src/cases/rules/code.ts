// R25 and R27: the code column, where a number, "1" and "ARCHIVADO" stand side by side as text.
import type { CasePolicy } from './policy';
import type { Kind, Network, Via, Warning } from './words';

export interface CodedCase {
  kind: Kind;
  network: Network;
  via: Via;
  /** As the agent gave it; `''` for none. */
  code: string;
}

type CodePolicy = Pick<CasePolicy, 'wallCode' | 'archivedCode'>;

export function caseCode(given: CodedCase, policy: CodePolicy): { code: string; warnings: Warning[] } {
  const typed = given.code.trim();
  const due = dueCode(given, policy);
  if (due !== null) {
    const replaced = typed !== '' && typed.toUpperCase() !== due.toUpperCase();
    return { code: due, warnings: replaced ? [{ code: 'CODE_REPLACED', details: { typed, due } }] : [] };
  }
  const doubt = isAnswered(given.kind) ? codeDoubt(typed, policy) : null;
  return { code: typed, warnings: doubt ? [{ code: doubt, details: { typed } }] : [] };
}

function dueCode({ kind, network, via }: CodedCase, policy: CodePolicy): string | null {
  if (kind === 'archived') return policy.archivedCode;
  return isAnswered(kind) && network === 'facebook' && via === 'wall' ? policy.wallCode : null;
}

function codeDoubt(typed: string, policy: CodePolicy): string | null {
  if (typed === '') return 'CODE_MISSING';
  if (typed === policy.wallCode) return 'CODE_OF_WALL';
  return typed.toUpperCase() === policy.archivedCode.toUpperCase() ? 'CODE_OF_ARCHIVED' : null;
}

/** The kinds that end in an answer registered in the agent's own tab. */
export function isAnswered(kind: Kind): boolean {
  return kind === 'general' || kind === 'particular' || kind === 'pqrd';
}
