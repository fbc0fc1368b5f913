// The page's side of `google.script`: which frame speaks, and what is done for it.
import type { RunAnswer } from '../../protocol';
import type { FromFrame, ToFrame } from './frameMessages';

export interface FrameHostSetting {
  run: (frameId: string, functionName: string, args: unknown[]) => Promise<RunAnswer>;
  close: (frameId: string) => void;
  resize: (frameId: string, size: { width?: number; height?: number }) => void;
  focusEditor: () => void;
}

export class FrameHost {
  private readonly frames = new Map<string, HTMLIFrameElement>();

  constructor(private readonly setting: FrameHostSetting) {
    window.addEventListener('message', (event: MessageEvent<FromFrame | null>) => {
      const frame = this.frames.get(event.data?.googleScript ?? '');
      if (event.data && frame && event.source === frame.contentWindow) this.hear(event.data, frame);
    });
  }

  /** Only frames that are shown are listened to. */
  shown(frameId: string, frame: HTMLIFrameElement | null): void {
    if (frame) this.frames.set(frameId, frame);
    else this.frames.delete(frameId);
  }

  private hear(message: FromFrame, frame: HTMLIFrameElement): void {
    const frameId = message.googleScript;
    switch (message.kind) {
      case 'run': {
        const { call } = message;
        void this.setting.run(frameId, message.function, message.args).then((answer) => {
          const reply: ToFrame = { googleScript: frameId, call, answer };
          frame.contentWindow?.postMessage(reply, window.location.origin);
        });
        return;
      }
      case 'close':
        return this.setting.close(frameId);
      case 'setWidth':
        return this.setting.resize(frameId, { width: message.pixels });
      case 'setHeight':
        return this.setting.resize(frameId, { height: message.pixels });
      case 'focusEditor':
        return this.setting.focusEditor();
    }
  }
}
