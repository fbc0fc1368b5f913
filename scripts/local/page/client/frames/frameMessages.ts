// What a script's page in its frame and the page around it say to each other, by `postMessage`.
import type { RunAnswer } from '../../protocol';

export type FromFrame = { googleScript: string } & (
  | { kind: 'run'; call: number; function: string; args: unknown[] }
  | { kind: 'close' | 'focusEditor' }
  | { kind: 'setWidth' | 'setHeight'; pixels: number }
);

export interface ToFrame {
  googleScript: string;
  call: number;
  answer: RunAnswer;
}
