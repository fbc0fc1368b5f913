// The thread that owns the open book: answers the server's thread, one request after another.
import { parentPort, workerData } from 'node:worker_threads';
import { openBook } from '../../../book/session';
import { instantOf } from '../../../commands/instant';
import { loadProject } from '../../../project';
import { callableNames } from '../../../services/html/callableNames';
import { prepareFormulas } from '../../../values/formula';
import type * as page from '../../protocol';
import { refusalOf } from '../texts';
import type { FromBook, Method, ThreadSetting, ToBook } from './messages';
import { SimulatedClock } from './simulatedClock';
import { Turns } from './turns';
import { WorkingBook } from './workingBook';

const tickMs = 20_000;
const { bookPath, projectFolder, user, at, signal, answers } = workerData as ThreadSetting;
const port = parentPort!;
const send = (message: FromBook): void => port.postMessage(message);
const told = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

process.on('uncaughtException', (error) => send({ kind: 'fault', text: told(error) }));
process.on('unhandledRejection', (error) => send({ kind: 'fault', text: told(error) }));

async function start(): Promise<void> {
  const project = loadProject(projectFolder);
  const started = at === null ? Date.now() : instantOf(at, project.manifest.timeZone);
  const open = await openBook(bookPath, {
    waitMs: 2_000,
    onProgress: ({ done, total, sheet }) =>
      send({ kind: 'opening', done: total === 0 ? 1 : done / total, name: sheet }),
  });
  await prepareFormulas();
  const callable = callableNames(project.scripts.map(({ source }) => source));
  const turns = new Turns((error) => send({ kind: 'fault', text: told(error) }));
  const working = new WorkingBook({
    ...{ open, project, turns, user, callable, send },
    clock: new SimulatedClock(() => Date.now(), started),
    outbox: await open.readOutbox(),
    line: { signal, port: answers },
    onSaveProblem: (problem) => {
      const message = problem === null ? null : refusalOf(problem).refusal.error.message;
      send({ kind: 'saving', problem: message });
    },
  });
  const ticking = setInterval(() => turns.inTurn(() => working.tick()), tickMs);
  port.on('message', (message: ToBook) => {
    if (message.method === 'close') {
      clearInterval(ticking);
      turns.inTurn(() => close(message.id));
      return;
    }
    const { id, method, parameters } = message;
    const place = isScript.has(method) ? turns.inTurn : turns.soon;
    place.call(turns, () => {
      const message = answer(id, () => handle(working, method, parameters));
      // What a panel is told is done must not be lost with the server a moment later.
      if (method === 'run') working.saving.whenSaved(() => send(message));
      else send(message);
    });
  });
  send({ kind: 'ready', functions: callable });

  async function close(id: number): Promise<void> {
    try {
      await working.saving.now();
      await open.close();
      send({ kind: 'answer', id, status: 200, body: '{"done":true}' });
    } catch (error) {
      const { status, refusal } = refusalOf(error);
      send({ kind: 'answer', id, status, body: JSON.stringify(refusal) });
    }
  }
}

/** What runs scripts waits behind the scripts before it; all else is done as soon as the thread is free. */
const isScript: ReadonlySet<Method> = new Set(['run', 'menu', 'clock']);

function handle(working: WorkingBook, method: Method, parameters: unknown): unknown {
  switch (method) {
    case 'open': {
      const { windowId, fresh } = parameters as { windowId: string; fresh: boolean };
      return working.open(windowId, fresh);
    }
    case 'book':
      return working.book((parameters as { windowId: string }).windowId);
    case 'sheet': {
      const { windowId, sheetId } = parameters as { windowId: string; sheetId: number };
      return working.sheet(windowId, sheetId);
    }
    case 'edit':
      return working.edit(parameters as page.EditRequest);
    case 'select':
      return working.select(parameters as page.SelectRequest);
    case 'structure':
      return working.structure(parameters as page.StructureRequest);
    case 'run':
      return working.run(parameters as page.RunRequest);
    case 'menu':
      return working.menu(parameters as page.MenuRequest);
    case 'user':
      return working.user(parameters as page.UserRequest);
    case 'clock':
      return working.clock(parameters as page.ClockRequest);
    case 'outbox':
      return working.outbox();
    case 'log':
      return working.log();
    case 'attachment': {
      const { mail, attachment } = parameters as { mail: number; attachment: number };
      return working.attachment(mail, attachment);
    }
  }
}

function answer(id: number, work: () => unknown): Extract<FromBook, { kind: 'answer' }> {
  try {
    const value = work();
    const file = isFile(value) ? { body: value.bytes, file: { name: value.name, type: value.type } } : null;
    return { kind: 'answer', id, status: 200, ...(file ?? { body: JSON.stringify(value) }) };
  } catch (error) {
    const { status, refusal, isFault } = refusalOf(error);
    if (isFault) send({ kind: 'fault', text: told(error) });
    return { kind: 'answer', id, status, body: JSON.stringify(refusal) };
  }
}

function isFile(value: unknown): value is { bytes: Uint8Array; name: string; type: string } {
  return typeof value === 'object' && value !== null && 'bytes' in value;
}

start().catch((error: unknown) => {
  const { refusal, isFault } = refusalOf(error);
  if (isFault) send({ kind: 'fault', text: told(error) });
  send({ kind: 'failed', ...refusal.error });
});
