// `npm start`: makes the demo base where there is none yet, shows the main job on it, and says how to go on.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PROJECT_ROOT } from '../projectRoot';
import { demoBase } from './demoBase';
import { show } from './show';

const BOOK = join(PROJECT_ROOT, 'demo', 'base-demo.xlsx');
const DAYS = 10;
const SEED = 2022;

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

const now = new Date();
if (!existsSync(BOOK)) {
  const today = now.toLocaleDateString('en-CA', { timeZone: 'America/Bogota' });
  mkdirSync(dirname(BOOK), { recursive: true });
  await demoBase({ today, days: DAYS, seed: SEED }).xlsx.writeFile(BOOK);
}
const place = relative(process.cwd(), BOOK);
say();
say(`Base de gestión de prueba, con personas inventadas: ${place}`);
say();
await show({ book: BOOK, serial: String(now.getTime()) }, say);
say();
say(`Ábrala con Excel o LibreOffice: ${place}`);
say('Para empezar de nuevo, borre la carpeta demo/ y repita «npm start».');
say('Para probar con una copia de su base: npm run -s local -- run install --book COPIA.xlsx');
say('Para ponerlo en la hoja del equipo: vea README.md, «Deploy».');
