// Fills the context of a run of the alerts: nothing is asked of Google before it is needed.
import type { AlertContext } from '../escalations/alertContext';
import { wallTime } from './clock';
import { documentProperties } from './documentProperties';
import { mailPort } from './mail';
import { onlyRun } from './onlyRun';
import { scriptLock } from './scriptLock';
import { effectiveUserEmail } from './sessionUser';
import { spreadsheetBook } from './spreadsheetBook';

export function alertContext(): AlertContext {
  const book = spreadsheetBook();
  let runner: string | null = null;
  return {
    book,
    properties: documentProperties(),
    lock: scriptLock(() => book.flush()),
    get userEmail() {
      return (runner ??= effectiveUserEmail());
    },
    now: wallTime(),
    mail: mailPort(),
    onlyRun,
    bookUrl: () => SpreadsheetApp.getActiveSpreadsheet().getUrl(),
  };
}
