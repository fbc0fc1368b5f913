// Numbers of escalations: by year of filing, in the order of the tab, into blank cells only.
import { adoptEscalations } from '../../src/escalations/adoptEscalations';
import { keepNumbers, nextNumber, withNumbers } from '../../src/escalations/numbers';
import { escalationPlace } from '../../src/escalations/place';
import { readEscalations } from '../../src/escalations/readEscalations';
import { install } from '../../src/workbook/install';
import { MemoryBook } from '../support/memoryBook';
import { memoryContext, type MemoryContext } from '../support/memoryContext';

const TODAY = '2022-09-16';
const HEADERS = ['FECHA ESCALAMIENTO', 'AGENTE', 'TEMA', 'DESCRIPCIÓN', 'ESTADO', 'FECHA RESPUESTA'];

function baseOf(dates: string[]): MemoryContext {
  const rows = dates.map((date) => [date, 'Begoña', 'Pagos', 'Preguntan', 'ABIERTO', '']);
  const seeds = [{ name: 'ESCALAMIENTOS', rows: [HEADERS, ...rows] }];
  return memoryContext(new MemoryBook(seeds), 'begona@example.com', `${TODAY} 08:00:00`);
}

function numbers(context: MemoryContext): unknown[] {
  const tab = context.book.tab('ESCALAMIENTOS')!;
  const column = tab.values(1, 1, 1, tab.columnCount())[0].indexOf('NÚMERO') + 1;
  return tab.values(2, column, tab.lastRow() - 1, 1).map(([cell]) => cell);
}

function adopt(context: MemoryContext): void {
  install(context);
  adoptEscalations(context);
}

function standing(context: MemoryContext) {
  return readEscalations(escalationPlace(context, context.kept, false), TODAY);
}

it('are given by year of filing, a row without a readable date going with the one above', () => {
  const context = baseOf(['30/12/2021', '31/12/2021', '03/01/2022', 'ayer', '04/01/2022', '31/12/2021']);
  adopt(context);
  expect(numbers(context)).toEqual([
    'ESC-2021-0001',
    'ESC-2021-0002',
    'ESC-2022-0001',
    'ESC-2022-0002',
    'ESC-2022-0003',
    'ESC-2021-0003',
  ]);
  expect(nextNumber(standing(context), context.kept, TODAY)).toBe('ESC-2022-0004');
  expect(nextNumber(standing(context), context.kept, '2023-01-02')).toBe('ESC-2023-0001');
});

it('stay as they are, and what else a person wrote there too', () => {
  const context = baseOf(['01/09/2022', '02/09/2022', '05/09/2022']);
  adopt(context);
  const tab = context.book.tab('ESCALAMIENTOS')!;
  const column = tab.values(1, 1, 1, tab.columnCount())[0].indexOf('NÚMERO') + 1;
  tab.write(3, column, [['por confirmar']]);
  tab.write(5, 1, [['06/09/2022', 'Begoña', 'Otro tema', 'Preguntan', 'ABIERTO', '']]);
  adopt(context);
  expect(numbers(context)).toEqual(['ESC-2022-0001', 'por confirmar', 'ESC-2022-0003', 'ESC-2022-0004']);
  const picture = context.book.snapshot();
  adopt(context);
  expect(context.book.snapshot()).toEqual(picture);
});

it('are not given again after the last row was deleted', () => {
  const context = baseOf(['01/09/2022', '02/09/2022']);
  adopt(context);
  keepNumbers(context.properties, context.kept, ['ESC-2022-0003']);
  expect(nextNumber(standing(context), context.kept, TODAY)).toBe('ESC-2022-0004');
  expect(context.kept.escalationNumbers).toBe('{"2022":3}');
});

it('are told before they are written', () => {
  const context = baseOf(['01/09/2022', '02/09/2022']);
  install(context);
  const place = escalationPlace(context, context.kept, false);
  const told = withNumbers(place, context.kept, readEscalations(place, TODAY), TODAY);
  expect(told.map(({ number }) => number)).toEqual(['ESC-2022-0001', 'ESC-2022-0002']);
  expect(numbers(context)).toEqual(['', '']);
});
