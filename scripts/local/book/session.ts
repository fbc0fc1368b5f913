// A workbook held open by one run: from the lock to the last file written.
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { MailMessage, ScriptState } from '../kernel/execution';
import { BookError } from './bookError';
import { commit, contentHash, folderOf, outboxOf, recoverState, type BookState } from './folder';
import { takeTurn, type Turn } from './lock';
import { remember } from './memory';
import type { BookModel } from './model';
import { composeMails, readMails } from './outbox';
import type { BookOrigin } from './xlsx/origin';
import { readXlsx, type Progress } from './xlsx/readXlsx';
import { writeXlsx } from './xlsx/writeXlsx';

export interface OpenOptions {
  onProgress?: (progress: Progress) => void;
  /** How long to wait for another run that has the book; 120,000 ms where not said. */
  waitMs?: number;
}

export interface OpenBook {
  /** The book as the caller named it. */
  readonly path: string;
  readonly book: BookModel;
  readonly state: ScriptState;
  /** All mails sent so far, oldest first. */
  readOutbox(): Promise<MailMessage[]>;
  /** Writes workbook, state and the new mails as one. Rejects with BookError and writes nothing where it cannot. */
  save(newMail: readonly MailMessage[]): Promise<void>;
  /** Gives the book back; what was not saved is dropped. May be called again. */
  close(): Promise<void>;
}

const usualWaitMs = 120_000;

/**
 * Opens a book for one run alone. Rejects with BookError: NO_SUCH_BOOK, NOT_A_WORKBOOK, READ_ONLY, or BOOK_LOCKED
 * where another run keeps it beyond the wait, or Excel or LibreOffice has it open.
 */
export async function openBook(path: string, options: OpenOptions = {}): Promise<OpenBook> {
  // One book under two names is still one book.
  const place = realPath(path);
  refuseUnwritable(path, place);
  refuseOpenElsewhere(path, place);
  const folder = folderOf(place);
  refuseWhatIsNoZip(path, place);
  const turn = await takeTurn(folder, options.waitMs ?? usualWaitMs);
  if (!turn) throw new BookError('BOOK_LOCKED', path);
  try {
    return await openLocked(path, place, folder, turn, options);
  } catch (error) {
    turn.giveBack();
    throw error;
  }
}

async function openLocked(
  path: string,
  place: string,
  folder: string,
  turn: Turn,
  options: OpenOptions,
): Promise<OpenBook> {
  const bytes = readFileSync(place);
  let hash = contentHash(bytes);
  const saved = recoverState(folder, hash);
  const name = basename(place).replace(/\.xls[xm]$/i, '');
  const book = await readXlsx(bytes, name, saved?.book ?? null, options.onProgress).catch(
    (cause: unknown) => {
      throw new BookError('NOT_A_WORKBOOK', path, { cause });
    },
  );
  const state = { ...newState(), ...saved?.script };
  let open = true;
  return {
    path,
    book,
    state,
    readOutbox: () => readMails(outboxOf(folder)),
    async save(newMail) {
      if (!open) throw new Error('The book is closed.');
      refuseUnwritable(path, place);
      refuseOpenElsewhere(path, place);
      if (contentHash(readFileSync(place)) !== hash) throw new BookError('BOOK_CHANGED', path);
      const mail = await composeMails(outboxOf(folder), newMail);
      const content = await writeXlsx(book);
      const memory = remember(book, (book.origin as BookOrigin).longWords);
      hash = commit(
        place,
        folder,
        content,
        hash,
        { script: state, book: memory } satisfies Omit<BookState, 'version' | 'batch'>,
        mail,
      );
    },
    close() {
      if (open) turn.giveBack();
      open = false;
      return Promise.resolve();
    },
  };
}

function newState(): ScriptState {
  return {
    ...{ scriptProperties: {}, documentProperties: {}, userProperties: {} },
    ...{ triggers: [], caches: {}, quotas: {}, drive: [] },
  };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (cause) {
    throw new BookError('NO_SUCH_BOOK', path, { cause });
  }
}

function refuseUnwritable(path: string, place: string): void {
  const folder = folderOf(place);
  const needed = [place, dirname(place), ...(existsSync(folder) ? [folder] : [])];
  for (const one of needed) {
    // To root everything is writable; whoever took the permission away still meant it.
    if ((statSync(one).mode & 0o222) === 0) throw new BookError('READ_ONLY', path);
    try {
      accessSync(one, constants.W_OK);
    } catch (cause) {
      throw new BookError('READ_ONLY', path, { cause });
    }
  }
}

/** Excel and LibreOffice leave a small file beside a workbook while they have it open. */
function refuseOpenElsewhere(path: string, place: string): void {
  const owners = [`~$${basename(place)}`, `.~lock.${basename(place)}#`];
  if (owners.some((owner) => existsSync(join(dirname(place), owner))))
    throw new BookError('BOOK_LOCKED', path);
}

/** Before a folder is made beside it. */
function refuseWhatIsNoZip(path: string, place: string): void {
  if (!statSync(place).isFile() || readFileSync(place).subarray(0, 2).toString('latin1') !== 'PK') {
    throw new BookError('NOT_A_WORKBOOK', path);
  }
}
