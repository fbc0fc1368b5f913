import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { openBook } from '../../../../scripts/local/book/session';
import type { BookView } from '../../../../scripts/local/page/protocol';
import { PROJECT_ROOT } from '../../../../scripts/projectRoot';
import { PageWindow, Place } from './pageClient';

jest.setTimeout(60_000);

const place = new Place();
const running: ChildProcess[] = [];

beforeAll(() =>
  place.fill(`
function onEdit(e) { e.range.offset(0, 1).setValue('visto'); }
function write(row, text) { SpreadsheetApp.getActiveSheet().getRange(row, 1).setValue(text); }
function mail() { MailApp.sendEmail('otra@example.com', 'Asunto', 'Texto'); }`),
);

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  place.remove();
});

function local(...args: string[]): {
  child: ChildProcess;
  said: () => string;
  ended: Promise<number | null>;
} {
  const runner = join(PROJECT_ROOT, 'scripts', 'run.mjs');
  const { bookPath, projectFolder } = place;
  const child = spawn(
    process.execPath,
    [runner, 'local', ...args, '--book', bookPath, '--project', projectFolder],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream!.on('data', (part: Buffer) => (text += String(part)));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, said: () => text, ended };
}

async function portOf({ child, said, ended }: ReturnType<typeof local>): Promise<number> {
  const told = new Promise<number>((resolve) => {
    child.stderr!.on('data', () => {
      const port = /abierta en http:\/\/127\.0\.0\.1:(\d+)\//.exec(said())?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
  const early = ended.then((code) => Promise.reject(new Error(`${String(code)}: ${said()}`)));
  early.catch(() => undefined);
  return Promise.race([told, early]);
}

async function windowOn(port: number, id: string): Promise<{ window: PageWindow; book: BookView }> {
  const window = new PageWindow(port, id);
  await window.open();
  return { window, book: await window.book() };
}

it('saves on Ctrl+C what was typed the moment before, with what its trigger and its mails did', async () => {
  const serve = local('serve', '--port', '0');
  const { window, book } = await windowOn(await portOf(serve), 'ventana-uno');
  await window.edit(book.sheet.id, 5, 2, [['a última hora']]);
  await window.run('mail');
  serve.child.kill('SIGINT');
  expect(await serve.ended).toBe(0);
  expect(serve.said()).toContain('Todo quedó guardado.');
  const open = await openBook(place.bookPath);
  expect(open.book.sheets[0]!.rows[4]!.values.slice(1, 3)).toEqual(['a última hora', 'visto']);
  expect((await open.readOutbox()).map(({ subject }) => subject)).toEqual(['Asunto']);
  await open.close();
});

it('has in the file what it has answered to a panel, even when it is killed that moment', async () => {
  const serve = local('serve', '--port', '0');
  const { window } = await windowOn(await portOf(serve), 'ventana-dos');
  const answers = await Promise.all([window.run('write', 7, 'uno'), window.run('write', 8, 'dos')]);
  serve.child.kill('SIGKILL');
  expect(answers).toEqual([{ result: null }, { result: null }]);
  await serve.ended;
  const open = await openBook(place.bookPath);
  expect([7, 8].map((row) => open.book.sheets[0]!.rows[row - 1]!.values[0])).toEqual(['uno', 'dos']);
  await open.close();
});

it('keeps the book to itself and its port, and says so in Spanish', async () => {
  const serve = local('serve', '--port', '0');
  const port = await portOf(serve);
  const second = local('serve', '--port', String(port));
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`El puerto ${String(port)} está ocupado.`);
  const third = local('serve', '--port', '0');
  expect(await third.ended).toBe(1);
  expect(third.said()).toContain('está abierto en otro programa');
  serve.child.kill('SIGTERM');
  expect(await serve.ended).toBe(0);
});
