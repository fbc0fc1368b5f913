// A linear model as a short text: weights in steps, those near zero left out. What is unpacked is what is packed. Pure.
import type { LinearModel } from './linearModel';

export interface PackedModel {
  labels: string[];
  bias: number[];
  /** Weights are whole numbers of this step. */
  step: number;
  /** Features, sorted, divided by blanks; each tells how many letters it shares with the one before. */
  names: string;
  /** For each feature its labels and weights, two signs each; divided by blanks. */
  rows: string;
}

/** Signs that JSON writes as they are, in the order of their codes. */
const SIGNS = Array.from({ length: 93 }, (_, index) => String.fromCharCode(33 + index + (index > 0 ? 1 : 0)))
  .filter((sign) => sign !== '\\')
  .join('');
/** Labels that a model can have. */
export const MOST_LABELS = SIGNS.length;
const ZERO = 45;
const MOST = 45;

/** Throws where there are more labels than signs. */
export function packModel(model: LinearModel, step: number, least: number): PackedModel {
  const width = model.labels.length;
  if (width > MOST_LABELS) throw new Error(`${width} labels are too many to pack`);
  const kept: { name: string; row: string }[] = [];
  model.vocabulary.forEach((number, name) => {
    let row = '';
    for (let label = 0; label < width; label++) {
      const weight = model.weights[number * width + label];
      const steps = Math.max(-MOST, Math.min(MOST, Math.round(weight / step)));
      if (Math.abs(weight) >= least && steps !== 0) row += SIGNS[label] + SIGNS[steps + ZERO];
    }
    if (row !== '') kept.push({ name, row });
  });
  kept.sort((one, other) => (one.name < other.name ? -1 : 1));
  const names = kept.map(({ name }, index) => {
    const shared = index === 0 ? 0 : sharedStart(kept[index - 1].name, name);
    return SIGNS[shared] + name.slice(shared);
  });
  const bias = Array.from(model.bias, (value) => Math.round(value * 100) / 100);
  return {
    labels: [...model.labels],
    bias,
    step,
    names: names.join(' '),
    rows: kept.map(({ row }) => row).join(' '),
  };
}

export function unpackModel(packed: PackedModel): LinearModel {
  const width = packed.labels.length;
  const places = new Map([...SIGNS].map((sign, index) => [sign, index]));
  const place = (sign: string): number => places.get(sign) ?? 0;
  const vocabulary = new Map<string, number>();
  const names = packed.names.split(' ');
  const rows = packed.rows.split(' ');
  const weights = new Float32Array(names.length * width);
  let name = '';
  names.forEach((text, number) => {
    if (text === '') return;
    name = name.slice(0, place(text[0])) + text.slice(1);
    vocabulary.set(name, number);
    const row = rows[number] ?? '';
    for (let at = 0; at + 1 < row.length; at += 2) {
      weights[number * width + place(row[at])] = (place(row[at + 1]) - ZERO) * packed.step;
    }
  });
  return { labels: packed.labels, vocabulary, weights, bias: Float32Array.from(packed.bias) };
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < SIGNS.length - 1 && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
