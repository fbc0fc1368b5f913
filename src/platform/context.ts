// Fills the context of one execution from Google's services.
import type { Context } from '../context';
import { wallTime } from './clock';
import { documentProperties } from './documentProperties';
import { mailPort } from './mail';
import { scriptLock } from './scriptLock';
import { activeUserEmail } from './sessionUser';
import { spreadsheetBook } from './spreadsheetBook';

export function context(): Context {
  const book = spreadsheetBook();
  return {
    book,
    properties: documentProperties(),
    lock: scriptLock(() => book.flush()),
    mail: mailPort(),
    userEmail: activeUserEmail(),
    now: wallTime(),
  };
}
