// `node scripts/run.mjs picture`: draws the README's picture from what `npm start` really says.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoBase } from './demo/demoBase';
import { show } from './demo/show';
import { terminalPicture } from './demo/terminalPicture';
import { PROJECT_ROOT } from './projectRoot';

const IMAGES = join(PROJECT_ROOT, 'docs', 'imagenes');
const DAY = '2022-09-16';

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
const lines = ['$ npm start', ''];
try {
  const book = join(folder, 'base-demo.xlsx');
  await demoBase({ today: DAY, days: 10, seed: 2022 }).xlsx.writeFile(book);
  await show({ book, serial: '583920174650023', at: `${DAY}T10:42:07-05:00` }, (line = '') =>
    lines.push(line),
  );
} finally {
  rmSync(folder, { recursive: true });
}
mkdirSync(IMAGES, { recursive: true });
writeFileSync(join(IMAGES, 'npm-start.svg'), terminalPicture('Lo que muestra npm start', lines));
