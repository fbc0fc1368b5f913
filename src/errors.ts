// The edge where errors get their words: a known one its sentence, an unknown one a record in the log.
import { KnownError } from './knownError';
import { errorText, UNFORESEEN } from './texts/errors';

/** Runs a call; what it throws is an `Error` with a Spanish sentence as `message` and the code as `name`. */
export function answered<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof KnownError) throw spoken(error.code, errorText(error.code, error.details));
    record(error);
    throw spoken('UNFORESEEN', UNFORESEEN);
  }
}

/** Runs what must not disturb a person at work: an error is only recorded. */
export function logged(work: () => void): void {
  try {
    work();
  } catch (error) {
    record(error);
  }
}

function record(error: unknown): void {
  console.error(error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : error);
}

function spoken(code: string, sentence: string): Error {
  const error = new Error(sentence);
  error.name = code;
  return error;
}
