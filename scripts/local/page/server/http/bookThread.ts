// The book's thread as the server calls it: requests with answers, and what it says by itself.
import { MessageChannel, Worker } from 'node:worker_threads';
import type { FromBook, Method, ThreadSetting, ToBook } from '../thread/messages';
import { PageError } from '../thread/pageError';
import { closeQuestions, giveAnswer, signalBytes, type GivenAnswer } from '../thread/questions';

export type BookAnswer = Extract<FromBook, { kind: 'answer' }>;
export type BookNews = Exclude<FromBook, { kind: 'answer' }>;

interface Waiting {
  resolve: (answer: BookAnswer) => void;
  reject: (error: Error) => void;
}

export class BookThread {
  private readonly worker: Worker;
  private readonly line: { signal: SharedArrayBuffer; port: MessageChannel['port1'] };
  private readonly waiting = new Map<number, Waiting>();
  private requests = 0;
  private ended = false;

  /** `onEnd` hears when the thread is gone, wanted or not. */
  constructor(
    program: string,
    setting: Omit<ThreadSetting, 'signal' | 'answers'>,
    onNews: (news: BookNews) => void,
    onEnd: (fault: string | null) => void,
  ) {
    const signal = new SharedArrayBuffer(signalBytes);
    const { port1, port2 } = new MessageChannel();
    this.line = { signal, port: port1 };
    const workerData: ThreadSetting = { ...setting, signal, answers: port2 };
    this.worker = new Worker(program, { workerData, transferList: [port2] });
    port1.unref();
    let fault: string | null = null;
    this.worker.on('message', (message: FromBook) => {
      if (message.kind !== 'answer') onNews(message);
      else {
        this.waiting.get(message.id)?.resolve(message);
        this.waiting.delete(message.id);
      }
    });
    this.worker.on('error', (error: Error) => (fault = error.stack ?? error.message));
    this.worker.on('exit', () => {
      this.ended = true;
      for (const { reject } of this.waiting.values()) reject(new PageError('CLOSING'));
      this.waiting.clear();
      onEnd(fault);
    });
  }

  ask(method: Method, parameters: unknown): Promise<BookAnswer> {
    return this.request({ id: this.nextId(), method, parameters });
  }

  answerQuestion(answer: GivenAnswer): void {
    giveAnswer(this.line, answer);
  }

  /** Saves and ends. Scripts that ask get no answer any more. */
  async close(): Promise<BookAnswer | null> {
    if (this.ended) return null;
    closeQuestions(this.line);
    try {
      return await this.request({ id: this.nextId(), method: 'close' });
    } finally {
      await this.terminate();
    }
  }

  async terminate(): Promise<void> {
    this.line.port.close();
    await this.worker.terminate();
  }

  private request(message: ToBook): Promise<BookAnswer> {
    if (this.ended) return Promise.reject(new PageError('CLOSING'));
    return new Promise((resolve, reject) => {
      this.waiting.set(message.id, { resolve, reject });
      this.worker.postMessage(message);
    });
  }

  private nextId(): number {
    this.requests += 1;
    return this.requests;
  }
}
