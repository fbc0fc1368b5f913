// A linear model of several labels, learnt from samples: logistic regression by AdaGrad in a fixed order. Pure.

export interface Sample {
  features: ReadonlyMap<string, number>;
  label: string;
  /** How much it counts beside one that a person labelled. */
  weight: number;
}

export interface LinearModel {
  labels: readonly string[];
  /** A feature's number. */
  vocabulary: ReadonlyMap<string, number>;
  /** A row of weights, one a label, for each feature. */
  weights: Float32Array;
  bias: Float32Array;
}

export interface Training {
  rounds: number;
  rate: number;
  /** Towards zero at each visit of a feature. */
  decay: number;
  /** A feature of fewer samples is left out. */
  least: number;
}

/** Found by cross-validation (scripts/bench/suggestions.ts). */
export const TRAINING: Training = { rounds: 12, rate: 0.8, decay: 2e-3, least: 2 };

const SMOOTH = 0.01;
const SEED = 7;

/** The known features of a text, scaled to length one together. */
interface Vector {
  numbers: number[];
  weights: number[];
}

export function train(samples: readonly Sample[], training: Training = TRAINING): LinearModel {
  const labels = [...new Set(samples.map((sample) => sample.label))].sort();
  const vocabulary = vocabularyOf(samples, training.least);
  const width = labels.length;
  const weights = new Float32Array(vocabulary.size * width);
  const model: LinearModel = { labels, vocabulary, weights, bias: new Float32Array(width) };
  const squares = new Float32Array(weights.length).fill(SMOOTH);
  const biasSquares = new Float32Array(width).fill(SMOOTH);
  const vectors = samples.map((sample) => vectorOf(model, sample.features));
  const targets = samples.map((sample) => labels.indexOf(sample.label));
  const order = samples.map((_, index) => index);
  const random = randomNumbers(SEED);
  for (let round = 0; round < training.rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const vector = vectors[index];
      const slopes = softmax(scoresOf(model, vector));
      slopes[targets[index]] -= 1;
      for (let label = 0; label < width; label++) {
        slopes[label] *= samples[index].weight;
        biasSquares[label] += slopes[label] * slopes[label];
        model.bias[label] -= (training.rate * slopes[label]) / Math.sqrt(biasSquares[label]);
      }
      for (let known = 0; known < vector.numbers.length; known++) {
        const from = vector.numbers[known] * width;
        const weight = vector.weights[known];
        for (let label = 0; label < width; label++) {
          const at = from + label;
          const slope = (slopes[label] + training.decay * weights[at]) * weight;
          squares[at] += slope * slope;
          weights[at] -= (training.rate * slope) / Math.sqrt(squares[at]);
        }
      }
    }
  }
  return model;
}

/** How likely each label is; all together one. */
export function predict(model: LinearModel, features: ReadonlyMap<string, number>): Map<string, number> {
  const chances = softmax(scoresOf(model, vectorOf(model, features)));
  return new Map(model.labels.map((label, index) => [label, chances[index]]));
}

/** What each known feature says for the labels chosen, against all others on the average; the strongest first. */
export function reasonsFor(
  model: LinearModel,
  features: ReadonlyMap<string, number>,
  chosen: (label: string) => boolean,
): { feature: string; strength: number }[] {
  const width = model.labels.length;
  const own = model.labels.map(chosen);
  const count = own.filter(Boolean).length;
  if (count === 0 || count === width) return [];
  const said: { feature: string; strength: number }[] = [];
  features.forEach((weight, feature) => {
    const number = model.vocabulary.get(feature);
    if (number === undefined) return;
    let strength = 0;
    own.forEach((isOwn, label) => {
      const value = model.weights[number * width + label] * weight;
      strength += isOwn ? value / count : -value / (width - count);
    });
    if (strength > 0) said.push({ feature, strength });
  });
  return said.sort((one, other) => other.strength - one.strength);
}

function vocabularyOf(samples: readonly Sample[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of samples) {
    features.forEach((_, name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  }
  const vocabulary = new Map<string, number>();
  counts.forEach((count, name) => {
    if (count >= least) vocabulary.set(name, vocabulary.size);
  });
  return vocabulary;
}

function vectorOf(model: LinearModel, features: ReadonlyMap<string, number>): Vector {
  const vector: Vector = { numbers: [], weights: [] };
  let length = 0;
  features.forEach((weight, name) => {
    const number = model.vocabulary.get(name);
    if (number === undefined) return;
    length += weight * weight;
    vector.numbers.push(number);
    vector.weights.push(weight);
  });
  const scale = 1 / Math.sqrt(length || 1);
  return { numbers: vector.numbers, weights: vector.weights.map((weight) => weight * scale) };
}

function scoresOf(model: LinearModel, { numbers, weights }: Vector): number[] {
  const scores = Array.from(model.bias);
  const width = scores.length;
  for (let known = 0; known < numbers.length; known++) {
    const from = numbers[known] * width;
    for (let label = 0; label < width; label++) scores[label] += weights[known] * model.weights[from + label];
  }
  return scores;
}

function softmax(scores: readonly number[]): number[] {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other], order[index]];
  }
}

/** The same numbers in [0, 1) each time (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
