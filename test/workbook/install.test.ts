// The install on the real base, on an empty spreadsheet, and on bases of other teams.
import { PROSPERIDAD_SOCIAL } from '../../src/profiles/prosperidad-social';
import { LOTERIA_BOGOTA } from '../../src/profiles/loteria-bogota';
import { install } from '../../src/workbook/install';
import { loadLayout } from '../../src/workbook/layoutStore';
import { SINGLE_ROLES } from '../../src/workbook/roles';
import { MemoryBook } from '../support/memoryBook';
import type { MemoryCell } from '../support/memoryCells';
import { memoryContext } from '../support/memoryContext';
import { truthTabs } from '../support/truth';
import { xlsxBook } from '../support/xlsxBook';

interface TabPicture {
  name: string;
  frozen: number;
  widths: [number, number][];
  hiddenColumns: number[];
  cells: (MemoryCell | null)[][];
}

const realBase = () => xlsxBook('test/fixtures/base-de-gestion.xlsx');

describe('install on the real base', () => {
  it('answers with roles, header rows and columns equal to the truth, and asks nothing', async () => {
    const result = install(memoryContext(await realBase()));
    const truth = truthTabs();
    expect(result.tabs.slice(0, truth.length)).toEqual(truth);
    expect(result.questions).toEqual([]);
    expect(result.created).toEqual(['FESTIVOS', 'Configuración']);
  });

  it('changes no cell, format, width, note, hidden column or frozen row that was there', async () => {
    const book = await realBase();
    const before = book.snapshot() as TabPicture[];
    install(memoryContext(book));
    const after = book.snapshot() as TabPicture[];
    for (const [index, tab] of before.entries()) {
      expect(after[index].name).toBe(tab.name);
      expect(after[index].frozen).toBe(tab.frozen);
      expect(after[index].widths).toEqual(tab.widths);
      expect(after[index].hiddenColumns.filter((column) => column <= tab.cells[0].length)).toEqual(
        tab.hiddenColumns,
      );
      const changed = tab.cells.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          const now = after[index].cells[r]?.[c] ?? null;
          const same = JSON.stringify({ ...cell, list: null }) === JSON.stringify({ ...now, list: null });
          const ruled = cell?.list === null && now?.list !== null && cell.value !== '';
          return same && !ruled ? [] : [`${r + 1}/${c + 1}`];
        }),
      );
      expect({ tab: tab.name, changed }).toEqual({ tab: tab.name, changed: [] });
    }
  });

  it('has nothing to do the second time and finds the same', async () => {
    const context = memoryContext(await realBase());
    const first = install(context);
    const picture = context.book.snapshot();
    const second = install(context);
    expect({ created: second.created, added: second.added }).toEqual({ created: [], added: [] });
    expect(second.tabs).toEqual(first.tabs);
    expect(context.book.snapshot()).toEqual(picture);
  });

  it('keeps a layout that names each agent’s tab and the control columns', async () => {
    const context = memoryContext(await realBase());
    install(context);
    const layout = loadLayout(context.properties);
    expect(layout?.agents.map((agent) => agent.tab)).toEqual([
      'SOFÍA A.',
      'Iván',
      'Begoña ',
      'MARÍA JOSÉ',
      null,
      'Germán P',
      'Yesenia',
      'TOÑO',
    ]);
    const controlled = layout?.tabs.filter((tab) => tab.columns.request).map((tab) => tab.role);
    expect(controlled).toEqual([...Array<string>(7).fill('agent'), 'escalations', 'noDmAndErrors', 'fraud']);
    const longest = Object.values(context.kept).reduce((most, value) => Math.max(most, value.length), 0);
    expect(longest).toBeLessThan(4500);
  });

  it('reads a bounded number of cells, whatever the length of the tabs', async () => {
    const book = await realBase();
    install(memoryContext(book));
    expect(book.cellsRead()).toBeLessThan(18 * 20000);
  });
});

describe('install on an empty spreadsheet', () => {
  it.each([PROSPERIDAD_SOCIAL, LOTERIA_BOGOTA])('makes the whole base of $name and starts it', (profile) => {
    const context = memoryContext(new MemoryBook([{ name: 'Hoja 1', rows: [] }]));
    const first = install(context, profile);
    expect(first.tabs.map((tab) => tab.role)).toEqual(['ignored', ...SINGLE_ROLES, 'ignored']);
    expect(first.questions).toEqual([]);
    const codes = context.book.tab('TIPIFICACIÓN');
    expect(codes?.cell(2, 1).value).toBe(profile.tabs.codes.rows[0][0]);
    expect(context.book.tab('TURNOS')?.lastRow()).toBe(1);
    expect(context.book.tab('TURNOS')?.cell(1, 5).note).toContain('pestaña');
    const second = install(context, profile);
    expect({ created: second.created, added: second.added }).toEqual({ created: [], added: [] });
    expect(second.tabs).toEqual(first.tabs);
  });

  it('says BUSY and adds nothing while another execution holds the lock', () => {
    const context = memoryContext(new MemoryBook([{ name: 'Hoja 1', rows: [] }]));
    context.setBusy(true);
    expect(() => install(context)).toThrow('BUSY');
    expect(context.book.tabs()).toHaveLength(1);
  });
});
