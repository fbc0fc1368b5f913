// All that the page shows beside the grid, in one value; whoever draws is told of each new one.
import type { ExecutionView, MailView, MenuEntry, ScreenEvent, StateView } from '../protocol';

export type FrameShown = Extract<ScreenEvent, { src: string }>;
export type Question = Extract<ScreenEvent, { kind: 'alert' | 'prompt' }>;

export interface Toast {
  number: number;
  title: string;
  message: string;
}

export interface PageState {
  phase: 'connecting' | 'opening' | 'ready' | 'failed';
  /** Share of the book that is open, or why it cannot be. */
  progress: number;
  failure: string;
  name: string;
  isConnected: boolean;
  /** Edits that the server has not answered. */
  waitingEdits: number;
  loadingSheets: number;
  savingProblem: string | null;
  busy: { function: string; waiting: number } | null;
  menus: { name: string; items: MenuEntry[] }[];
  sidebar: FrameShown | null;
  dialogs: FrameShown[];
  questions: Question[];
  /** A refusal of the sheet or of the server, to be read and put away. */
  refusal: string | null;
  toasts: Toast[];
  person: StateView | null;
  mail: MailView[];
  unreadMail: number;
  executions: ExecutionView[];
  panel: 'mail' | 'executions' | null;
  /** What a screen reader is told of the cell, and the note that the eye is shown. */
  cell: { name: string; text: string; note: string | null; help: string | null };
  filter: { sheetId: number; column: number } | null;
  cellMenu: { x: number; y: number } | null;
  noteEditor: { sheetId: number; row: number; column: number; text: string } | null;
  activeSheetId: number | null;
}

export const firstState: PageState = {
  ...{ phase: 'connecting', progress: 0, failure: '', name: '', isConnected: true, waitingEdits: 0 },
  ...{
    loadingSheets: 0,
    savingProblem: null,
    busy: null,
    menus: [],
    sidebar: null,
    dialogs: [],
    questions: [],
  },
  ...{ refusal: null, toasts: [], person: null, mail: [], unreadMail: 0, executions: [], panel: null },
  ...{ filter: null, cellMenu: null, noteEditor: null, activeSheetId: null },
  cell: { name: '', text: '', note: null, help: null },
};

export class StateBox {
  private readonly listeners = new Set<() => void>();
  private isTold = false;

  constructor(private value: PageState = firstState) {}

  get now(): PageState {
    return this.value;
  }

  /** Listeners hear of all changes of one turn together. */
  change(change: Partial<PageState> | ((state: PageState) => Partial<PageState>)): void {
    this.value = { ...this.value, ...(typeof change === 'function' ? change(this.value) : change) };
    if (this.isTold) return;
    this.isTold = true;
    queueMicrotask(() => {
      this.isTold = false;
      for (const listener of this.listeners) listener();
    });
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
