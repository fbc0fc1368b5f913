// The layout that outlives an execution, in parts that Google's limit lets in.
import type { Layout } from '../../src/workbook/layout';
import { layoutFrom, loadLayout, saveLayout } from '../../src/workbook/layoutStore';
import { MemoryBook } from '../support/memoryBook';
import { memoryContext } from '../support/memoryContext';

function layoutOf(tabs: number): Layout {
  const fields = ['date', 'time', 'network', 'id', 'inquiry', 'reply', 'code'];
  return {
    version: 1,
    tabs: Array.from({ length: tabs }, (_, index) => ({
      tab: `Pestaña número ${index}`,
      sheetId: index,
      role: 'agent',
      headerRow: 1,
      columns: Object.fromEntries(fields.map((field, place) => [field, place + 1])),
      headers: Object.fromEntries(fields.map((field) => [field, `TÍTULO ${field}`])),
    })),
    agents: [
      { name: 'Ana', email: 'ana@example.com', tab: null, shift: 'long', active: true, candidates: [] },
    ],
  };
}

describe('the layout store', () => {
  it('gives back what was saved, in values of less than 9 KB', () => {
    const { properties, kept } = memoryContext(new MemoryBook([]));
    saveLayout(properties, layoutOf(60));
    expect(Object.keys(kept).length).toBeGreaterThan(1);
    for (const value of Object.values(kept)) expect(Buffer.byteLength(value)).toBeLessThan(9216);
    expect(loadLayout(properties)).toEqual(layoutOf(60));
  });

  it('leaves no part of a longer layout behind', () => {
    const { properties } = memoryContext(new MemoryBook([]));
    saveLayout(properties, layoutOf(60));
    saveLayout(properties, layoutOf(1));
    expect(loadLayout(properties)).toEqual(layoutOf(1));
  });

  it.each([
    [{}],
    [{ 'layout.0': '{"version":1' }],
    [{ 'layout.0': '{"version":2,"tabs":[],"agents":[]}' }],
    [{ 'layout.0': '{"version":1,"tabs":{},"agents":[]}' }],
  ])('has no layout in %j', (kept: Record<string, string>) => {
    expect(layoutFrom(kept)).toBeNull();
  });
});
