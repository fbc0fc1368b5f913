// A run as a process of its own: adds cases, one save each. Dies before its n-th change of a file where told to.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { openBook } from '../../../scripts/local/book/session';

const [path = '', count = '1', author = '', dieBefore = '0'] = process.argv.slice(2);

const changing = [
  'writeSync',
  'writeFileSync',
  'renameSync',
  'mkdirSync',
  'rmSync',
  'chmodSync',
  'fsyncSync',
] as const;
let changes = 0;
for (const name of changing) {
  const change = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      changes += 1;
      if (changes === Number(dieBefore)) process.kill(process.pid, 'SIGKILL');
      return change(...args);
    },
  });
}
syncBuiltinESMExports();

for (let time = 0; time < Number(count); time += 1) {
  const open = await openBook(path);
  const sheet = open.book.sheets[0];
  if (!sheet) throw new Error('no sheet');
  const number = sheet.rows.length + 1;
  const text = `caso ${String(number)} ${'ñ'.repeat(2000)}`;
  sheet.rows.push({ values: [number, text, author] });
  sheet.dirty.rows.add(number);
  open.state.scriptProperties['cases'] = String(number);
  const mail = {
    ...{ from: 'agente1@example.com', fromName: null, to: ['coordinacion@example.com'], cc: [], bcc: [] },
    ...{ replyTo: null, body: text, htmlBody: null, attachments: [], sentAt: '2022-09-16T10:00:00-05:00' },
  };
  await open.save(['a', 'b'].map((part) => ({ ...mail, subject: `Caso ${String(number)}${part}` })));
  await open.close();
}
