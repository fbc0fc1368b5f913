// Makes sure that the packages of the lock file are installed: a fresh clone needs no command before its first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOCK = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.installed-lock');

const lockHash = () => createHash('sha256').update(readFileSync(LOCK)).digest('hex');

/** npm writes down what it installed; a package that is missing there for being another platform's is optional. */
function sameAsInstalled() {
  const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function upToDate() {
  if (!existsSync(INSTALLED)) return false;
  const hash = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return true;
  if (!sameAsInstalled()) return false;
  writeFileSync(STAMP, hash);
  return true;
}

/** Runs npm with its chatter on standard error; standard output belongs to whoever called. */
function npm(...args) {
  const cli = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  if (cli?.endsWith('.js')) return spawnSync(process.execPath, [cli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Installs what the lock file names, where it is not installed yet. Ends the process where that fails. */
export function ensurePackages() {
  if (upToDate()) return;
  process.stderr.write('Instalando los paquetes del proyecto (una sola vez; cerca de un minuto)…\n');
  const { status } = npm('ci', '--no-audit', '--no-fund');
  if (status !== 0) {
    process.stderr.write('No se pudieron instalar los paquetes: revise la conexión y ejecute «npm ci».\n');
    process.exit(1);
  }
  writeFileSync(STAMP, lockHash());
}
