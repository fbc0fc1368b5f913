// R23: what is wrong with the id of a row, and which id it certainly was. Pure.
import { gisId, idKey, isDamaged } from '../../cases/rules/gisId';
import { isBlank, typedId } from '../../cases/rules/typed';
import type { FieldCells } from '../../productivity/rules/caseRows';
import { digitsLeft, digitsOfLink, fits, postOf, type DigitsLeft } from '../../productivity/rules/damagedId';
import type { Cell } from '../../productivity/rules/writtenDate';

interface IdDoubt {
  rule: 'idBlank' | 'idRawAddress' | 'idDamaged' | 'idUnreadable';
  after: string | null;
}

/** Larger numbers lose digits in a cell. */
const LARGEST_EXACT = 1e15;

/** `raw`: inConcert's address of the case, where a note or the control cell keeps it; `separator` joins the groups. */
export function idDoubt(cells: FieldCells, raw: string | null, separator: string): IdDoubt | null {
  const cell = cells.id;
  if (cell === undefined) return null;
  if (isBlank(cell)) return { rule: 'idBlank', after: null };
  const typed = typedId(cell, { idSeparator: separator });
  if (typed !== null) return { rule: 'idRawAddress', after: typed };
  const left = lost(cell);
  const link = String(cells.link ?? '');
  if (left !== null) {
    // Zeros at the end of an id are rare, but where the link has them too nothing is lost.
    if (typeof cell === 'string' && digitsOfLink(link) === idKey(cell.trim())) return null;
    return { rule: 'idDamaged', after: certain(left, raw, link, separator) };
  }
  return gisId(String(cell)) === null ? { rule: 'idUnreadable', after: null } : null;
}

/** Null for a cell that has all its digits, or never had any. */
function lost(cell: Cell): DigitsLeft | null {
  if (typeof cell === 'number') return cell >= LARGEST_EXACT ? digitsLeft(cell) : null;
  if (typeof cell !== 'string') return null;
  return isDamaged(cell) || gisId(cell) !== null ? digitsLeft(cell) : null;
}

/** The id that address and link tell, where its digits are those that are left; null where they tell two. */
function certain(left: DigitsLeft, raw: string | null, link: string, separator: string): string | null {
  const ofRaw = raw === null ? null : gisId(raw);
  const ofLink = idOfLink(link);
  const told = [ofRaw, ofLink].filter((id): id is string => id !== null && fits(idKey(id), left));
  if (told.length === 0 || told.some((id) => idKey(id) !== idKey(told[0]))) return null;
  return separator === '' ? idKey(told[0]) : told[0];
}

function idOfLink(link: string): string | null {
  const digits = digitsOfLink(link);
  const post = postOf(link);
  return digits !== null && post !== null && digits.startsWith(post)
    ? `${post}_${digits.slice(post.length)}`
    : digits;
}
