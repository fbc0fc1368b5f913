// One thing after another: what a person does, and saves, come before scripts that wait.

type Task = () => void | Promise<void>;

export class Turns {
  private readonly urgent: Task[] = [];
  private readonly scripts: Task[] = [];
  private working = false;

  /** `failed` hears of tasks that throw. */
  constructor(private readonly failed: (error: unknown) => void) {}

  get waiting(): number {
    return this.scripts.length;
  }

  soon(task: Task): void {
    this.urgent.push(task);
    void this.work();
  }

  inTurn(task: Task): void {
    this.scripts.push(task);
    void this.work();
  }

  private async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    for (;;) {
      const task = this.urgent.shift() ?? this.scripts.shift();
      if (!task) break;
      try {
        await task();
      } catch (error) {
        this.failed(error);
      }
      // Messages that came meanwhile take their places first.
      await new Promise(setImmediate);
    }
    this.working = false;
  }
}
