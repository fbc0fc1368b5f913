// One comparison, step by step: what is done stays done when a step fails, and is gone on with from there.
import { noteStep, partialQuestion, STEPS, tabStep } from '../../texts/comparison';
import {
  compareStartShape,
  notedShape,
  tabContactsShape,
  type CompareStart,
  type NotedDifferences,
} from '../reconcileTab/calls';
import { comparison, type Comparison, type PlacedRow } from '../rules/differences';
import { withAgentNames } from '../rules/exportAgents';
import type { ExportRow } from '../rules/exportRows';
import type { callServer } from '../../sidebar/call';
import { painted } from './painted';
import type { Days } from './reading';
import { tabRows } from './tabRows';

export interface RunStep {
  text: string;
  done: number;
  /** How many steps there are, as far as known. */
  of: number;
}

export type Outcome =
  | { kind: 'done'; found: Comparison; noted: NotedDifferences }
  | { kind: 'question'; text: string }
  | { kind: 'canceled'; noted: number; all: number };

interface Compared {
  file: string;
  contacts: readonly ExportRow[];
  days: Days;
}

/** So many differences go at once: a few seconds for Google. */
const PART = 2000;
/** Where more than half of one side is missing on the other, and these are not a few, a person is asked first. */
const MOST_MISSING = 0.5;
const FEW = 20;

export class ComparisonRun {
  private start: CompareStart | null = null;
  private readonly tabs = new Map<number, PlacedRow[]>();
  private found: Comparison | null = null;
  private noted = 0;
  private isCanceled = false;
  private isConfirmed = false;

  constructor(
    private readonly compared: Compared,
    private readonly ask: typeof callServer,
    private readonly onStep: (step: RunStep) => void,
  ) {}

  /** Rejects with the `CallFailure` of the step that failed; called again it goes on with that step. */
  async proceed(): Promise<Outcome> {
    if (this.isCanceled) return this.canceled();
    this.step(STEPS.start);
    this.start ??= await this.ask('compareStart', compareStartShape);
    for (const { id, name } of this.start.tabs) {
      if (this.isCanceled) return this.canceled();
      if (!this.tabs.has(id)) await this.readTab(this.start, id, name);
    }
    this.step(STEPS.compare);
    await painted();
    this.found ??= this.compare(this.start);
    if (this.isCanceled) return this.canceled();
    const text = this.questionOf(this.found);
    if (text && !this.isConfirmed) return { kind: 'question', text };
    return this.note(this.start, this.found);
  }

  /** After the step that is under way. */
  cancel(): void {
    this.isCanceled = true;
  }

  /** The person wants the differences noted all the same. */
  confirm(): void {
    this.isConfirmed = true;
  }

  private async readTab({ tabs }: CompareStart, tabId: number, name: string): Promise<void> {
    this.step(tabStep(name, this.tabs.size + 1, tabs.length));
    const answer = await this.ask('contactsOfTab', tabContactsShape, { tabId, ...this.compared.days });
    this.tabs.set(tabId, tabRows(tabId, answer));
  }

  private compare({ agents, rules }: CompareStart): Comparison {
    const { contacts, days } = this.compared;
    const base = [...this.tabs.values()].flat();
    return comparison(withAgentNames(contacts, agents), base, days, rules);
  }

  private questionOf({ differences, inBase, inExport }: Comparison): string {
    const count = (wanted: string) => differences.filter(({ kind }) => kind === wanted).length;
    const sides = [
      { side: 'base', missing: count('missingInBase'), all: inExport },
      { side: 'export', missing: count('missingInExport'), all: inBase },
    ] as const;
    const partial = sides.find(({ missing, all }) => missing > FEW && missing > all * MOST_MISSING);
    return partial ? partialQuestion(partial.side, partial.missing, partial.all) : '';
  }

  /** One part at least: what former comparisons found may be settled where this one finds nothing. */
  private async note({ at }: CompareStart, found: Comparison): Promise<Outcome> {
    const all = found.differences.length;
    for (;;) {
      if (this.isCanceled) return this.canceled();
      this.step(noteStep(this.noted, all));
      const differences = found.differences.slice(this.noted, this.noted + PART);
      const last = this.noted + PART >= all;
      const { file, days } = this.compared;
      const part = { at, ...days, file, differences, last };
      const noted = await this.ask('noteDifferences', notedShape, part);
      this.noted += differences.length;
      if (last) return { kind: 'done', found, noted };
    }
  }

  private canceled(): Outcome {
    return { kind: 'canceled', noted: this.noted, all: this.found?.differences.length ?? 0 };
  }

  private step(text: string): void {
    const tabs = this.start?.tabs.length ?? 1;
    const parts = this.found ? Math.max(1, Math.ceil(this.found.differences.length / PART)) : 1;
    const done = (this.start ? 1 : 0) + this.tabs.size + (this.found ? 1 : 0) + Math.floor(this.noted / PART);
    this.onStep({ text, done, of: 1 + tabs + 1 + parts });
  }
}
