import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { warningText } from '../../src/texts/cases';

const CASES = join(__dirname, '../../src/cases');

it('has a sentence for every warning that a case can give', () => {
  const sources = readdirSync(CASES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const codes = sources.flatMap((name) => {
    const text = readFileSync(join(CASES, name), 'utf8');
    return [...text.matchAll(/(?:code: |return (?:[^;]*\? )?)'([A-Z]+_[A-Z_]+)'/g)].map((match) => match[1]);
  });
  const details = { tab: 'ANA', row: '5', kind: 'archived', typed: '7', due: '1', hours: '24', limit: '120' };
  expect(new Set(codes).size).toBe(13);
  for (const code of codes) expect(warningText({ code, details })).toMatch(/^[A-ZÉ«].+\.$/);
});
