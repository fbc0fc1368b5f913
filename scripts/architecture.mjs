// Checks the arrows between the folders: `node scripts/architecture.mjs [FOLDER]`, exit 1 where one runs the wrong way.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { ROOT } from './packages.mjs';

const folder = resolve(process.argv[2] ?? ROOT);
const { options, forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const parts = ['src', 'scripts', 'test'].filter((part) => existsSync(resolve(folder, part)));

process.chdir(folder);
const { output } = await cruise(parts, { ...options, ruleSet: { forbidden }, validate: true });
const { totalCruised, violations } = output.summary;

for (const { rule, from, to } of violations) process.stderr.write(`${rule.name}: ${from} → ${to}\n`);
// A compiler that the checker cannot use makes it see nothing, and nothing has no faults.
if (totalCruised === 0)
  process.stderr.write('No se vio ningún módulo: la revisión de dependencias no revisó nada.\n');
if (totalCruised === 0 || violations.length > 0) process.exit(1);
process.stdout.write(`Dependencias en orden: ${totalCruised} módulos.\n`);
