// Takes a command line apart: `run f '{"a":1}' --book b.xlsx` is words and options.
import { CommandError } from './commandError';

export interface CommandLine {
  words: string[];
  /** Without the dashes. */
  options: Partial<Record<string, string>>;
}

/** All options take a value, as `--book FILE` or `--book=FILE`. After `--`, everything is a word. */
export function commandLine(args: readonly string[], known: readonly string[]): CommandLine {
  const line: CommandLine = { words: [], options: {} };
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]!;
    if (arg === '--') {
      line.words.push(...args.slice(index + 1));
      break;
    }
    if (!arg.startsWith('--')) {
      line.words.push(arg);
      continue;
    }
    const [, name, given] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(arg)!;
    if (!known.includes(name!)) throw new CommandError('UNKNOWN_OPTION', arg);
    const value = given ?? args[++index];
    if (value === undefined || (given === undefined && value.startsWith('--'))) {
      throw new CommandError('OPTION_WITHOUT_VALUE', `--${name}`);
    }
    line.options[name!] = value;
  }
  return line;
}

export function required(line: CommandLine, option: string): string {
  const value = line.options[option];
  if (value === undefined) throw new CommandError('MISSING_OPTION', `--${option}`);
  return value;
}

/** The words by name; more or fewer of them are a mistake. */
export function words<Name extends string>(line: CommandLine, names: readonly Name[]): Record<Name, string> {
  const missing = names[line.words.length];
  if (missing !== undefined) throw new CommandError('MISSING_ARGUMENT', missing);
  const extra = line.words[names.length];
  if (extra !== undefined) throw new CommandError('TOO_MANY_ARGUMENTS', extra);
  return Object.fromEntries(names.map((name, index) => [name, line.words[index]!])) as Record<Name, string>;
}

export function emailOption(line: CommandLine, option: string): string | null {
  const value = line.options[option];
  if (value === undefined) return null;
  if (!/^[^\s@,;]+@[^\s@,;]+$/.test(value)) throw new CommandError('BAD_EMAIL', value);
  return value;
}
