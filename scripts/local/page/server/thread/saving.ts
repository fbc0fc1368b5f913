// Saves soon after a change: at most a second later, and never two saves at once.
import type { MailMessage } from '../../../kernel/execution';
import type { Changes } from './changes';

const restMs = 250;
const longestMs = 1_000;
const retryMs = 5_000;

export interface SavingSetting {
  save(mail: readonly MailMessage[]): Promise<void>;
  changes: Changes;
  /** Puts the save in line with everything else that touches the book: next, or behind the scripts that wait. */
  soon(task: () => Promise<void>): void;
  afterScripts(task: () => Promise<void>): void;
  /** The error of a save that failed; null when one has succeeded again. */
  onProblem(problem: unknown): void;
}

export class Saving {
  private unsent: MailMessage[] = [];
  private since: number | null = null;
  private timer: NodeJS.Timeout | null = null;
  private problem = false;
  private readonly releases: (() => void)[] = [];

  constructor(private readonly setting: SavingSetting) {}

  /** Something changed, or was sent. */
  note(mail: readonly MailMessage[]): void {
    this.unsent.push(...mail);
    this.since ??= Date.now();
    if (this.problem) return;
    this.schedule(Math.min(restMs, Math.max(0, this.since + longestMs - Date.now())));
  }

  /** Calls back when what there is to save is in the file, at once where there is nothing; or when that failed. */
  whenSaved(release: () => void): void {
    const { changes, afterScripts } = this.setting;
    if (!changes.hasUnsaved && this.unsent.length === 0) return release();
    this.releases.push(release);
    if (this.releases.length === 1) afterScripts(() => this.attempt());
  }

  /** Saves what there is; throws where it cannot. */
  async now(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (this.since === null) {
      for (const release of this.releases.splice(0)) release();
      return;
    }
    const { changes, save, onProblem } = this.setting;
    changes.giveBack();
    const mail = this.unsent;
    try {
      await save(mail);
    } catch (error) {
      changes.keepForNextSave();
      this.problem = true;
      throw error;
    } finally {
      for (const release of this.releases.splice(0)) release();
    }
    this.unsent = this.unsent.slice(mail.length);
    this.since = null;
    if (this.problem) onProblem(null);
    this.problem = false;
  }

  private schedule(milliseconds: number): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setting.soon(() => this.attempt()), milliseconds);
  }

  private async attempt(): Promise<void> {
    try {
      await this.now();
    } catch (error) {
      this.setting.onProblem(error);
      this.schedule(retryMs);
    }
  }
}
