// The folder beside a book: its state by the content of the book it belongs to, and saves that are all or nothing.
import { createHash, randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ScriptState } from '../kernel/execution';
import type { BookMemory } from './memory';

/** What stands in `state-HASH.json`. `batch` names the mails that were sent with it. */
export interface BookState {
  version: 1;
  batch: string;
  script: ScriptState;
  book: BookMemory;
}

/** A mail ready to be filed, by its name in the outbox. */
export interface StagedMail {
  name: string;
  bytes: Uint8Array;
}

const stateName = /^state-([0-9a-f]{64})\.json$/;
const nextName = /^next-([0-9a-f]{64})\.xlsx$/;
const pendingName = /^pending-(.+)$/;

export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** `BOOK.local` for `BOOK.xlsx`. */
export function folderOf(bookPath: string): string {
  return `${bookPath.replace(/\.xls[xm]$/i, '')}.local`;
}

/**
 * Finishes or discards what a killed run left, and answers the state of the book as it is: the one saved with these
 * very contents, else (somebody else edited the file) the newest that a save completed.
 */
export function recoverState(folder: string, bookHash: string): BookState | null {
  // A workbook that still waits to be moved into place was never saved, nor was what belongs to it.
  for (const hash of entries(folder, nextName)) {
    if (hash !== bookHash) remove(folder, statePath(folder, hash));
    remove(folder, join(folder, `next-${hash}.xlsx`));
  }
  for (const name of readdirSync(folder)) if (name.endsWith('.part')) remove(folder, join(folder, name));
  const states = entries(folder, stateName);
  const current = states.includes(bookHash) ? bookHash : newest(folder, states);
  const state = current === null ? null : readState(statePath(folder, current));
  if (state) finishOutbox(folder, state.batch);
  for (const batch of entries(folder, pendingName)) remove(folder, join(folder, `pending-${batch}`));
  for (const hash of states) if (hash !== current) remove(folder, statePath(folder, hash));
  return state;
}

/**
 * Saves book, state and mails as one: a kill at any moment leaves all of them as before or all as after.
 * `bytes` is null where the workbook did not change. Answers the hash of the book's content.
 */
export function commit(
  bookPath: string,
  folder: string,
  bytes: Uint8Array | null,
  oldHash: string,
  state: Omit<BookState, 'version' | 'batch'>,
  mail: readonly StagedMail[],
): string {
  const batch = randomUUID();
  const hash = bytes === null ? oldHash : contentHash(bytes);
  if (mail.length > 0) {
    const pending = join(folder, `pending-${batch}`);
    mkdirSync(pending);
    for (const { name, bytes: letter } of mail) writeDurably(join(pending, name), letter);
    syncFolder(pending);
  }
  const nextPath = join(folder, `next-${hash}.xlsx`);
  const moves = bytes !== null && hash !== oldHash;
  if (moves) {
    writeDurably(nextPath, bytes);
    chmodSync(nextPath, statSync(bookPath).mode);
    syncFolder(folder);
  }
  const text = JSON.stringify({ version: 1, batch, ...state } satisfies BookState);
  const part = join(folder, `state-${hash}.json.part`);
  writeDurably(part, Buffer.from(text));
  // Without a new workbook this move is the moment that counts; with one, the next is.
  renameSync(part, statePath(folder, hash));
  syncFolder(folder);
  if (moves) {
    renameSync(nextPath, bookPath);
    syncFolder(join(bookPath, '..'));
  }
  finishOutbox(folder, batch);
  if (moves) remove(folder, statePath(folder, oldHash));
  return hash;
}

export function outboxOf(folder: string): string {
  return join(folder, 'outbox');
}

function finishOutbox(folder: string, batch: string): void {
  const pending = join(folder, `pending-${batch}`);
  if (!existsSync(pending)) return;
  mkdirSync(outboxOf(folder), { recursive: true });
  for (const name of readdirSync(pending)) renameSync(join(pending, name), join(outboxOf(folder), name));
  remove(folder, pending);
}

function entries(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder).flatMap((name) => pattern.exec(name)?.[1] ?? []);
}

function newest(folder: string, hashes: readonly string[]): string | null {
  const byAge = [...hashes].sort(
    (one, other) => statSync(statePath(folder, other)).mtimeMs - statSync(statePath(folder, one)).mtimeMs,
  );
  return byAge[0] ?? null;
}

function readState(path: string): BookState {
  return JSON.parse(readFileSync(path, 'utf8')) as BookState;
}

function statePath(folder: string, hash: string): string {
  return join(folder, `state-${hash}.json`);
}

function remove(folder: string, path: string): void {
  rmSync(path, { recursive: true, force: true });
  syncFolder(folder);
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function syncFolder(path: string): void {
  // Windows cannot open a folder to sync it.
  if (process.platform === 'win32') return;
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
