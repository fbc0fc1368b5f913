// What a code should be, where its cell spells it otherwise than the list. Pure.
import { isBlank } from '../../cases/rules/typed';
import { countedCode, plainCode } from '../../productivity/rules/countedCode';
import type { Cell } from '../../productivity/rules/writtenDate';

export interface CodeRules {
  /** In the form in which codes are compared; empty where the base keeps no list. */
  codes: ReadonlySet<string>;
  /** The same, to how the list writes them. */
  spelled: ReadonlyMap<string, string>;
  archivedWord: string;
}

/** What the cell certainly means, as the list writes it; null where it says so already or nobody can tell. */
export function dueCode(cell: Cell, { codes, spelled, archivedWord }: CodeRules): string | null {
  if (isBlank(cell)) return null;
  const { code, archived } = countedCode(cell, codes, archivedWord);
  const due = archived ? archivedWord : spelled.get(code);
  return due === undefined || due === String(cell) ? null : due;
}

/** How the list writes each of its codes. */
export function spellings(listed: readonly string[]): Map<string, string> {
  return new Map([...listed].reverse().map((code) => [plainCode(code), code]));
}
