// The two files that clasp keeps: the project it pushes to, and who is logged in.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { DeployError } from './deployError';

const PLACEHOLDER = 'PEGUE-AQUI-EL-ID-DEL-PROYECTO';

export interface ClaspProject {
  scriptId: string;
  rootDir: string;
}

export interface Credentials {
  client_id: string;
  client_secret: string;
  refresh_token: string;
  access_token?: string;
  expiry_date?: number;
}

function read(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** The project that `.clasp.json` of this folder names; null where none has been named yet. */
export function boundProject(root: string): ClaspProject | null {
  const project = read(join(root, '.clasp.json')) as Partial<ClaspProject> | null;
  if (!project?.scriptId || project.scriptId === PLACEHOLDER) return null;
  return { rootDir: 'dist', ...project, scriptId: project.scriptId };
}

export function bindProject(root: string, scriptId: string): void {
  writeFileSync(join(root, '.clasp.json'), `${JSON.stringify({ scriptId, rootDir: 'dist' }, null, 2)}\n`);
}

/** Where clasp keeps its tokens: `clasp_config_auth` (a file, or its folder), else the home folder. */
function credentialsPath(env: NodeJS.ProcessEnv): string {
  const named = env.clasp_config_auth;
  if (!named) return join(homedir(), '.clasprc.json');
  return statSync(named, { throwIfNoEntry: false })?.isDirectory() ? join(named, '.clasprc.json') : named;
}

export function credentials(env: NodeJS.ProcessEnv): Credentials {
  const store = read(credentialsPath(env)) as { tokens?: { default?: Credentials } } | null;
  const found = store?.tokens?.default;
  if (found) return found;
  throw new DeployError('NOT_LOGGED_IN', 'No ha iniciado sesión en Google. Ejecute primero: npx clasp login');
}
