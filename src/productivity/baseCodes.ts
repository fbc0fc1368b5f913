// The base's list of codes, in the form in which they are compared.
import type { StandingBase } from './base';
import { plainCode } from './rules/countedCode';

const MOST_CODES = 400;

/** Empty where the base keeps no list: then every code is known. `own` are those of the rules. */
export function baseCodes(base: StandingBase, own: readonly string[]): Set<string> {
  const codes = listedCodes(base).map(plainCode);
  return new Set(codes.length > 0 ? [...codes, ...own.map(plainCode)] : []);
}

/** As the list writes them. One read. */
export function listedCodes({ tabs }: StandingBase): string[] {
  const list = tabs.find(({ layout }) => layout.role === 'codes');
  const column = list?.layout.columns.code;
  if (!list || !column) return [];
  const { tab, layout } = list;
  const rows = Math.min(tab.rowCount() - layout.headerRow, MOST_CODES);
  if (rows < 1) return [];
  const listed = tab.values(layout.headerRow + 1, column, rows, 1).map(([cell]) => String(cell).trim());
  return listed.filter((code) => plainCode(code) !== '');
}
