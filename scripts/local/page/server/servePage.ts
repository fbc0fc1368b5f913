// The page's server: plain HTTP for windows on this machine, and the thread that has the book open.
import { createServer } from 'node:http';
import { basename } from 'node:path';
import type { ServerEvent, StateView } from '../protocol';
import { buildAssets, buildThread } from './bundles';
import { BookThread, type BookAnswer, type BookNews } from './http/bookThread';
import { Frames } from './http/frames';
import { listen } from './http/listen';
import { route } from './http/routes';
import { Streams } from './http/streams';
import type { ThreadSetting } from './thread/messages';
import { PageError } from './thread/pageError';

export interface ServeSetting extends Omit<ThreadSetting, 'signal' | 'answers'> {
  port: number;
  /** Another port will not do. */
  exactPort: boolean;
  /** The folder of the page's sources, and one for what is compiled. */
  pageFolder: string;
  cacheFolder: string;
  /** Share of the book that is open, 0–1, and what is being read. */
  onProgress?: (done: number, name: string) => void;
  /** Why the book cannot be saved (Spanish); null when it could again. */
  onSaveProblem?: (problem: string | null) => void;
  /** Faults of the runtime itself. */
  onFault: (text: string) => void;
}

export interface PageServer {
  /** `http://127.0.0.1:8080/` */
  url: string;
  port: number;
  /** Fulfilled when the book is open; rejected, with the person's Spanish sentence, where it cannot be. */
  ready: Promise<void>;
  /** When the book's thread is gone without having been asked to. */
  lost: Promise<void>;
  /** Saves and ends; answers what the save said. */
  close(): Promise<BookAnswer | null>;
}

export class BookNotOpened extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A promise that somebody else settles. */
class Outcome {
  resolve!: () => void;
  reject!: (error: Error) => void;
  readonly promise = new Promise<void>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
}

/** A window that reloads comes back sooner. */
const goneMs = 3_000;

/** Null where the port is taken. */
export async function servePage(setting: ServeSetting): Promise<PageServer | null> {
  const frames = new Frames();
  const streams = new Streams((windowId) => leave(windowId));
  let functions: string[] = [];
  let isReady = false;
  let question: { id: string; windowId: string } | null = null;
  let isClosing = false;
  let thread: BookThread | null = null;
  const opened = new Outcome();
  const gone = new Outcome();
  opened.promise.catch(() => undefined);

  const leave = (windowId: string): void => void setTimeout(() => abandon(windowId), goneMs).unref();

  const abandon = (windowId: string): void => {
    if (question?.windowId !== windowId || streams.shows(windowId)) return;
    thread?.answerQuestion({ id: question.id, button: 'CLOSE', text: '' });
  };

  const ask: BookThread['ask'] = (method, parameters) => {
    if (!thread || !isReady) return Promise.reject(new PageError(isClosing ? 'CLOSING' : 'OPENING'));
    return thread.ask(method, parameters);
  };

  const greet = async (
    stream: ReturnType<Streams['add']>,
    lastEventId: string | undefined,
  ): Promise<void> => {
    const from = streams.resumable(lastEventId);
    const fresh = from === null;
    const { body } = await ask('open', { windowId: stream.windowId, fresh });
    const state = JSON.parse(body as string) as StateView;
    streams.greet(stream, { type: 'hello', fresh, state }, from);
  };

  const hear = (news: BookNews): void => {
    switch (news.kind) {
      case 'opening':
        setting.onProgress?.(news.done, news.name);
        return streams.remark({ type: 'opening', done: news.done, name: news.name });
      case 'ready':
        functions = news.functions;
        isReady = true;
        return opened.resolve();
      case 'failed':
        streams.remark({ type: 'failed', message: news.message });
        return opened.reject(new BookNotOpened(news.code, news.message));
      case 'event':
        return streams.tell(news.windowId, news.json);
      case 'question':
        question = news.id === null ? null : { id: news.id, windowId: news.windowId };
        if (question && !streams.shows(news.windowId)) leave(news.windowId);
        return;
      case 'frame':
        return frames.add(news.frameId, news.windowId, news.frameKind, news.html);
      case 'saving':
        setting.onSaveProblem?.(news.problem);
        return streams.tell(
          null,
          JSON.stringify({ type: 'saving', problem: news.problem } satisfies ServerEvent),
        );
      case 'fault':
        return setting.onFault(news.text);
    }
  };

  const assets = buildAssets(setting.pageFolder, setting.cacheFolder);
  assets.catch((error: unknown) => setting.onFault(String(error)));
  const server = createServer((request, response) => {
    void route(
      {
        assets,
        title: basename(setting.bookPath).replace(/\.xls[xm]$/i, ''),
        ask,
        answer({ id, button, text }) {
          if (question?.id !== id) throw new PageError('NO_LONGER_ASKED');
          thread?.answerQuestion({ id, button, text });
        },
        stream(windowId, lastEventId, events) {
          const stream = streams.add(windowId, lastEventId, events);
          if (!streams.shows(windowId)) leave(windowId);
          opened.promise.then(() => greet(stream, lastEventId)).catch(() => events.end());
        },
        frame: (id) => frames.served(id, functions),
        fault: (error) =>
          setting.onFault(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      },
      request,
      response,
    );
  });
  server.requestTimeout = 0;
  const port = await listen(server, setting.port, setting.exactPort);
  if (port === null) return null;

  const { bookPath, projectFolder, user, at } = setting;
  const program = await buildThread(setting.pageFolder, setting.cacheFolder);
  thread = new BookThread(program, { bookPath, projectFolder, user, at }, hear, (fault) => {
    if (fault !== null) setting.onFault(fault);
    isReady = false;
    if (!isClosing) gone.resolve();
  });

  return {
    url: `http://127.0.0.1:${String(port)}/`,
    port,
    ready: opened.promise,
    lost: gone.promise,
    async close() {
      isClosing = true;
      try {
        return isReady ? await thread.close() : (await thread.terminate(), null);
      } finally {
        streams.close();
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
