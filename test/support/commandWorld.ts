// The commands on a workbook in memory: what they print, and what they leave in the book.
import type { BookModel } from '../../scripts/local/book/model';
import type { Firing } from '../../scripts/local/commands/clockCommand';
import { dispatch } from '../../scripts/local/commands/dispatch';
import { BookError } from '../../scripts/local/book/bookError';
import type { MailMessage, ScriptState } from '../../scripts/local/kernel/execution';
import type { World } from '../../scripts/local/commands/world';
import type { RunReport } from '../../scripts/local/kernel/report';
import { ProjectError } from '../../scripts/local/project';
import { newState, projectOf } from './google';
import { newBook } from './newBook';

/** A report; `clock` answers `firings` alone. */
export type Answer = RunReport & { firings: Firing[] };

export class CommandWorld {
  readonly book: BookModel = newBook();
  readonly state: ScriptState = newState();
  readonly outbox: MailMessage[] = [];
  readonly warnings: string[] = [];
  saves = 0;
  closes = 0;
  private readonly lines: string[] = [];

  /** The project stands under `project`; the book is `book.xlsx`. */
  constructor(private readonly source: string | Record<string, string>) {}

  /** Runs a command line of blank-separated words; `--book` and `--project` are given unless it names them. */
  async run(line: string | string[]): Promise<{ code: 0 | 1; answers: Answer[] }> {
    const args = typeof line === 'string' ? line.split(' ') : line;
    this.lines.length = 0;
    const code = await dispatch(args, this.world());
    return { code, answers: this.lines.map((text) => JSON.parse(text) as Answer) };
  }

  private world(): World {
    return {
      openBook: async (path) => {
        if (path !== 'book.xlsx') throw new BookError('NO_SUCH_BOOK', path);
        const save = async (mail: readonly MailMessage[]): Promise<void> => {
          this.saves += 1;
          this.outbox.push(...mail);
        };
        const close = async (): Promise<void> => {
          this.closes += 1;
        };
        return { book: this.book, state: this.state, save, close };
      },
      loadProject: (folder) => {
        if (folder !== 'project') throw new ProjectError('NO_MANIFEST', `${folder}/appsscript.json`);
        return projectOf(this.source);
      },
      builtProject: 'project',
      page: { sources: 'page', cache: 'cache' },
      now: () => Date.parse('2022-09-16T15:00:00Z'),
      print: (text) => this.lines.push(text),
      warn: (text) => this.warnings.push(text),
    };
  }
}
