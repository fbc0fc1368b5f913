// The manifest asks for what the script uses and no more, and people can read why.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_SCOPES } from '../../scripts/build/allowedGlobals';
import { bundleScript } from '../../scripts/build/bundleScript';
import { freeIdentifiers } from '../../scripts/build/freeIdentifiers';
import { PROJECT_ROOT } from '../../scripts/projectRoot';
import manifest from '../../appsscript.json';

const INTERFACE = 'https://www.googleapis.com/auth/script.container.ui';

it('runs on V8, on the team’s clock', () => {
  expect(manifest).toMatchObject({
    timeZone: 'America/Bogota',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
  });
});

it.each(manifest.oauthScopes)('%s is explained in a line of docs/permisos.md', (scope) => {
  const page = readFileSync(join(PROJECT_ROOT, 'docs', 'permisos.md'), 'utf8');
  expect(page.split('\n').filter((line) => line.startsWith(`| \`${scope}\` | `))).toHaveLength(1);
});

it('asks for no scope that the script does not use', async () => {
  const { code } = await bundleScript(join(PROJECT_ROOT, 'src', 'main.ts'), false);
  const used = [...freeIdentifiers(code).keys()].flatMap((name) => SERVICE_SCOPES[name] ?? []);
  if (code.includes('.getUi()')) used.push(INTERFACE);
  expect(manifest.oauthScopes.filter((scope) => !used.includes(scope))).toEqual([]);
});
