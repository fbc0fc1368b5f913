// Gives a command line to its command and turns mistakes into the same JSON that the command answers.
import { emptyReport } from '../kernel/report';
import { faultError, reportedError } from '../texts';
import { commandLine, type CommandLine } from './arguments';
import { clockCommand, clockOptions } from './clockCommand';
import { CommandError } from './commandError';
import { editCommand, editOptions } from './editCommand';
import { runCommand, runOptions } from './runCommand';
import { serveCommand, serveOptions } from './serveCommand';
import type { World } from './world';

interface Command {
  options: readonly string[];
  /** Prints its JSON; true where nothing threw. */
  execute(line: CommandLine, world: World): Promise<boolean>;
}

const commands: Record<string, Command> = {
  run: { options: runOptions, execute: runCommand },
  edit: { options: editOptions, execute: editCommand },
  clock: { options: clockOptions, execute: clockCommand },
  serve: { options: serveOptions, execute: serveCommand },
};

/** The process's exit code: 0, or 1 where a script threw or the command could not be carried out. */
export async function dispatch(args: readonly string[], world: World): Promise<0 | 1> {
  try {
    const [name, ...rest] = args;
    if (name === undefined) throw new CommandError('NO_COMMAND');
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new CommandError('UNKNOWN_COMMAND', name);
    return (await command.execute(commandLine(rest, command.options), world)) ? 0 : 1;
  } catch (error) {
    const known = reportedError(error);
    if (!known) world.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
    world.print(JSON.stringify(emptyReport(known ?? faultError(error))));
    return 1;
  }
}
