// One execution as services see it: its users, clock, costs, buffered writes, and what it shows, sends and logs.
import type { BookModel } from '../book/model';
import type { Project } from '../project';
import type {
  Answer,
  CostKind,
  Execution,
  MailMessage,
  Question,
  Screen,
  ScriptState,
  UiEvent,
} from './execution';
import { Gate } from './gate';
import type { Injection } from './injection';
import { QuotaMeter, quotasOf, type Account } from './quotas';
import { WriteBuffer } from './writeBuffer';

export interface ExecutionSetting {
  project: Project;
  book: BookModel;
  state: ScriptState;
  activeUser: string;
  effectiveUser: string;
  authMode: 'NONE' | 'LIMITED' | 'FULL';
  hasUi: boolean;
  bound: boolean;
  /** Simulated time of its first line, epoch ms. */
  startedAt: number;
  limitMs: number;
  /** Default: what Google takes to start a script that somebody waits for. */
  startMs?: number;
  account: Account;
  injection: Injection;
  /** Absent where nobody watches: what is shown is only noted. */
  screen?: Screen;
}

/** The button that a person presses who presses the first one. */
const firstButton: Readonly<Record<string, string>> = {
  OK: 'OK',
  OK_CANCEL: 'OK',
  YES_NO: 'YES',
  YES_NO_CANCEL: 'YES',
};

export interface LogEntry {
  level: 'LOG' | 'INFO' | 'WARNING' | 'ERROR';
  message: string;
}

export class RunningExecution implements Execution {
  readonly book: BookModel;
  readonly state: ScriptState;
  readonly timeZone: string;
  readonly activeUser: string;
  readonly effectiveUser: string;
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  readonly hasUi: boolean;
  readonly bound: boolean;
  readonly selected: Screen['selected'];
  readonly gate: Gate;
  readonly logs: LogEntry[] = [];
  readonly mail: MailMessage[] = [];
  readonly ui: UiEvent[] = [];
  private readonly project: Project;
  private readonly screen: Screen | null;
  private readonly writes = new WriteBuffer();
  private readonly quotas: QuotaMeter;
  private readonly releases: (() => void)[] = [];
  private evaluator: Execution['evaluate'] | null = null;

  constructor(setting: ExecutionSetting) {
    this.project = setting.project;
    this.screen = setting.screen ?? null;
    this.selected = this.screen?.selected ?? null;
    this.book = setting.book;
    this.state = setting.state;
    this.timeZone = setting.project.manifest.timeZone;
    this.activeUser = setting.activeUser;
    this.effectiveUser = setting.effectiveUser;
    this.authMode = setting.authMode;
    this.hasUi = setting.hasUi;
    this.bound = setting.bound;
    this.gate = new Gate(setting.startedAt, setting.limitMs, setting.injection, setting.startMs);
    const limits = { ...quotasOf[setting.account], ...setting.injection.quotas };
    this.quotas = new QuotaMeter(setting.state, setting.effectiveUser, limits, () => this.now());
  }

  now(): number {
    return this.gate.now();
  }

  sleep(milliseconds: number): void {
    this.gate.spend(milliseconds);
  }

  read(cells: number | (() => number)): void {
    this.commit();
    const count = typeof cells === 'number' ? cells : cells();
    this.gate.chargeCells('read', count);
    this.gate.calls.cellsRead += count;
  }

  write(cells: number, apply: () => void): void {
    this.gate.chargeCells('write', cells);
    this.gate.calls.cellsWritten += cells;
    this.writes.add(cells, apply);
  }

  flush(): void {
    this.gate.chargeCells('flush', this.writes.pendingCells);
    this.writes.commit();
  }

  append(cells: number): void {
    this.commit();
    this.gate.chargeCells('append', cells);
    this.gate.calls.cellsWritten += cells;
  }

  charge(kind: CostKind): void {
    this.gate.charge(kind);
  }

  spendQuota(kind: 'email' | 'properties' | 'urlFetch', amount: number): boolean {
    return this.quotas.spend(kind, amount);
  }

  remainingQuota(kind: 'email' | 'properties' | 'urlFetch'): number {
    return this.quotas.remaining(kind);
  }

  /** A menu takes the place of an earlier one of its name (D). */
  showUi(event: UiEvent): void {
    const replaced = this.ui.findIndex(
      (shown) => event.kind === 'menu' && shown.kind === 'menu' && shown.name === event.name,
    );
    if (replaced >= 0) this.ui.splice(replaced, 1);
    this.ui.push(event);
    this.screen?.show(event);
  }

  ask(question: Question): Answer {
    const answer = this.screen?.ask(question) ?? { button: firstButton[question.buttons] ?? 'OK', text: '' };
    const { button, text } = answer;
    this.ui.push({ ...question, answer: button, ...(question.kind === 'prompt' && { text }) });
    return answer;
  }

  sendMail(message: MailMessage): void {
    this.mail.push(message);
  }

  log(level: LogEntry['level'], message: string): void {
    this.logs.push({ level, message });
  }

  projectHtml(name: string): string | null {
    return this.project.html.get(name) ?? this.project.html.get(name.replace(/\.html$/, '')) ?? null;
  }

  evaluate(source: string, scope: Record<string, unknown>): unknown {
    return this.evaluator!(source, scope);
  }

  onEnd(release: () => void): void {
    this.releases.push(release);
  }

  /** The realm in which `evaluate` runs; it is made after the execution. */
  evaluateBy(evaluator: Execution['evaluate']): void {
    this.evaluator = evaluator;
  }

  /** Commits what is left, as Google does when a script has ended. A killed execution loses it. */
  commitAtEnd(): void {
    if (!this.gate.killed) this.commit();
  }

  end(): void {
    this.writes.drop();
    for (const release of this.releases.splice(0)) release();
  }

  private commit(): void {
    if (!this.writes.isEmpty) this.flush();
  }
}
