// The Book over Google's services does what the book in memory does: use-case tests stand on that.
import { buildSync } from 'esbuild';
import { google } from '../support/google';
import { MemoryBook } from '../support/memoryBook';
import { SCENARIOS } from '../support/bookScenarios';

const ENTRY = `
  import { SCENARIOS } from './test/support/bookScenarios';
  import { spreadsheetBook } from './src/platform/spreadsheetBook';
  export const answer = (name) => SCENARIOS[name](spreadsheetBook());
`;

const bundled = buildSync({
  stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'Books',
  target: 'es2019',
});

const SCRIPT = `${bundled.outputFiles[0].text}\nfunction main(name) { return Books.answer(name); }`;

describe('the book over Google’s services', () => {
  it.each(Object.keys(SCENARIOS))('%s, as the book in memory', (name) => {
    const memory = new MemoryBook([{ name: 'Hoja 1', rows: [], rowCount: 1000, columnCount: 26 }]);
    const report = google(SCRIPT, { args: [name] });
    expect(report.error).toBeNull();
    expect(report.result).toEqual(JSON.parse(JSON.stringify(SCENARIOS[name](memory))));
  });

  it('reports every hostile text as unchanged', () => {
    const [unchanged] = google(SCRIPT, {
      args: ['gives hostile text back as it was written, and no formula'],
    }).result as [boolean[]];
    expect(unchanged.length).toBeGreaterThan(10);
    expect(unchanged.every(Boolean)).toBe(true);
  });
});
