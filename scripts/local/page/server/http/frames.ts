// The pages that scripts show, as a frame's browser gets them: as Google serves them, with google.script before all else.
import { servedHtml } from '../../../services/html/servedHtml';
import type { FrameSetting } from '../../protocol';

const mostFrames = 100;

export class Frames {
  private readonly byId = new Map<string, { html: string; windowId: string; kind: FrameSetting['kind'] }>();

  add(frameId: string, windowId: string, kind: FrameSetting['kind'], html: string): void {
    this.byId.set(frameId, { html, windowId, kind });
    const [oldest] = this.byId.keys();
    if (this.byId.size > mostFrames && oldest !== undefined) this.byId.delete(oldest);
  }

  /** Null where no such page was shown since the server started. */
  served(frameId: string, functions: readonly string[]): string | null {
    const frame = this.byId.get(frameId);
    if (!frame) return null;
    const { html, windowId, kind } = frame;
    const setting: FrameSetting = { windowId, frameId, kind, functions: [...functions] };
    const json = JSON.stringify(setting).replace(/</g, '\\u003c');
    const client = `<script>window.googleScriptFrame = ${json};</script><script src="/googleScript.js"></script>`;
    return withClient(servedHtml(html), client);
  }
}

/** First in the head; a page without one keeps its doctype before everything, for without it browsers fall back. */
function withClient(html: string, client: string): string {
  const before =
    /<head\b[^>]*>/i.exec(html) ?? /<html\b[^>]*>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = before ? before.index + before[0].length : 0;
  return html.slice(0, at) + client + html.slice(at);
}
