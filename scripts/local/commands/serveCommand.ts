// `serve`: the local page on a book, until Ctrl+C; then everything is saved.
import { basename } from 'node:path';
import { BookNotOpened, servePage, type PageServer } from '../page/server/servePage';
import { serveTexts } from '../page/server/texts';
import { emptyReport } from '../kernel/report';
import { emailOption, required, words, type CommandLine } from './arguments';
import { CommandError } from './commandError';
import { instantOf } from './instant';
import type { World } from './world';

export const serveOptions = ['book', 'project', 'port', 'as', 'at'];

const usualPort = 8080;
/** How often to say how far the opening is. */
const progressMs = 500;

/** Says all it has to say on standard error; true where it ended with everything saved. */
export async function serveCommand(line: CommandLine, world: World): Promise<boolean> {
  words(line, []);
  const bookPath = required(line, 'book');
  const projectFolder = line.options['project'] ?? world.builtProject;
  const { timeZone } = world.loadProject(projectFolder).manifest;
  const at = line.options['at'] ?? null;
  if (at !== null) instantOf(at, timeZone);
  const port = portOption(line);
  let toldAt = 0;
  const server = await servePage({
    ...{ bookPath, projectFolder, at, user: emailOption(line, 'as') },
    ...{ port: port ?? usualPort, exactPort: port !== null },
    ...{ pageFolder: world.page.sources, cacheFolder: world.page.cache },
    onProgress: (done) => {
      if (world.now() - toldAt < progressMs) return;
      toldAt = world.now();
      world.warn(serveTexts.opening(basename(bookPath), Math.round(done * 100)));
    },
    onSaveProblem: (problem) =>
      world.warn(problem === null ? serveTexts.saved : serveTexts.saveProblem(problem)),
    onFault: (text) => world.warn(text),
  });
  if (!server) throw new CommandError('PORT_TAKEN', String(port ?? usualPort));
  return serve(server, port === null, world);
}

async function serve(server: PageServer, anyPort: boolean, world: World): Promise<boolean> {
  const interrupted = interruption();
  try {
    await Promise.race([server.ready, interrupted]);
  } catch (error) {
    await server.close();
    if (!(error instanceof BookNotOpened)) throw error;
    world.print(JSON.stringify(emptyReport({ name: error.code, message: error.message })));
    return false;
  }
  if (anyPort && server.port !== usualPort) world.warn(serveTexts.portTaken(usualPort, server.port));
  world.warn(serveTexts.ready(server.url));
  world.warn(serveTexts.howToEnd);
  const lost = server.lost.then(() => 'lost' as const);
  if ((await Promise.race([interrupted, lost])) === 'lost') {
    world.warn(serveTexts.threadLost);
    await server.close();
    return false;
  }
  const answer = await server.close();
  if (answer && answer.status !== 200) {
    const { error } = JSON.parse(answer.body as string) as { error: { message: string } };
    world.warn(serveTexts.notSaved(error.message));
    return false;
  }
  world.warn(serveTexts.saved);
  return true;
}

/** One Ctrl+C may arrive twice: from the terminal and from npm. */
const sameKeyMs = 1_000;

/** Ctrl+C, or being told to end. Once more later on: at once, without waiting for scripts or the save. */
function interruption(): Promise<'interrupted'> {
  return new Promise((resolve) => {
    let askedAt: number | null = null;
    const end = (): void => {
      askedAt ??= Date.now();
      resolve('interrupted');
      if (Date.now() - askedAt < sameKeyMs) return;
      process.stderr.write(`${serveTexts.leftUnsaved}\n`);
      process.exit(1);
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  });
}

/** Null where none is named: then any near 8080 will do. */
function portOption(line: CommandLine): number | null {
  const text = line.options['port'];
  if (text === undefined) return null;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new CommandError('BAD_PORT', text);
  return port;
}
