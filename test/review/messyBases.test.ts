// Bases of other teams: whatever the headers are called and wherever they stand, the right cell is named and repaired.
import fc from 'fast-check';
import { repairRow } from '../../src/review/repairRow';
import { undoRepair } from '../../src/review/undoRepair';
import { columnNumber } from '../../src/workbook/columnLetter';
import { agentTab } from '../support/messyBase';
import type { MemoryContext } from '../support/memoryContext';
import { allFindings, reviewContext } from './reviewBook';

const ADDRESS = 'twitterdps:dps:TWITTER_twitterdps@Pagina:1570688463283836273';

const longTab = agentTab('ANA').filter(({ seed }) => seed.rows.length > 60);

/** Every cell of the tab as text, by its place. */
function cells({ book }: MemoryContext, name: string): Map<string, string> {
  const tab = book.tab(name)!;
  const rows = tab.displayValues(1, 1, tab.rowCount(), tab.columnCount());
  return new Map(rows.flatMap((row, r) => row.map((text, c) => [`${String(r + 1)}.${String(c + 1)}`, text])));
}

it('repairs the one cell that was spoilt, and no other', () => {
  fc.assert(
    fc.property(longTab, fc.nat(40), ({ seed, headerRow, columns }, place) => {
      const column = columnNumber(columns.id)!;
      const row = headerRow + 12 + place;
      const rows = seed.rows.map((cells) => [...cells]);
      rows[row - 1][column - 1] = ADDRESS;
      const context = reviewContext([{ ...seed, rows }]);
      const before = cells(context, 'ANA');
      const found = allFindings(context, { days: 0, rule: 'idRawAddress' });
      expect(found.map(({ cell, before: said }) => [cell, said])).toEqual([
        [`${columns.id}${String(row)}`, ADDRESS],
      ]);
      repairRow(context, { ...found[0], requestId: 'r1' });
      const after = cells(context, 'ANA');
      const changed = [...after].filter(([key, text]) => text !== before.get(key));
      expect(changed).toEqual([[`${String(row)}.${String(column)}`, '1570688463283836273']]);
      undoRepair(context, { requestId: 'r1' });
      expect(cells(context, 'ANA')).toEqual(before);
    }),
    { numRuns: 12 },
  );
}, 60_000);
