// The arguments of a call as the command line gives them: JSON, or `@FILE` with JSON in it.
import { readFileSync } from 'node:fs';
import { CommandError } from './commandError';

export function jsonArgument(word: string): unknown {
  return word.startsWith('@') ? parsed(fileText(word.slice(1)), word.slice(1)) : parsed(word, word);
}

/** Each line of a batch that is not blank: an array of arguments, or why it is none. */
export function batchLines(path: string): (unknown[] | CommandError)[] {
  return fileText(path)
    .split('\n')
    .map((line, index) => ({ line: line.trim(), place: `${path}:${String(index + 1)}` }))
    .filter(({ line }) => line !== '')
    .map(({ line, place }) => argumentsOf(line, place));
}

function argumentsOf(line: string, place: string): unknown[] | CommandError {
  try {
    const value = parsed(line, place);
    return Array.isArray(value) ? (value as unknown[]) : new CommandError('NOT_AN_ARRAY', place);
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
}

function parsed(text: string, subject: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new CommandError('BAD_JSON', subject);
  }
}

function fileText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CommandError('NO_SUCH_FILE', path);
  }
}
