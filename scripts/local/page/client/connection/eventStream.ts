// The stream of the server's events: opened again for as long as the page stands.
import type { ServerEvent } from '../../protocol';

const retryMs = 1_000;

export class EventStream {
  private source: EventSource | null = null;
  private greeted = false;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly windowId: string,
    private readonly onEvent: (event: ServerEvent) => void,
    private readonly onConnected: (isConnected: boolean) => void,
  ) {
    this.open();
  }

  get isConnected(): boolean {
    return this.greeted;
  }

  /** Fulfilled at the server's next greeting, or at once while it is there. */
  connected(): Promise<void> {
    return this.greeted ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Begins anew: the server no longer knows this window. */
  reopen(): void {
    this.source?.close();
    this.lose();
    setTimeout(() => this.open(), retryMs);
  }

  private open(): void {
    const source = new EventSource(`/events?window=${this.windowId}`);
    this.source = source;
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as ServerEvent;
      this.onEvent(event);
      if (event.type === 'hello') this.greet();
    };
    source.onerror = () => {
      this.lose();
      if (source.readyState === EventSource.CLOSED && this.source === source)
        setTimeout(() => this.open(), retryMs);
    };
  }

  private greet(): void {
    this.greeted = true;
    this.onConnected(true);
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private lose(): void {
    if (this.greeted) this.onConnected(false);
    this.greeted = false;
  }
}
