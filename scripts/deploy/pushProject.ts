// Puts dist/ in the Apps Script project that .clasp.json names.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { boundProject, credentials } from './claspFiles';
import { DeployError } from './deployError';

const CLASP = join(dirname(createRequire(import.meta.url).resolve('@google/clasp')), 'index.js');

/**
 * `--force`: without a terminal clasp answers "Skipping push." and exit 0 where the manifest changed (V).
 * Answers what clasp said; throws a DeployError where it did not push.
 */
export async function pushProject(root: string, env: NodeJS.ProcessEnv): Promise<string> {
  if (!boundProject(root)) {
    throw new DeployError(
      'NO_PROJECT',
      'Falta el proyecto de Apps Script: .clasp.json no dice cuál es.\n' +
        'Para crearlo en una hoja que ya existe: npm run provision -- DIRECCIÓN_DE_LA_HOJA\n' +
        'Si ya existe: Extensiones > Apps Script > Configuración > ID de secuencia de comandos, y péguelo en .clasp.json.',
    );
  }
  credentials(env);
  const { status, said } = await runClasp(['push', '--force'], root, env);
  if (status !== 0) throw new DeployError('CLASP', `Google no recibió el proyecto.\n${said}`);
  return said;
}

function runClasp(
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ status: number; said: string }> {
  return new Promise((resolve, reject) => {
    const clasp = spawn(process.execPath, [CLASP, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (chunk: Buffer) => (said += chunk.toString());
    clasp.stdout.on('data', hear);
    clasp.stderr.on('data', hear);
    clasp.on('error', reject);
    clasp.on('close', (status) => resolve({ status: status ?? 1, said: said.trim() }));
  });
}
