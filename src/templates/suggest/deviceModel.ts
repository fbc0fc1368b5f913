// What the device gets to make proposals itself: one text, told from another by its version.
import type { PqrdWords } from './commentReading';
import { engineOf, type Engine } from './engine';
import type { Knowledge } from './knowledge';
import type { PackedModel } from './packedModel';

interface DeviceModel {
  /** Another number is not for this engine. */
  format: typeof FORMAT;
  knowledge: Knowledge;
  /** What the base has taught; null where it has taught nothing yet. */
  own: PackedModel | null;
  words: PqrdWords;
}

export interface DeviceEngine {
  engine: Engine;
  words: PqrdWords;
}

const FORMAT = 1;

export function deviceModelText(parts: Omit<DeviceModel, 'format'>): string {
  return JSON.stringify({ format: FORMAT, ...parts } satisfies DeviceModel);
}

/** Null for a text that is cut off, or made for another engine. */
export function deviceEngine(text: string): DeviceEngine | null {
  try {
    const { format, knowledge, own, words } = JSON.parse(text) as DeviceModel;
    return format === FORMAT ? { engine: engineOf(knowledge, own), words } : null;
  } catch {
    return null;
  }
}
