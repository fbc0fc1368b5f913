// The open book at work: what each request of a window does to it. Lives on a thread of its own.
import { personsHand } from '../../../commands/cellEdit';
import { dueTriggers } from '../../../commands/clockCommand';
import { instantOf } from '../../../commands/instant';
import { timeEvent } from '../../../commands/timeEvent';
import {
  runChangeTrigger,
  runInstalledTrigger,
  runSimpleTrigger,
  type TriggerSetting,
} from '../../../commands/triggerRuns';
import type { OpenBook } from '../../../book/session';
import type { SheetModel } from '../../../book/model';
import { ServiceError, type MailMessage, type TriggerModel } from '../../../kernel/execution';
import { runFunction, type Trigger } from '../../../kernel/runFunction';
import type { Project } from '../../../project';
import { clientAnswer } from '../../../services/html/clientAnswer';
import { BookHost } from '../../../services/spreadsheet/bookHost';
import type * as page from '../../protocol';
import { SheetViews, tabOf } from '../view/sheetViews';
import { Changes } from './changes';
import { Executions, type Call } from './executions';
import type { FromBook } from './messages';
import { PageError } from './pageError';
import type { QuestionLine } from './questions';
import { Saving } from './saving';
import { screenOfWindow } from './screenOfWindow';
import type { SimulatedClock } from './simulatedClock';
import { restructure } from './structure';
import { Teller } from './teller';
import type { Turns } from './turns';
import { typeEdit } from './typing';
import { WindowsOfBook, type WindowState } from './windowsOfBook';

/** Google keeps no more simple edit events waiting (P): those beyond are lost. */
const mostWaitingEdits = 2;

export interface WorkingBookSetting {
  open: OpenBook;
  project: Project;
  clock: SimulatedClock;
  turns: Turns;
  user: string | null;
  outbox: readonly MailMessage[];
  line: QuestionLine;
  callable: readonly string[];
  send: (message: FromBook) => void;
  onSaveProblem: (problem: unknown) => void;
}

export class WorkingBook {
  readonly saving: Saving;
  private readonly views = new SheetViews();
  private readonly changes: Changes;
  private readonly teller: Teller;
  private readonly windows: WindowsOfBook;
  private readonly executions: Executions;
  private waitingEdits = 0;
  /** Time-driven triggers due up to here have fired. */
  private firedUntil: number;

  constructor(private readonly setting: WorkingBookSetting) {
    const { open, project, clock, turns, send, user, outbox } = setting;
    const { book } = open;
    this.changes = new Changes(book);
    this.teller = new Teller(send, this.views, book.sheets.map(tabOf));
    this.windows = new WindowsOfBook([user ?? book.owner, book.owner, ...book.editors, ...book.viewers]);
    this.firedUntil = clock.now();
    for (const sheet of book.sheets) this.views.note(sheet);
    this.saving = new Saving({
      changes: this.changes,
      save: (mail) => open.save(mail),
      soon: (task) => turns.soon(task),
      afterScripts: (task) => turns.inTurn(task),
      onProblem: setting.onSaveProblem,
    });
    this.executions = new Executions({
      ...{ project, teller: this.teller, outbox },
      now: () => clock.now(),
      waiting: () => turns.waiting,
      settle: (sent) => this.settle(sent),
    });
  }

  /** Enters a window; where it is fresh, its menus come by the script's own onOpen. */
  open(windowId: string, fresh: boolean): page.StateView {
    const { book } = this.setting.open;
    const window = this.windows.enter(windowId, this.setting.user ?? book.owner, book.activeSheetId);
    if (fresh) this.setting.turns.inTurn(() => this.runOpenTriggers(window));
    return this.state(window);
  }

  book(windowId: string): page.BookView {
    const window = this.windows.get(windowId);
    const { book } = this.setting.open;
    const sheet = book.sheets.find(({ id }) => id === window.sheetId) ?? book.sheets[0]!;
    const { name, locale, timeZone } = book;
    return {
      ...{ name, locale, timeZone, activeSheetId: sheet.id, tabs: book.sheets.map(tabOf) },
      sheet: this.sheet(windowId, sheet.id),
    };
  }

  sheet(windowId: string, id: number): page.SheetView {
    const { user } = this.windows.get(windowId);
    return this.views.view(this.host(user), this.sheetOf(id), user);
  }

  select({ windowId, sheetId, rect }: page.SelectRequest): page.Done {
    const window = this.windows.get(windowId);
    window.sheetId = this.sheetOf(sheetId).id;
    window.rect = rect;
    return { done: true };
  }

  edit(request: page.EditRequest): page.EditAnswer {
    const window = this.windows.get(request.windowId);
    const sheet = this.sheetOf(request.sheetId);
    const cutFrom = request.cut ? this.sheetOf(request.cut.sheetId) : null;
    this.setting.open.book.activeSheetId = sheet.id;
    const { error, event } = typeEdit(sheet, cutFrom, request, this.handSetting(window));
    const changed = this.settle([]);
    if (!error) this.queueEditTriggers(window, sheet, event);
    return { error, changed };
  }

  structure(request: page.StructureRequest): page.EditAnswer {
    const window = this.windows.get(request.windowId);
    const sheet = this.sheetOf(request.sheetId);
    try {
      const changeType = restructure(sheet, request, this.handSetting(window));
      const changed = this.settle([]);
      if (changeType) {
        for (const trigger of this.installed('ON_CHANGE'))
          this.queueTrigger(window, trigger, (setting) =>
            runChangeTrigger(trigger, changeType, presence, setting),
          );
      }
      return { error: null, changed };
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const { name, message } = error;
      return { error: { name, message }, changed: this.settle([]) };
    }
  }

  run({ windowId, function: name, args }: page.RunRequest): page.RunAnswer {
    const window = this.windows.get(windowId);
    if (!this.setting.callable.includes(name))
      return { error: { name: 'Error', message: `Script function not found: ${name}` } };
    return this.call(window, name, 'run', args);
  }

  menu({ windowId, item }: page.MenuRequest): page.RunAnswer {
    return this.call(this.windows.get(windowId), item, 'menu', []);
  }

  user({ windowId, email }: page.UserRequest): page.StateView {
    const window = this.windows.get(windowId);
    this.windows.setUser(window, email);
    this.setting.turns.inTurn(() => this.runOpenTriggers(window));
    this.tellStates();
    for (const sheet of this.setting.open.book.sheets) {
      if (sheet.protections.length > 0)
        this.teller.all({ type: 'sheet', sheetId: sheet.id, version: this.views.renew(sheet) });
    }
    return this.state(window);
  }

  /** @throws PageError CLOCK_BACKWARDS; CommandError BAD_TIME */
  clock({ windowId, to }: page.ClockRequest): page.StateView {
    const window = this.windows.get(windowId);
    const target = instantOf(to, this.setting.project.manifest.timeZone);
    if (target < this.setting.clock.now()) throw new PageError('CLOCK_BACKWARDS');
    this.fireTriggers(target, (at) => this.setting.clock.moveTo(at));
    this.setting.clock.moveTo(target);
    this.tellStates();
    return this.state(window);
  }

  /** Fires what fell due since the last time, as time goes by. */
  tick(): void {
    this.fireTriggers(this.setting.clock.now(), () => undefined);
  }

  outbox(): page.OutboxView {
    return { mail: this.executions.outbox };
  }

  attachment(mail: number, attachment: number): MailMessage['attachments'][number] {
    const found = this.executions.attachment(mail, attachment);
    if (!found) throw new PageError('NOT_FOUND');
    return found;
  }

  log(): page.LogView {
    return { executions: this.executions.logged };
  }

  private call(
    window: WindowState,
    name: string,
    source: Call['source'],
    args: readonly unknown[],
  ): page.RunAnswer {
    const { result, error } = this.execute(window, { function: name, source }, (setting) => {
      const { sent, ...rest } = setting;
      const run = runFunction({ functionName: name, args, answerOf: clientAnswer, ...rest });
      sent.push(...run.sent);
      return run.report;
    });
    return error ? { error } : { result };
  }

  private runOpenTriggers(window: WindowState): void {
    this.execute(window, { function: 'onOpen', source: 'simple' }, (setting) =>
      runSimpleTrigger('onOpen', presence, setting),
    );
    for (const trigger of this.installed('ON_OPEN'))
      this.queueTrigger(window, trigger, (setting) => runInstalledTrigger(trigger, presence, setting));
  }

  private queueEditTriggers(window: WindowState, sheet: SheetModel, event: Trigger['event']): void {
    const { turns } = this.setting;
    const stillThere = (): boolean => this.setting.open.book.sheets.includes(sheet);
    if (this.waitingEdits < mostWaitingEdits) {
      this.waitingEdits += 1;
      turns.inTurn(() => {
        this.waitingEdits -= 1;
        if (!stillThere()) return;
        this.execute(window, { function: 'onEdit', source: 'simple' }, (setting) =>
          runSimpleTrigger('onEdit', event, setting),
        );
      });
    }
    for (const trigger of [...this.installed('ON_EDIT'), ...this.installed('ON_CHANGE')]) {
      this.queueTrigger(window, trigger, (setting) => {
        if (!stillThere()) return null;
        return trigger.kind === 'ON_EDIT'
          ? runInstalledTrigger(trigger, event, setting)
          : runChangeTrigger(trigger, 'EDIT', event, setting);
      });
    }
  }

  private queueTrigger(
    window: WindowState,
    trigger: TriggerModel,
    run: (setting: TriggerSetting) => ReturnType<typeof runSimpleTrigger>,
  ): void {
    this.setting.turns.inTurn(() => {
      this.execute(window, { function: trigger.handler, source: 'installable' }, run);
    });
  }

  private installed(kind: TriggerModel['kind']): TriggerModel[] {
    return this.setting.open.state.triggers.filter((trigger) => trigger.kind === kind);
  }

  private fireTriggers(to: number, arrive: (at: number) => void): void {
    const { state } = this.setting.open;
    for (const { trigger, at } of dueTriggers(state, this.firedUntil, to)) {
      arrive(at);
      const call: Call = { function: trigger.handler, source: 'time', user: trigger.creator, screen: null };
      this.executions.run(call, this.base(), (setting) =>
        runInstalledTrigger(trigger, timeEvent(at), { ...setting, at }),
      );
    }
    this.firedUntil = Math.max(this.firedUntil, to);
  }

  private execute<Report extends ReturnType<typeof runSimpleTrigger>>(
    window: WindowState,
    call: Pick<Call, 'function' | 'source'>,
    work: (setting: TriggerSetting) => Report,
  ): Report {
    const { open, send, line } = this.setting;
    const { book } = open;
    if (book.sheets.some(({ id }) => id === window.sheetId)) book.activeSheetId = window.sheetId;
    const screen = screenOfWindow(window, {
      ...{ book, send, line, teller: this.teller },
      beforeQuestion: () => void this.settle([]),
    });
    return this.executions.run({ ...call, user: window.user, screen }, this.base(), work);
  }

  /** Tells what changed and has it saved soon. */
  private settle(sent: readonly MailMessage[]): page.RowsView[] {
    const changed = this.teller.changes(this.host(this.setting.open.book.owner), this.changes);
    this.saving.note(sent);
    return changed;
  }

  private tellStates(): void {
    for (const window of this.windows.all)
      this.teller.one(window.id, { type: 'state', state: this.state(window) });
  }

  private state({ user }: WindowState): page.StateView {
    const { clock, project } = this.setting;
    return {
      ...{ user, users: this.windows.knownUsers, timeZone: project.manifest.timeZone },
      clock: { now: clock.now(), offset: clock.offset },
    };
  }

  private sheetOf(id: number): SheetModel {
    const sheet = this.setting.open.book.sheets.find((one) => one.id === id);
    if (!sheet) throw new PageError('NO_SUCH_SHEET');
    return sheet;
  }

  private base(): Pick<TriggerSetting, 'project' | 'book' | 'state'> {
    const { project, open } = this.setting;
    return { project, book: open.book, state: open.state };
  }

  private handSetting({ user }: Pick<WindowState, 'user'>): TriggerSetting {
    return { ...this.base(), user, at: this.setting.clock.now(), sent: [] };
  }

  private host(user: string): BookHost {
    return new BookHost(personsHand(this.handSetting({ user })), this.setting.open.book);
  }
}

interface Roots {
  getActiveSpreadsheet(): object;
  getActiveUser(): object;
}

/** The event of an opened book: the book and who opened it. */
const presence: Trigger['event'] = (service) => ({
  source: (service('SpreadsheetApp') as Roots).getActiveSpreadsheet(),
  user: (service('Session') as Roots).getActiveUser(),
});
