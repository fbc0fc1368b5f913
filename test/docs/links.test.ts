// Every page of the project points at files and commands that exist.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { entryOf } from '../../scripts/bundle.mjs';
import { PROJECT_ROOT } from '../../scripts/projectRoot';
import { scripts } from '../../package.json';

const pages = [
  'README.md',
  ...readdirSync(join(PROJECT_ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];
const textOf = (page: string) => readFileSync(join(PROJECT_ROOT, page), 'utf8');

it.each(pages)('%s links to files that are there', (page) => {
  const targets = [...textOf(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target);
  const missing = targets.filter((target) => !existsSync(join(PROJECT_ROOT, dirname(page), target)));
  expect(missing).toEqual([]);
});

it.each(pages)('%s names npm commands and programs that are there', (page) => {
  const text = textOf(page);
  const commands = [...text.matchAll(/npm run (?:-s )?(\w+)/g)].map(([, name]) => name);
  const programs = [...text.matchAll(/scripts\/run\.mjs (\w+)/g)].map(([, name]) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  expect(programs.filter((name) => entryOf(name) === null)).toEqual([]);
});

it('has each page within reach of the README or of another page', () => {
  const linked = new Set(
    pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) =>
        relative(PROJECT_ROOT, join(PROJECT_ROOT, dirname(page), target)),
      ),
    ),
  );
  const reached = (page: string) => linked.has(page) || linked.has(dirname(page));
  expect(pages.filter((page) => page !== 'README.md' && !reached(page))).toEqual([]);
});

it('numbers each decision once, and says its state, context, decision and consequences', () => {
  const decisions = pages.filter((page) => page.startsWith(join('docs', 'decisiones')));
  const numbers = decisions.map((page) => /(\d{3})-[^/\\]+\.md$/.exec(page)?.[1]);
  expect(decisions.length).toBeGreaterThan(0);
  expect(new Set(numbers).size).toBe(decisions.length);
  for (const page of decisions) {
    expect(textOf(page)).toMatch(
      /^# \d{3}\. .+\n\n\*\*Estado:\*\* .+\n\n## Contexto\n[^]+## Decisión\n[^]+## Consecuencias\n/,
    );
  }
});
