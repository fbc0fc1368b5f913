// `node scripts/run.mjs learn`: learns from the labelled comments and writes what the product carries of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../projectRoot';
import { labelledComments, madeUpExamples } from './labelled';
import { learntFrom } from './learntFrom';

const FILE = join(PROJECT_ROOT, 'src', 'templates', 'knowledge', 'learnt.json');

const json = JSON.stringify(learntFrom([...labelledComments(), ...madeUpExamples()]));
writeFileSync(FILE, `${json}\n`);
process.stdout.write(`src/templates/knowledge/learnt.json: ${(json.length / 1024).toFixed(1)} KB\n`);
