// Calls a function of the server by Google's client, and checks what comes back.
import * as z from 'zod/mini';
import { SHELL } from '../texts/sidebar';

type Runner = Record<string, (...args: unknown[]) => void> & {
  withSuccessHandler(work: (answer: unknown) => void): Runner;
  withFailureHandler(work: (error: Error) => void): Runner;
};

/** Google's own (P), and what a browser says of a line that is down. */
const LOST = /NetworkError|HTTP 0|Connection failure|Failed to fetch|Load failed/i;

/** A call that came to nothing; `lost` where it was the connection. */
export class CallFailure extends Error {
  constructor(
    message: string,
    readonly lost: boolean,
  ) {
    super(message);
  }
}

/** Rejects with a `CallFailure` whose message is for the agent. An argument may hold no `undefined` (D). */
export function callServer<Shape extends z.ZodMiniType>(
  name: string,
  shape: Shape,
  ...args: unknown[]
): Promise<z.infer<Shape>> {
  return new Promise((resolve, reject) => {
    const { google } = globalThis as { google?: { script?: { run?: Runner } } };
    const run = google?.script?.run;
    if (!run) {
      reject(new CallFailure(SHELL.notInGoogle, false));
      return;
    }
    const fail = (error: Error): void => {
      const lost = !navigator.onLine || LOST.test(`${error.name} ${error.message}`);
      reject(new CallFailure(lost ? SHELL.unreachable : error.message, lost));
    };
    const succeed = (answer: unknown): void => {
      const parsed = z.safeParse(shape, answer);
      if (parsed.success) resolve(parsed.data);
      else reject(new CallFailure(SHELL.unreadable, false));
    };
    try {
      const handled = run.withSuccessHandler(succeed).withFailureHandler(fail);
      handled[name](...args);
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
