// Runs first in every page that a script shows: gives it `google.script`, spoken through the page around it.
import type { FrameSetting, RunAnswer } from '../protocol';
import { CallQueue } from './frames/callQueue';
import type { FromFrame, ToFrame } from './frames/frameMessages';
import { runner } from './frames/runner';

declare global {
  interface Window {
    googleScriptFrame: FrameSetting;
    google: { script: object };
  }
}

type Message = FromFrame extends infer Kind
  ? Kind extends unknown
    ? Omit<Kind, 'googleScript'>
    : never
  : never;

const { frameId, functions } = window.googleScriptFrame;
const calls = new Map<number, (answer: RunAnswer) => void>();
const queue = new CallQueue();
let last = 0;

function tell(message: Message): void {
  window.parent.postMessage({ googleScript: frameId, ...message }, window.location.origin);
}

window.addEventListener('message', ({ data, source }: MessageEvent<ToFrame | null>) => {
  if (source !== window.parent || data?.googleScript !== frameId) return;
  const answered = calls.get(data.call);
  calls.delete(data.call);
  queue.done();
  answered?.(data.answer);
});

window.google = {
  script: {
    run: runner(functions, (name, args, answered) => {
      queue.add(() => {
        last += 1;
        calls.set(last, answered);
        tell({ kind: 'run', call: last, function: name, args });
      });
    }),
    host: {
      origin: window.location.origin,
      close: () => tell({ kind: 'close' }),
      setWidth: (pixels: number) => tell({ kind: 'setWidth', pixels: Number(pixels) }),
      setHeight: (pixels: number) => tell({ kind: 'setHeight', pixels: Number(pixels) }),
      editor: { focus: () => tell({ kind: 'focusEditor' }) },
    },
    url: {
      getLocation: (answer: (location: object) => void) => {
        queueMicrotask(() => answer({ hash: '', parameter: {}, parameters: {} }));
      },
    },
    // Only web apps have an address of their own to change.
    history: { push: () => undefined, replace: () => undefined, setChangeHandler: () => undefined },
  },
};
