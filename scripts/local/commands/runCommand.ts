// `run FUNCTION [JSON_ARG…]`: one function of the project as a person would start it, or a batch of such calls.
import type { MailMessage } from '../kernel/execution';
import { emptyReport, type RunReport } from '../kernel/report';
import { functionNotFound, runFunction } from '../kernel/runFunction';
import type { Project } from '../project';
import { reportedError } from '../texts';
import { emailOption, required, type CommandLine } from './arguments';
import { CommandError } from './commandError';
import { instantOf } from './instant';
import { batchLines, jsonArgument } from './jsonArguments';
import { withBook, type OpenBook, type World } from './world';

export const runOptions = ['book', 'project', 'as', 'at', 'batch'];

/** Prints one report, or one for each line of the batch; true where nothing threw. */
export async function runCommand(line: CommandLine, world: World): Promise<boolean> {
  const [functionName, ...words] = line.words;
  if (functionName === undefined) throw new CommandError('MISSING_ARGUMENT', 'FUNCTION');
  const { batch } = line.options;
  if (batch !== undefined && words.length > 0) throw new CommandError('ARGUMENTS_BESIDE_BATCH', words[0]);
  const project = world.loadProject(line.options['project'] ?? world.builtProject);
  const calls = batch === undefined ? [words.map(jsonArgument)] : batchLines(batch);
  const reports = await withBook(world, required(line, 'book'), (open, sent) =>
    calls.map((args) =>
      args instanceof CommandError
        ? emptyReport(reportedError(args))
        : run(functionName, args, { line, project, open, sent, world }),
    ),
  );
  for (const report of reports) world.print(JSON.stringify(report));
  return reports.every(({ error }) => error === null);
}

interface Setting {
  line: CommandLine;
  project: Project;
  open: OpenBook;
  sent: MailMessage[];
  world: World;
}

function run(
  functionName: string,
  args: readonly unknown[],
  { line, project, open, sent, world }: Setting,
): RunReport {
  const { book, state } = open;
  const { at } = line.options;
  const { report, sent: mail } = runFunction({
    ...{ project, functionName, args, book, state },
    user: emailOption(line, 'as') ?? book.owner,
    at: at === undefined ? world.now() : instantOf(at, project.manifest.timeZone),
  });
  sent.push(...mail);
  if (report.error?.name !== functionNotFound) return report;
  return { ...report, error: reportedError(new CommandError('NO_SUCH_FUNCTION', functionName)) };
}
