// The comments that persons labelled and the made-up ones beside them, as the files of src/templates/knowledge say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Network } from '../../src/cases/rules/words';
import { PROJECT_ROOT } from '../projectRoot';

export interface Labelled {
  kind: string;
  /** The template's class, `''` for what is answered by none. */
  templateClass: string;
  network: Network | null;
  programme: string;
  /** The type of a PQRD, or who answers for another entity's matter. */
  detail: string;
  text: string;
}

const NETWORKS: Readonly<Record<string, Network>> = { F: 'facebook', T: 'twitter' };

export function labelledComments(): Labelled[] {
  return read('comments.tsv');
}

export function madeUpExamples(): Labelled[] {
  return read('examples.tsv');
}

function read(file: string): Labelled[] {
  const lines = readFileSync(join(PROJECT_ROOT, 'src', 'templates', 'knowledge', file), 'utf8').split('\n');
  return lines
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [kind, templateClass, network, programme, detail, text] = line.split('\t');
      return { kind, templateClass, network: NETWORKS[network] ?? null, programme, detail, text };
    });
}
