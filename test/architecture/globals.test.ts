// The linter lets src/ name no Google service outside the platform, and nothing that only Node or a browser has.
import { ESLint, type Linter } from 'eslint';
import { join } from 'node:path';
import config from '../../eslint.config.js';
import { PROJECT_ROOT } from '../../scripts/projectRoot';

const linter = new ESLint({
  cwd: PROJECT_ROOT,
  overrideConfigFile: true,
  baseConfig: config as Linter.Config[],
});

async function faults(path: string, code: string): Promise<string[]> {
  const [result] = await linter.lintText(code, { filePath: join(PROJECT_ROOT, path) });
  return result.messages.map(({ ruleId }) => ruleId ?? 'fatal');
}

it.each([
  'SpreadsheetApp',
  'MailApp',
  'LockService',
  'PropertiesService',
  'CacheService',
  'HtmlService',
  'ScriptApp',
  'DriveApp',
  'Session',
  'Utilities',
  'Logger',
  'GmailApp',
  'UrlFetchApp',
])('%s is named in the platform only', async (service) => {
  const code = `export const used: unknown = ${service};\n`;
  expect(await faults('src/cases/planted.ts', code)).toEqual(['no-restricted-globals']);
  expect(await faults('src/main.ts', code)).toEqual(['no-restricted-globals']);
  expect(await faults('src/sidebar/planted.ts', code)).toEqual(['no-restricted-globals']);
  expect(await faults('src/platform/planted.ts', code)).toEqual([]);
});

it.each([
  'setTimeout',
  'URL',
  'TextEncoder',
  'structuredClone',
  'process',
  'Buffer',
  'fetch',
  'crypto',
  'document',
  'window',
  'localStorage',
])('%s is out of reach of what Google runs', async (name) => {
  const code = `export const used: unknown = ${name};\n`;
  expect(await faults('src/cases/planted.ts', code)).toEqual(['no-restricted-globals']);
  expect(await faults('src/platform/planted.ts', code)).toEqual(['no-restricted-globals']);
});

it('leaves the language itself alone', async () => {
  const code = 'export const used: unknown[] = [Map, Intl, Proxy, JSON, console, Symbol, Promise];\n';
  expect(await faults('src/cases/planted.ts', code)).toEqual([]);
});

it('refuses a barrel file', async () => {
  expect(await faults('src/cases/planted.ts', "export * from './other';\n")).toEqual([
    'no-restricted-syntax',
  ]);
});
