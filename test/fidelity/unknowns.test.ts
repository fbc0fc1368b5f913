// The page of unknowns against the cases: what nobody can tell without Google must be listed there.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(__dirname, '../../docs/diferencias-e-incognitas.md'), 'utf8');

/** Ids of the cases whose evidence is only recalled, or seen in other people's mocks. */
function doubtfulCases(): string[] {
  const ids = readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(join(__dirname, name), 'utf8').matchAll(/\b([A-F]\d+) \(([^)]*)\)/g)])
    .filter(([, , evidence = '']) => /(^|[\s,;])(R|P\*)(?=[\s,;]|$)/.test(evidence))
    .map(([, id = '']) => id);
  return [...new Set(ids)].sort();
}

describe('the page of differences and unknowns', () => {
  it('lists every case that cannot be told without Google, and no other', () => {
    const rows = page.match(/^\| [A-F]\d[^|]*\|/gm) ?? [];
    const listed = rows.flatMap((row) => row.match(/[A-F]\d+/g) ?? []);
    expect([...new Set(listed)].sort()).toEqual(doubtfulCases());
  });
});
