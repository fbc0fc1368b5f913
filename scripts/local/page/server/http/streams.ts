// The event streams of the windows: each event once, in order, also after a connection that broke.
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { ServerEvent } from '../../protocol';

interface Kept {
  number: number;
  windowId: string | null;
  json: string;
}

interface Stream {
  windowId: string;
  response: ServerResponse;
  /** Events go to it only after its greeting. */
  greeted: boolean;
  /** A page that only lost its connection: it still shows what it showed. */
  resumes: boolean;
}

const mostKept = 2_000;
const mostKeptCharacters = 32_000_000;
const beatMs = 15_000;

export class Streams {
  /** A server that started anew knows nothing of older numbers. */
  private readonly start = randomUUID().slice(0, 8);
  private readonly open = new Set<Stream>();
  private readonly kept: Kept[] = [];
  private keptCharacters = 0;
  private last = 0;
  private readonly beat: NodeJS.Timeout;

  /** `onGone` hears of a window whose last stream that shows anything has closed. */
  constructor(private readonly onGone: (windowId: string) => void) {
    this.beat = setInterval(() => this.each((response) => response.write(':\n\n')), beatMs);
    this.beat.unref();
  }

  add(windowId: string, lastEventId: string | undefined, response: ServerResponse): Stream {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    response.write('retry: 500\n\n');
    const resumes = this.resumable(lastEventId) !== null;
    const stream: Stream = { windowId, response, greeted: false, resumes };
    this.open.add(stream);
    response.on('close', () => {
      this.open.delete(stream);
      if (!this.shows(windowId)) this.onGone(windowId);
    });
    return stream;
  }

  /** Somebody sits before it and sees what a script asks; a page that is being loaded does not yet. */
  shows(windowId: string): boolean {
    return [...this.open].some(
      (stream) => stream.windowId === windowId && (stream.greeted || stream.resumes),
    );
  }

  /** Where a stream with this `Last-Event-ID` goes on; null where it has to begin anew. */
  resumable(lastEventId: string | undefined): number | null {
    const [start, text] = (lastEventId ?? '').split('-');
    const number = Number(text);
    const oldest = this.kept[0]?.number ?? this.last + 1;
    return start === this.start && Number.isInteger(number) && number >= oldest - 1 && number <= this.last
      ? number
      : null;
  }

  /** Says hello, then what the window missed since `from`; from now on it gets all. */
  greet(stream: Stream, hello: ServerEvent, from: number | null): void {
    stream.greeted = true;
    this.write(stream, from ?? this.last, JSON.stringify(hello));
    if (from === null) return;
    for (const { number, windowId, json } of this.kept) {
      if (number > from && (windowId === null || windowId === stream.windowId))
        this.write(stream, number, json);
    }
  }

  /** To one window, or to all where `windowId` is null. */
  tell(windowId: string | null, json: string): void {
    this.last += 1;
    this.kept.push({ number: this.last, windowId, json });
    this.keptCharacters += json.length;
    while (this.kept.length > mostKept || this.keptCharacters > mostKeptCharacters)
      this.keptCharacters -= this.kept.shift()!.json.length;
    for (const stream of this.open) {
      if (stream.greeted && (windowId === null || windowId === stream.windowId))
        this.write(stream, this.last, json);
    }
  }

  /** What belongs to no history: progress, and the end. Also to those not greeted yet. */
  remark(event: ServerEvent): void {
    this.each((response) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  }

  close(): void {
    clearInterval(this.beat);
    this.each((response) => response.end());
  }

  private write({ response }: Stream, number: number, json: string): void {
    response.write(`id: ${this.start}-${String(number)}\ndata: ${json}\n\n`);
  }

  private each(act: (response: ServerResponse) => void): void {
    for (const { response } of this.open) act(response);
  }
}
