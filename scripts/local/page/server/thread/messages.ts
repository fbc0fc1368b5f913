// What the server's thread and the book's thread say to each other.
import type { MessagePort } from 'node:worker_threads';
import type { FrameSetting } from '../../protocol';

export interface ThreadSetting {
  bookPath: string;
  projectFolder: string;
  /** Whom windows are at first; null is the book's owner. */
  user: string | null;
  /** Simulated time at the start, as typed; null is the real one. */
  at: string | null;
  signal: SharedArrayBuffer;
  answers: MessagePort;
}

/** What a window may ask of the book, by the last part of its address. */
export type Method =
  | 'open'
  | 'book'
  | 'sheet'
  | 'edit'
  | 'select'
  | 'structure'
  | 'run'
  | 'menu'
  | 'user'
  | 'clock'
  | 'outbox'
  | 'attachment'
  | 'log';

export type ToBook = { id: number; method: Method; parameters: unknown } | { id: number; method: 'close' };

export type FromBook =
  | { kind: 'opening'; done: number; name: string }
  /** `functions` are those that a page may call. */
  | { kind: 'ready'; functions: string[] }
  /** The book could not be opened: Spanish. */
  | { kind: 'failed'; code: string; message: string }
  /** `status` is HTTP's; `body` is JSON, or the bytes of `file`. */
  | {
      kind: 'answer';
      id: number;
      status: number;
      body: string | Uint8Array;
      file?: { name: string; type: string };
    }
  /** Why the book cannot be saved (Spanish); null when it could again. */
  | { kind: 'saving'; problem: string | null }
  /** For one window, or all where it is null. `json` is a ServerEvent. */
  | { kind: 'event'; windowId: string | null; json: string }
  | { kind: 'question'; id: string | null; windowId: string }
  | {
      kind: 'frame';
      frameId: string;
      windowId: string;
      frameKind: FrameSetting['kind'];
      html: string;
    }
  | { kind: 'fault'; text: string };
