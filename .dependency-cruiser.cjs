// The arrows of the house: main → use cases → rules, and use cases → workbook; the platform fills the ports.
const RULE_FILES = ['^src/calendar/', '^src/.+[/a-z][Rr]ules\\.ts$', '^src/.+/rules/'];
const PAGES = ['^src/sidebar/', '^src/.+\\.tsx$', '^src/.+/(panel|dialog)/'];
const RULES_MAY_USE = [
  ...RULE_FILES,
  '^src/knownError\\.ts$',
  '^src/profiles/profile\\.ts$',
  // Pure: brings names that people spell in many ways to one form.
  '^src/workbook/fold\\.ts$',
  'node_modules/colombian-holidays/',
];

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-import-rules-only',
      severity: 'error',
      from: { path: RULE_FILES },
      to: { pathNot: RULES_MAY_USE, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-main-imports-the-platform',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts$|platform/)' },
      to: { path: '^src/platform/' },
    },
    {
      name: 'nobody-imports-main',
      severity: 'error',
      from: {},
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'workbook-knows-no-use-case',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: {
        path: '^src/(cases|escalations|templates|productivity|team|lives|petitions)/',
        pathNot: RULE_FILES,
      },
    },
    {
      name: 'pages-take-rules-and-types-only',
      severity: 'error',
      from: { path: PAGES },
      to: {
        path: '^src/(platform|workbook)/',
        // Pure: the address of a row.
        pathNot: '^src/workbook/rowUrl\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|test)/' },
    },
    {
      name: 'src-knows-no-node',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-bundles-few-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/(zod|colombian-holidays|preact|minisearch|fflate)/',
      },
    },
    {
      name: 'runtime-knows-nothing-of-ours',
      severity: 'error',
      from: { path: '^scripts/local/' },
      to: { path: '^(src|test)/|^scripts/(?!local/)' },
    },
    {
      name: 'scripts-import-no-tests',
      severity: 'error',
      from: { path: '^scripts/', pathNot: '^scripts/(bench|pictures)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|demo|coverage|\\.cache)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'] },
  },
};
