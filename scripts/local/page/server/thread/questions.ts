// A script that asks stops its thread until the person's answer comes from the other one.
import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import type { Answer } from '../../../kernel/execution';

export interface GivenAnswer extends Answer {
  id: string;
}

/** What both threads hold of it: a counter of answers, and whether no more are to be waited for. */
export interface QuestionLine {
  signal: SharedArrayBuffer;
  port: MessagePort;
}

const answered = 0;
const closing = 1;
const closed: Answer = { button: 'CLOSE', text: '' };

export const signalBytes = 8;

/** On the book's thread: waits for the answer to `id`; a server that ends answers CLOSE. */
export function awaitAnswer({ signal, port }: QuestionLine, id: string): Answer {
  const flags = new Int32Array(signal);
  for (;;) {
    const seen = Atomics.load(flags, answered);
    if (Atomics.load(flags, closing) === 1) return closed;
    const received = receiveMessageOnPort(port) as { message: GivenAnswer } | undefined;
    if (received?.message.id === id) return { button: received.message.button, text: received.message.text };
    if (!received) Atomics.wait(flags, answered, seen);
  }
}

/** On the server's thread. */
export function giveAnswer({ signal, port }: QuestionLine, answer: GivenAnswer): void {
  port.postMessage(answer);
  const flags = new Int32Array(signal);
  Atomics.add(flags, answered, 1);
  Atomics.notify(flags, answered);
}

export function closeQuestions({ signal }: QuestionLine): void {
  const flags = new Int32Array(signal);
  Atomics.store(flags, closing, 1);
  Atomics.add(flags, answered, 1);
  Atomics.notify(flags, answered);
}
