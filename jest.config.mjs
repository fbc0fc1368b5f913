// Where the tests stand and how their TypeScript is compiled.
const ES_MODULES_ONLY = ['@ironcalc/wasm', 'temporal-polyfill', 'temporal-utils', 'preact', 'pascua'];

/** The context that a test file runs in is asked for each global at each use: five hundred times slower than a name. */
const NAMED_IN_EACH_MODULE = [
  ...['Array', 'Boolean', 'Date', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy'],
  ...['Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'Uint8Array', 'WeakMap', 'isNaN', 'parseFloat'],
  ...['parseInt'],
];

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'cjs', 'js', 'json', 'node'],
  transform: { '\\.(ts|tsx|mjs|js)$': '<rootDir>/test/support/transform.cjs' },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/demo/'],
  cacheDirectory: '<rootDir>/.cache/jest',
  sandboxInjectedGlobals: NAMED_IN_EACH_MODULE,
  testTimeout: 20000,
};
