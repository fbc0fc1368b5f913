// One book, one run: a turn is a numbered file beside the book. The highest number has the turn until it is given back
// or its process is dead; whoever creates the next number first is next.
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

interface Owner {
  pid: number;
  host: string;
  /** When the process began, so that another one with a reused number is not taken for it. */
  started: string | null;
}

export interface Turn {
  giveBack(): void;
}

const turnName = /^turn-(\d+)\.json$/;
const pauseMs = 50;
const heartbeatMs = 20_000;
/** A run on another machine that has shown no life for so long is dead. */
const silenceMs = 600_000;
/** Where a turn's file cannot be made at one stroke, it is empty for a moment. */
const writingMs = 10_000;

/** Waits for the turn; null where another run still has it after `waitMs`. `folder` is made where it is missing. */
export async function takeTurn(folder: string, waitMs: number): Promise<Turn | null> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    const turn = tryTurn(folder);
    if (turn) return turn;
    if (Date.now() >= deadline) return null;
    await wait(Math.min(pauseMs, Math.max(1, deadline - Date.now())));
  }
}

function tryTurn(folder: string): Turn | null {
  mkdirSync(folder, { recursive: true });
  const numbers = turnNumbers(folder);
  const highest = Math.max(0, ...numbers);
  if (highest > 0 && isHeld(turnPath(folder, highest))) return null;
  const mine = highest + 1;
  const path = turnPath(folder, mine);
  const owner: Owner = { pid: process.pid, host: hostname(), started: processStart(process.pid) };
  if (!createWhole(path, JSON.stringify(owner))) return null;
  // Seen from an old list, a number may be free again that others have long passed.
  if (Math.max(...turnNumbers(folder)) > mine) {
    rmSync(path, { force: true });
    return null;
  }
  for (const number of turnNumbers(folder))
    if (number < mine) rmSync(turnPath(folder, number), { force: true });
  const heartbeat = setInterval(() => touch(path), heartbeatMs);
  heartbeat.unref();
  return {
    giveBack() {
      clearInterval(heartbeat);
      // The file stays, so that numbers only ever grow.
      writeFileSync(path, '{}');
    },
  };
}

/** Makes the file with its content at one stroke; false where another run was first. */
function createWhole(path: string, text: string): boolean {
  const part = `${path}.${String(process.pid)}.part`;
  try {
    writeFileSync(part, text);
    linkSync(part, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The run that has the turn clears away parts; ours is then made again.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    // Some file systems know no links.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return createInTwo(path, text);
    throw error;
  } finally {
    rmSync(part, { force: true });
  }
}

function createInTwo(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function turnPath(folder: string, number: number): string {
  return join(folder, `turn-${String(number)}.json`);
}

function turnNumbers(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => {
    const number = turnName.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

function isHeld(path: string): boolean {
  let text: string;
  let age: number;
  try {
    text = readFileSync(path, 'utf8');
    age = Date.now() - statSync(path).mtimeMs;
  } catch {
    // Gone since it was listed: the list is old, look again.
    return true;
  }
  let owner: Partial<Owner>;
  try {
    owner = JSON.parse(text) as Partial<Owner>;
  } catch {
    return age < writingMs;
  }
  if (owner.pid === undefined) return false;
  if (owner.host !== hostname()) return age < silenceMs;
  return isAlive(owner.pid) && (owner.started ?? null) === processStart(owner.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in the kernel's own count; null where the system does not tell. */
function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name in parentheses may hold blanks; the start is the 20th field after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Where the file cannot be touched, the process still shows that it is alive.
  }
}
