import { closeDay } from '../../src/productivity/closeDay';
import { SUMMARY_HEADERS } from '../../src/texts/summaries';
import type { MemoryContext } from '../support/memoryContext';
import { approved } from '../support/approved';
import { boardOf, tabOf } from './closeBase';
import { weekBase } from './weekBase';

/** A line for each row, a paragraph for each of its filled cells; the hidden column is not for people. */
function asText(context: MemoryContext, name: string): string {
  const tab = tabOf(context, name);
  const [headers, ...rows] = tab.displayValues(1, 1, tab.lastRow(), tab.columnCount());
  const control = headers.indexOf(SUMMARY_HEADERS.control);
  const blocks = rows.map((row) =>
    row
      .flatMap((cell, index) =>
        cell === '' || index === control ? [] : [`${headers[index]}: ${inColombia(cell)}`],
      )
      .join('\n'),
  );
  return `${name}\n\n${blocks.join('\n\n')}\n`;
}

/** The book in memory knows no locale: the base's has a comma for the decimals. */
function inColombia(cell: string): string {
  return cell.replace(/^(\d+)\.(\d+%?)$/, '$1,$2');
}

let context: MemoryContext;

beforeAll(() => {
  context = weekBase();
  closeDay(context, { from: '2022-09-12', to: '2022-09-16' });
});

it.each(['RESUMEN DIARIO', 'RESUMEN SEMANAL', 'RESUMEN MENSUAL'])('%s reads as approved', (name) => {
  const text = asText(context, name);
  expect(text).toBe(approved(`${name.toLowerCase().replace(' ', '-')}.txt`, text));
});

it('TABLERO reads as approved', () => {
  const lines = boardOf(context).map((line) => line.split(' | ').map(inColombia).join(' | '));
  const text = `${lines.join('\n')}\n`;
  expect(text).toBe(approved('tablero.txt', text));
});
