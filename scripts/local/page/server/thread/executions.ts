// Runs scripts for windows and clocks, and tells everybody what came of it: cells, mails, the log.
import { performance } from 'node:perf_hooks';
import { isoInZone } from '../../../commands/instant';
import type { TriggerSetting } from '../../../commands/triggerRuns';
import type { MailMessage, Screen } from '../../../kernel/execution';
import { reportedMail, type RunReport } from '../../../kernel/report';
import type { Project } from '../../../project';
import { offsetAt } from '../../../values/zone';
import type { ExecutionView, MailView } from '../../protocol';
import type { Teller } from './teller';

const longestLog = 500;
/** Google lets a script run for six minutes, questions to the person included. */
const wallMs = 6 * 60_000;

export interface Call {
  function: string;
  source: ExecutionView['source'];
  user: string;
  screen: Screen | null;
}

export interface ExecutionsSetting {
  project: Project;
  teller: Teller;
  now: () => number;
  /** How many scripts stand behind this one. */
  waiting: () => number;
  /** What an execution changed is told and saved. */
  settle: (sent: readonly MailMessage[]) => void;
  /** Mails sent before, oldest first. */
  outbox: readonly MailMessage[];
}

export class Executions {
  private readonly log: ExecutionView[] = [];
  private readonly mails: MailMessage[];
  private count = 0;

  constructor(private readonly setting: ExecutionsSetting) {
    this.mails = [...setting.outbox];
  }

  /** `work` runs the script, or answers null where the project has none for this. */
  run<Report extends RunReport | null>(
    call: Call,
    base: Pick<TriggerSetting, 'project' | 'book' | 'state'>,
    work: (setting: TriggerSetting) => Report,
  ): Report {
    const { teller, now, waiting, settle } = this.setting;
    const at = now();
    const sent: MailMessage[] = [];
    teller.all({ type: 'busy', function: call.function, waiting: waiting() });
    const started = performance.now();
    const { user, screen } = call;
    try {
      const report = work({ ...base, user, at, sent, wallMs, ...(screen && { screen }) });
      if (report) this.note(call, at, report, performance.now() - started);
      return report;
    } finally {
      this.file(sent);
      settle(sent);
      if (waiting() === 0) teller.all({ type: 'idle' });
    }
  }

  /** Newest first. */
  get logged(): ExecutionView[] {
    return [...this.log].reverse();
  }

  /** Newest first. */
  get outbox(): MailView[] {
    return this.mails.map((mail, index) => ({ ...reportedMail(mail), number: index + 1 })).reverse();
  }

  /** Mails count from 1, attachments from 0. */
  attachment(mail: number, attachment: number): MailMessage['attachments'][number] | undefined {
    return this.mails[mail - 1]?.attachments[attachment];
  }

  private note(call: Call, at: number, report: RunReport, elapsedMs: number): void {
    const { timeZone } = this.setting.project.manifest;
    const { error, calls, estimatedMs, logs } = report;
    this.count += 1;
    const entry: ExecutionView = {
      id: this.count,
      at: isoInZone(at, offsetAt(at, timeZone)),
      ...{ function: call.function, source: call.source, user: call.user },
      ...{ error, calls, estimatedMs, elapsedMs: Math.round(elapsedMs * 10) / 10, logs },
    };
    this.log.push(entry);
    if (this.log.length > longestLog) this.log.shift();
    this.setting.teller.all({ type: 'log', entry });
  }

  private file(sent: readonly MailMessage[]): void {
    for (const mail of sent) {
      this.mails.push(mail);
      this.setting.teller.all({ type: 'mail', mail: { ...reportedMail(mail), number: this.mails.length } });
    }
  }
}
