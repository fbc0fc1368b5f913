// The person's edits on their way to the server: in order, one at a time, kept while there is no connection.
import type { EditAnswer, EditRequest } from '../../protocol';

export type Edit = Omit<EditRequest, 'windowId'>;

/** A failure of the way to the server, not of the edit: the edit waits. */
export class ConnectionLost extends Error {}

export interface EditQueueSetting {
  /** @throws ConnectionLost */
  send: (edit: Edit) => Promise<EditAnswer>;
  /** The server has taken or refused it. */
  settled: (edit: Edit, answer: EditAnswer) => void;
  /** Fulfilled when it may be tried again. */
  connected: () => Promise<void>;
  onWaiting: (count: number) => void;
}

export class EditQueue {
  private readonly waiting: Edit[] = [];
  private readonly touched = new Map<string, number>();
  private running: Promise<void> | null = null;

  constructor(private readonly setting: EditQueueSetting) {}

  push(edit: Edit): void {
    this.waiting.push(edit);
    this.count(edit, 1);
    this.setting.onWaiting(this.waiting.length);
    this.running ??= this.run();
  }

  /** Fulfilled when everything pushed so far was answered. */
  async idle(): Promise<void> {
    await this.running;
  }

  /** The cell has an edit that the server has not answered. */
  isPending(sheetId: number, row: number, column: number): boolean {
    return this.touched.has(keyOf(sheetId, row, column));
  }

  private async run(): Promise<void> {
    for (let edit = this.waiting[0]; edit; edit = this.waiting[0]) {
      try {
        const answer = await this.setting.send(edit);
        this.waiting.shift();
        this.count(edit, -1);
        this.setting.settled(edit, answer);
        this.setting.onWaiting(this.waiting.length);
      } catch (error) {
        if (!(error instanceof ConnectionLost)) throw error;
        await this.setting.connected();
      }
    }
    this.running = null;
  }

  private count(edit: Edit, by: number): void {
    for (const [row, column] of cellsOf(edit)) {
      const key = keyOf(edit.sheetId, row, column);
      const left = (this.touched.get(key) ?? 0) + by;
      if (left > 0) this.touched.set(key, left);
      else this.touched.delete(key);
    }
  }
}

/** 1-based rows and columns that an edit writes. */
export function cellsOf({ row, column, values }: Edit): [number, number][] {
  return values.flatMap((line, down) =>
    line.map((_, right): [number, number] => [row + down, column + right]),
  );
}

const keyOf = (sheetId: number, row: number, column: number): string =>
  `${String(sheetId)}:${String(row)}:${String(column)}`;
