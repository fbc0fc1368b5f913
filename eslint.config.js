// What the linter holds: sound TypeScript everywhere, and in src/ only what a bare V8 with Google's services has.
import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const GOOGLE_SERVICES = [
  'SpreadsheetApp',
  'MailApp',
  'GmailApp',
  'LockService',
  'PropertiesService',
  'CacheService',
  'HtmlService',
  'ScriptApp',
  'DriveApp',
  'Session',
  'Utilities',
  'Logger',
  'UrlFetchApp',
  'CalendarApp',
  'DocumentApp',
  'FormApp',
  'ContentService',
  'Charts',
  'LanguageApp',
  'XmlService',
  'Browser',
  'SlidesApp',
];

/** What Node or a browser has and Google's runtime has not. */
const ABSENT_FROM_GOOGLE = [
  ...new Set([
    ...Object.keys(globals.nodeBuiltin),
    ...Object.keys(globals.node),
    ...Object.keys(globals.browser),
  ]),
].filter((name) => !(name in globals.es2025) && !['console', 'WebAssembly'].includes(name));

const PLAIN_NAMES_OF_BROWSERS = new Set([
  'name',
  'status',
  'event',
  'length',
  'top',
  'parent',
  'self',
  'origin',
]);

/** Where the browser's globals belong: the sidebar, and the panels that stand in their features' folders. */
const SIDEBAR = ['src/sidebar/**', 'src/**/*.tsx', 'src/**/panel/**', 'src/**/dialog/**'];

const TYPED_PROJECTS = [
  './tsconfig.json',
  './scripts/local/page/tsconfig.json',
  './test/browser/tsconfig.json',
];

const restricted = (names, message) => names.map((name) => ({ name, message }));
const absent = restricted(
  ABSENT_FROM_GOOGLE.filter((name) => !PLAIN_NAMES_OF_BROWSERS.has(name)),
  'Google Apps Script has no such global.',
);
const services = restricted(
  GOOGLE_SERVICES,
  'Only src/platform names a Google service; take a port of the context.',
);

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'demo/', 'coverage/', 'test/**/projects/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrel files: import from the file itself.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.nodeBuiltin } },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: globals.node, sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/platform/**', ...SIDEBAR],
    rules: { 'no-restricted-globals': ['error', ...absent, ...services] },
  },
  {
    files: ['src/platform/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...absent] },
  },
  {
    files: SIDEBAR,
    rules: { 'no-restricted-globals': ['error', ...services] },
  },
  {
    // Rules that need types cost the most time; the services and the values are synchronous throughout.
    files: ['scripts/**/*.ts', 'test/**/*.ts'],
    ignores: ['scripts/local/{kernel,services,values}/**'],
    languageOptions: { parserOptions: { project: TYPED_PROJECTS, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['scripts/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...services] },
  },
);
