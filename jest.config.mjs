// Where the tests stand and how their TypeScript is compiled.
const ES_MODULES_ONLY = ['@ironcalc/wasm', 'temporal-polyfill', 'temporal-utils', 'preact', 'pascua'];

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'cjs', 'js', 'json', 'node'],
  transform: { '\\.(ts|tsx|mjs|js)$': '<rootDir>/test/support/transform.cjs' },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/demo/'],
  cacheDirectory: '<rootDir>/.cache/jest',
  testTimeout: 20000,
};
