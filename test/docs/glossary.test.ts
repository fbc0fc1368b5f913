// The glossary names every closed word, tab, column, setting, menu item and domain type of the code, and no type that is gone.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, NETWORKS, VIAS } from '../../src/cases/rules/words';
import { LOTERIA_BOGOTA } from '../../src/profiles/loteria-bogota';
import { PROSPERIDAD_SOCIAL } from '../../src/profiles/prosperidad-social';
import * as menu from '../../src/texts/menu';
import { SETTINGS } from '../../src/texts/settings';
import { ROLES } from '../../src/workbook/layout';
import { PROJECT_ROOT } from '../../scripts/projectRoot';

/** Folders that speak of the base's plumbing, in words that no agent uses. */
const PLUMBING = ['platform', 'workbook', 'texts', 'sidebar'];

const rows = readFileSync(join(PROJECT_ROOT, 'docs', 'glosario.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const explains = (name: string): boolean => rows.some((cells) => cells.includes(`\`${name}\``));
const pairs = (word: string, name: string): boolean =>
  rows.some((cells) => cells[0] === word && cells[1] === `\`${name}\``);

function domainTypes(): string[] {
  const src = join(PROJECT_ROOT, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !PLUMBING.some((folder) => path.startsWith(folder)),
  );
  files.push(join('workbook', 'layout.ts'));
  return files.flatMap((path) =>
    [...readFileSync(join(src, path), 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm)].map(
      ([, name]) => name,
    ),
  );
}

it.each([...ROLES, ...KINDS, ...NETWORKS, ...VIAS])('explains the word %s', (word) => {
  expect(explains(word)).toBe(true);
});

describe.each([PROSPERIDAD_SOCIAL, LOTERIA_BOGOTA])('the base of $name', ({ tabs }) => {
  it.each(Object.entries(tabs).map(([role, { name }]) => [name, role]))(
    'has its tab %s beside %s',
    (name, role) => {
      expect(pairs(name, role)).toBe(true);
    },
  );

  it.each(
    Object.values(tabs).flatMap(({ name, headers }) =>
      Object.entries(headers).map(([field, header]) => [header, field, name]),
    ),
  )('has its column %s beside %s (%s)', (header, field) => {
    expect(pairs(header, field)).toBe(true);
  });
});

it.each(Object.entries(SETTINGS).map(([key, { label }]) => [label, key]))(
  'has the setting %s beside %s',
  (label, key) => {
    expect(pairs(label, key)).toBe(true);
  },
);

it.each(Object.entries(menu))('has the menu’s %s', (name, label) => {
  expect(pairs(label, name)).toBe(true);
});

it.each(domainTypes())('explains the type %s', (name) => {
  expect(explains(name)).toBe(true);
});

it('explains no type that the code no longer has', () => {
  const known = new Set(domainTypes());
  const start = rows.findIndex(([first]) => first === 'Tipo');
  const named = rows.slice(start + 1).map(([first]) => first.replaceAll('`', ''));
  expect(start).toBeGreaterThan(0);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
