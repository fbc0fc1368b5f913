// The dependency check sees a violation of each of its rules, and passes a tree that has none.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '../../scripts/projectRoot';

const ONE = 'export const one = 1;';
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[];
};

function check(files: Record<string, string>): { status: number | null; said: string[] } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'arrows-')));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const script = join(PROJECT_ROOT, 'scripts', 'architecture.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
    return { status, said: (stdout + stderr).trim().split('\n') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const from = (target: string) => `import { one } from '${target}';\nexport const two = one + 1;`;

/** What stands where every tree has it: the ends of the arrows. */
const ENDS = {
  'package.json': '{}',
  'node_modules/heavy/index.js': ONE,
  'src/main.ts': ONE,
  'src/platform/ui.ts': ONE,
  'src/workbook/row.ts': ONE,
  'src/texts/labels.ts': ONE,
  'src/cases/add.ts': ONE,
  'src/cases/hen.ts': `${from('./egg')} ${ONE}`,
  'scripts/tool.ts': ONE,
  'test/stub.ts': ONE,
};

const PLANTED: [rule: string, path: string, code: string][] = [
  ['no-circular', 'src/cases/egg.ts', `${from('./hen')} ${ONE}`],
  ['rules-import-rules-only', 'src/cases/rules.ts', from('../texts/labels')],
  ['rules-import-rules-only', 'src/cases/addRules.ts', from('../workbook/row')],
  ['rules-import-rules-only', 'src/calendar/terms.ts', from('../cases/add')],
  ['rules-import-rules-only', 'src/lives/rules/phase.ts', from('../../cases/add')],
  ['only-main-imports-the-platform', 'src/cases/show.ts', from('../platform/ui')],
  ['nobody-imports-main', 'src/cases/call.ts', from('../main')],
  ['workbook-knows-no-use-case', 'src/workbook/sort.ts', from('../cases/add')],
  ['pages-take-rules-and-types-only', 'src/sidebar/shell.ts', from('../platform/ui')],
  ['pages-take-rules-and-types-only', 'src/cases/Panel.tsx', from('../workbook/row')],
  ['src-stands-alone', 'src/cases/build.ts', from('../../scripts/tool')],
  ['src-stands-alone', 'src/cases/fake.ts', from('../../test/stub')],
  ['src-knows-no-node', 'src/cases/path.ts', "export { join } from 'node:path';"],
  ['src-bundles-few-packages', 'src/cases/weigh.ts', from('heavy')],
  ['runtime-knows-nothing-of-ours', 'scripts/local/ours.ts', from('../../src/cases/add')],
  ['runtime-knows-nothing-of-ours', 'scripts/local/beside.ts', from('../tool')],
  ['scripts-import-no-tests', 'scripts/stubbed.ts', from('../test/stub')],
];

describe('a tree with each fault', () => {
  let seen: ReturnType<typeof check>;

  beforeAll(() => {
    seen = check({ ...ENDS, ...Object.fromEntries(PLANTED.map(([, path, code]) => [path, code])) });
  });

  it('fails', () => {
    expect(seen.status).toBe(1);
  });

  it.each(PLANTED)('%s is seen in %s', (rule, path) => {
    expect(seen.said.some((line) => line.startsWith(`${rule}: ${path} → `))).toBe(true);
  });

  it('has one for every rule', () => {
    expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
  });
});

it('lets the arrows of the house pass', () => {
  const seen = check({
    'src/main.ts': `${from('./platform/ui')}\nimport './cases/add';`,
    'src/platform/ui.ts': from('../workbook/book'),
    'src/workbook/book.ts': ONE,
    'src/cases/add.ts': `${from('./rules')}\nimport '../workbook/book';`,
    'src/cases/rules.ts': from('../calendar/days'),
    'src/calendar/days.ts': ONE,
    'scripts/local/main.ts': ONE,
  });
  expect(seen).toEqual({ status: 0, said: ['Dependencias en orden: 7 módulos.'] });
});

it('does not pass when it sees no module', () => {
  const { status, said } = check({});
  expect(said.join()).toContain('No se vio ningún módulo');
  expect(status).toBe(1);
});
