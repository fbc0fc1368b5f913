// One run at a time has a book.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeTurn } from '../../../scripts/local/book/lock';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'turno-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('lets only one of many have the turn', async () => {
  const turns = await Promise.all(Array.from({ length: 20 }, () => takeTurn(folder, 0)));
  expect(turns.filter((turn) => turn !== null)).toHaveLength(1);
});

it('passes the turn on when it is given back', async () => {
  const first = await takeTurn(folder, 0);
  const second = takeTurn(folder, 5000);
  first?.giveBack();
  expect(await second).not.toBeNull();
  expect(await takeTurn(folder, 0)).toBeNull();
});

it('leaves one small file behind, however often the turn changed', async () => {
  for (let time = 0; time < 5; time += 1) (await takeTurn(folder, 0))?.giveBack();
  expect(readdirSync(folder)).toEqual(['turn-5.json']);
});

it('takes the turn from a process that is dead', async () => {
  // Beyond the highest number that a process can have.
  writeFileSync(
    join(folder, 'turn-7.json'),
    JSON.stringify({ pid: 2 ** 22 + 5, host: hostname(), started: '1' }),
  );
  expect(await takeTurn(folder, 0)).not.toBeNull();
});

it('takes the turn from a process whose number another one has now', async () => {
  writeFileSync(
    join(folder, 'turn-7.json'),
    JSON.stringify({ pid: process.pid, host: hostname(), started: 'other' }),
  );
  expect(await takeTurn(folder, 0)).not.toBeNull();
});

it('respects a run on another machine that showed life', async () => {
  writeFileSync(join(folder, 'turn-7.json'), JSON.stringify({ pid: 1, host: 'otra-maquina', started: null }));
  expect(await takeTurn(folder, 0)).toBeNull();
});

it('respects a turn that is just being written', async () => {
  writeFileSync(join(folder, 'turn-7.json'), '');
  expect(await takeTurn(folder, 0)).toBeNull();
});
