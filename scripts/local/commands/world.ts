// What the commands need of the machine: books, projects, the real clock, and a place for JSON lines.
import type { BookModel } from '../book/model';
import type { MailMessage, ScriptState } from '../kernel/execution';
import type { Project } from '../project';

/** A workbook with its state, held open (and locked) until it is closed. */
export interface OpenBook {
  book: BookModel;
  state: ScriptState;
  /** Writes the workbook and its state, and adds what was sent to the outbox. */
  save(mail: readonly MailMessage[]): Promise<void>;
  close(): Promise<void>;
}

export interface World {
  openBook(path: string): Promise<OpenBook>;
  loadProject(folder: string): Project;
  /** The folder of the built project, which runs where no other is named. */
  builtProject: string;
  /** Where the local page's sources stand, and where what is compiled of them goes. */
  page: { sources: string; cache: string };
  /** Real time, epoch ms. */
  now(): number;
  /** One line on standard output. */
  print(line: string): void;
  /** A fault of the runtime itself, for whoever mends it: to standard error. */
  warn(text: string): void;
}

/** Opens, works, saves what was done even where a script threw, and always closes. */
export async function withBook<T>(
  world: World,
  path: string,
  work: (open: OpenBook, sent: MailMessage[]) => T,
): Promise<T> {
  const open = await world.openBook(path);
  try {
    const sent: MailMessage[] = [];
    const answer = work(open, sent);
    await open.save(sent);
    return answer;
  } finally {
    await open.close();
  }
}
