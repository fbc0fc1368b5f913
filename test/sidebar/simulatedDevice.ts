// A device with a clock, timers and windows that share one storage, and a base that answers, fails or keeps silent.
import type { SubmitAnswer } from '../../src/cases/calls';
import { deviceStore } from '../../src/sidebar/deviceStore';
import { Outbox } from '../../src/sidebar/outbox';
import type { CaseDraft } from '../../src/sidebar/queue';
import { MemoryStorage } from './memoryStorage';

/** What becomes of one call: `known` is a tweet that the base has already, `landed` is written but the answer gets lost, `silent` neither. */
export type Fate = 'answered' | 'known' | 'landed' | 'lost' | 'silent' | 'refused';

export const OWNER = 'ana.ruiz@example.com';

export class SimulatedDevice {
  time = 1_663_000_000_000;
  readonly storage = new MemoryStorage();
  /** Rows of the base: the keys of the cases in the order in which they were written. */
  readonly rows: string[] = [];
  readonly calls: string[] = [];
  /** What becomes of the next calls; all others are answered. */
  fates: Fate[] = [];
  atOnce = 0;
  mostAtOnce = 0;
  private timers: { at: number; work: () => void; window: string }[] = [];
  private windows = 0;

  open(owner: string | null = OWNER): { outbox: Outbox; close: () => void } {
    this.windows += 1;
    const window = `w${this.windows}`;
    const outbox = new Outbox({
      store: deviceStore(() => this.storage, 'base'),
      now: () => this.time,
      later: (milliseconds, work) => {
        const timer = { at: this.time + milliseconds, work, window };
        this.timers.push(timer);
        return () => {
          this.timers = this.timers.filter((other) => other !== timer);
        };
      },
      submit: (draft) => this.submit(draft),
      window,
      unanswered: 'sin respuesta',
      onUnanswered: () => undefined,
    });
    if (owner !== null) outbox.sendAs(owner);
    return { outbox, close: () => (this.timers = this.timers.filter((timer) => timer.window !== window)) };
  }

  /** Runs what falls due within so many milliseconds, letting answers arrive in between. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.time + milliseconds;
    for (;;) {
      await settled();
      const [next] = [...this.timers].sort((one, other) => one.at - other.at);
      if (!next || next.at > until) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.time = Math.max(this.time, next.at);
      next.work();
    }
    this.time = until;
  }

  private async submit({ requestId }: CaseDraft): Promise<SubmitAnswer> {
    this.calls.push(requestId);
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    const fate = this.fates.shift() ?? 'answered';
    if ((fate === 'answered' || fate === 'landed') && !this.rows.includes(requestId))
      this.rows.push(requestId);
    if (fate === 'silent') return new Promise(() => undefined);
    await Promise.resolve();
    this.atOnce -= 1;
    if (fate === 'lost' || fate === 'landed') throw new Error('sin conexión');
    if (fate === 'refused') return { refused: { code: 'X', field: 'comment', message: 'no' } };
    const row = this.rows.indexOf(requestId) + 2;
    const warnings = fate === 'known' ? [{ code: 'TWEET_CAME_BACK', message: 'ya está' }] : [];
    const cells = { id: '', reply: '', code: '', inquiry: '', duplicateOf: null, warnings };
    return { answer: { tab: 'ANA', row, ...cells } };
  }
}

/** Lets every promise that can go on go on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
}
