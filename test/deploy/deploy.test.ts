// From an existing spreadsheet to a pushed project, by the commands that a person types, against a stand-in of Google's API.
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spreadsheetId } from '../../scripts/deploy/provisionProject';
import { PROJECT_ROOT } from '../../scripts/projectRoot';
import { plantProject } from '../build/plantedProject';
import { ScriptApi } from './scriptApi';

const SHEET = '1aB2cD3eF4gH5iJ6kL7mN8oP9qR0sT1uV2wX3yZ4abcd';
const ADDRESS = `https://docs.google.com/spreadsheets/d/${SHEET}/edit?gid=0#gid=0`;
const PRELOAD = pathToFileURL(join(PROJECT_ROOT, 'test/deploy/pointAtStandIn.mjs')).href;
const COMMAND_MS = 180_000;
const LOGIN = JSON.stringify({
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'x',
      client_secret: 'x',
      refresh_token: 'x',
      access_token: 'a-token',
      expiry_date: 4102444800000,
    },
  },
});

let api: ScriptApi;
let rootUrl: string;

beforeEach(async () => {
  api = new ScriptApi();
  rootUrl = await api.start();
});

afterEach(() => api.stop());

/** This project's own tools around a one-function script, as in a clone. */
function clone(): string {
  const root = plantProject({
    'src/main.ts': 'export function one() { return 1; }',
    'login.json': LOGIN,
  });
  for (const path of ['scripts', 'package.json', 'package-lock.json', 'appsscript.json', '.claspignore']) {
    cpSync(join(PROJECT_ROOT, path), join(root, path), { recursive: true });
  }
  writeFileSync(
    join(root, '.clasp.json'),
    '{ "scriptId": "PEGUE-AQUI-EL-ID-DEL-PROYECTO", "rootDir": "dist" }',
  );
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

/** Runs a command of the clone as the person who is logged in by `login`. */
function command(
  root: string,
  args: string[],
  login = 'login.json',
): Promise<{ status: number | null; said: string }> {
  const env = {
    ...process.env,
    clasp_config_auth: join(root, login),
    NODE_OPTIONS: `--import ${PRELOAD}`,
    SCRIPT_API_ROOT: rootUrl,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts/run.mjs'), ...args], { cwd: root, env });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said }));
  });
}

const scriptIdOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8')) as { scriptId: string }).scriptId;

const name = (root: string, scriptId: string) =>
  writeFileSync(join(root, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));

it(
  'creates the project in the sheet, remembers it, and pushes exactly what dist/ holds',
  async () => {
    const root = clone();
    const provision = await command(root, ['provision', ADDRESS]);
    expect(provision).toMatchObject({ status: 0, said: expect.stringContaining('npm run push') as string });
    expect(api.created).toEqual([{ title: 'Base de gestión', parentId: SHEET }]);
    expect(scriptIdOf(root)).toBe('bound-project-1');

    expect(await command(root, ['push'])).toMatchObject({ status: 0 });
    const pushed = new Map(
      api.content.get('bound-project-1')!.map((file) => [`${file.name} ${file.type}`, file.source]),
    );
    expect([...pushed.keys()].sort()).toEqual(['Code SERVER_JS', 'appsscript JSON']);
    expect(pushed.get('Code SERVER_JS')).toBe(readFileSync(join(root, 'dist/Code.js'), 'utf8'));
    expect(pushed.get('appsscript JSON')).toBe(readFileSync(join(root, 'dist/appsscript.json'), 'utf8'));
    expect([...api.tokens]).toEqual(['Bearer a-token']);
  },
  COMMAND_MS,
);

it(
  'pushes a changed manifest too, though there is no terminal to ask',
  async () => {
    const root = clone();
    name(root, 'the-team-s');
    api.content.set('the-team-s', [{ name: 'appsscript', type: 'JSON', source: '{"timeZone":"Etc/UTC"}' }]);
    expect(await command(root, ['push'])).toMatchObject({ status: 0 });
    expect(api.content.get('the-team-s')!.find(({ type }) => type === 'JSON')!.source).toContain(
      'America/Bogota',
    );
  },
  COMMAND_MS,
);

it(
  'passes on what Google says of a script that it refuses',
  async () => {
    const root = clone();
    name(root, 'the-team-s');
    api.content.set('the-team-s', []);
    api.refuse = { status: 400, message: 'Syntax error: SyntaxError: Unexpected token line: 3 file: Code' };
    const { status, said } = await command(root, ['push']);
    expect(said).toContain('line: 3 file: Code');
    expect(status).toBe(1);
  },
  COMMAND_MS,
);

it(
  'says how to name a project when none is named, and how to log in when nobody has',
  async () => {
    const root = clone();
    const unnamed = await command(root, ['push']);
    expect(unnamed).toMatchObject({
      status: 1,
      said: expect.stringContaining('npm run provision') as string,
    });
    name(root, 'the-team-s');
    const nobody = await command(root, ['push'], 'nobody.json');
    expect(nobody).toMatchObject({ status: 1, said: expect.stringContaining('npx clasp login') as string });
    expect(api.tokens.size).toBe(0);
  },
  COMMAND_MS,
);

it(
  'does not replace a project that is already named',
  async () => {
    const root = clone();
    name(root, 'the-team-s');
    const { status, said } = await command(root, ['provision', ADDRESS]);
    expect(said).toContain('.clasp.json ya nombra un proyecto: the-team-s');
    expect(status).toBe(1);
    expect(api.created).toEqual([]);
  },
  COMMAND_MS,
);

it(
  'explains why Google did not create the project, and names none',
  async () => {
    const root = clone();
    for (const [status, words] of [
      [403, 'encienda la API'],
      [404, 'no encuentra esa hoja'],
    ] as const) {
      api.refuse = { status, message: 'No.' };
      const refused = await command(root, ['provision', ADDRESS]);
      expect(refused).toMatchObject({ status: 1, said: expect.stringContaining(words) as string });
    }
    expect(scriptIdOf(root)).toBe('PEGUE-AQUI-EL-ID-DEL-PROYECTO');
  },
  COMMAND_MS,
);

describe('the address of a spreadsheet', () => {
  it.each([ADDRESS, SHEET, ` ${SHEET} `])('is read from %s', (address) => {
    expect(spreadsheetId(address)).toBe(SHEET);
  });

  it.each(['', 'https://example.com', 'https://docs.google.com/document/d/', 'corta'])(
    'is not %j',
    (address) => {
      expect(() => spreadsheetId(address)).toThrow(expect.objectContaining({ code: 'BAD_ADDRESS' }));
    },
  );
});
