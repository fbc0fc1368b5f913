// Under which code a row counts, however its cell spells it. Pure.
import { isBlank, typedCode } from '../../cases/rules/typed';
import type { Cell } from './writtenDate';

interface CountedCode {
  /** As the list of codes has it; as written, in capitals and without blanks, where the list has none such; `''` for none. */
  code: string;
  archived: boolean;
  doubt: 'noCode' | 'unknownCode' | 'archivedMisspelt' | null;
}

/** The blanks and marks that a paste brings along, inside and around. */
const UNSEEN = /[\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** `codes`: the base's list, empty where it keeps none. R25: `archivedWord`. */
export function countedCode(cell: Cell, codes: ReadonlySet<string>, archivedWord: string): CountedCode {
  if (isBlank(cell)) return { code: '', archived: false, doubt: 'noCode' };
  const code = plainCode(cell);
  const archived = plainCode(archivedWord);
  if (code === archived) return { code: archived, archived: true, doubt: null };
  if (codes.has(code)) return { code, archived: false, doubt: null };
  if (typedCode(cell, [...codes], { archivedCode: archivedWord }) !== null) {
    return { code: archived, archived: true, doubt: 'archivedMisspelt' };
  }
  if (codes.size === 0) return { code, archived: false, doubt: null };
  const meant = code.replace(/O/g, '0').replace(/[IL]/g, '1').replace(/S/g, '5');
  return { code: codes.has(meant) ? meant : code, archived: false, doubt: 'unknownCode' };
}

/** ` archivado.` is `ARCHIVADO`, `403.0` is `403`. */
export function plainCode(cell: Cell): string {
  const text = String(cell).replace(UNSEEN, '').toUpperCase();
  return text.replace(/^(\d+)[.,]0+$/, '$1').replace(/\.+$/, '');
}
