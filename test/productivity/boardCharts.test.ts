// The charts beside the board, day after day: where they were made they stay, whatever the day has.
import { boardCharts } from '../../src/productivity/summaries/boardCharts';
import type { BoardLine } from '../../src/productivity/summaries/boardLines';
import { BOARD } from '../../src/texts/summaries';
import { MemoryBook } from '../support/memoryBook';

function day(agents: number, hours: number): BoardLine[] {
  const section = (heading: readonly string[], count: number): BoardLine[] => [
    { kind: 'plain', cells: [''] },
    { kind: 'heading', cells: heading },
    ...Array.from({ length: count }, (_, at): BoardLine => ({ kind: 'plain', cells: [`n${at}`, at, 9] })),
  ];
  return [
    { kind: 'title', cells: ['Tablero'] },
    ...(agents > 0 ? section(BOARD.agents, agents) : []),
    ...(hours > 0 ? section(BOARD.hours, hours) : []),
  ];
}

const board = () => new MemoryBook([{ name: 'TABLERO', rows: [['']], columnCount: 26 }]).tabs()[0];

test('made on a day of three agents, no chart covers the other on a day of thirty', () => {
  const tab = board();
  const drawn = jest.spyOn(tab, 'charts');
  /** Rows where charts stand from the first day on, with the height that this day gives them. */
  const places = (agents: number): { from: number; to: number }[] => {
    boardCharts(tab, 1, day(agents, 8));
    const wanted = drawn.mock.calls[drawn.mock.calls.length - 1][0];
    return tab.standingCharts
      .map(({ at }, index) => ({ from: at.row, to: at.row + wanted[index].at.height / 21 }))
      .sort((one, other) => one.from - other.from);
  };
  const few = places(3);
  const [upper, lower] = places(30);
  expect(lower.to).toBeGreaterThan(few[1].to);
  expect(upper.to).toBeLessThanOrEqual(lower.from);
});

test('each is known again after a day that lacked one of them', () => {
  const tab = board();
  const known = boardCharts(tab, 1, day(3, 8));
  expect(boardCharts(tab, 1, day(0, 8), known)).toEqual(known);
  expect(boardCharts(tab, 1, day(3, 0), known)).toEqual(known);
  expect(boardCharts(tab, 1, day(0, 0), known)).toEqual(known);
  for (const chart of tab.standingCharts) chart.title = 'Otro nombre';
  expect(boardCharts(tab, 1, day(3, 8), known)).toEqual(known);
  expect(tab.standingCharts).toHaveLength(2);
});
