import fc from 'fast-check';
import { blocksOf } from '../../../../../scripts/local/page/client/grid/rectangles';

const cellsOf = (
  entries: [row: number, column: number, text: string][],
): Map<number, Map<number, string>> => {
  const cells = new Map<number, Map<number, string>>();
  for (const [row, column, text] of entries) {
    if (!cells.has(row)) cells.set(row, new Map());
    cells.get(row)!.set(column, text);
  }
  return cells;
};

it('makes one block of a pasted rectangle', () => {
  const cells = cellsOf([
    [3, 2, 'a'],
    [3, 3, 'b'],
    [4, 2, 'c'],
    [4, 3, 'd'],
  ]);
  expect(blocksOf(cells)).toEqual([
    {
      row: 3,
      column: 2,
      values: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
  ]);
});

it('holds every cell once and none besides, however they are scattered', () => {
  const entry = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.string());
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const cells = cellsOf(entries);
      const found = blocksOf(cells).flatMap(({ row, column, values }) =>
        values.flatMap((line, down) => line.map((text, right) => [row + down, column + right, text])),
      );
      const wanted = [...cells].flatMap(([row, line]) =>
        [...line].map(([column, text]) => [row, column, text]),
      );
      expect(new Set(found.map(String))).toEqual(new Set(wanted.map(String)));
      expect(found).toHaveLength(wanted.length);
    }),
  );
});
