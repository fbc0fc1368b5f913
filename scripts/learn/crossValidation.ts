// How good the suggestions are on comments that the models have not seen: ten parts, each judged by the other nine.
import { templateSamples, LEAST, STEP } from './learntFrom';
import type { Labelled } from './labelled';
import { LANGUAGE } from '../../src/templates/knowledge/language';
import { featuresOf, type Features, type FeatureSorts } from '../../src/templates/suggest/features';
import { randomNumbers, train, type LinearModel } from '../../src/templates/suggest/linearModel';
import { packModel, unpackModel } from '../../src/templates/suggest/packedModel';
import { kindOf } from '../../src/templates/suggest/reading';
import { wordsOf } from '../../src/templates/suggest/words';

export interface Figures {
  /** Of the comments that a template answers, the share whose template comes first, or among three. */
  recallAt1: number;
  recallAt3: number;
  kindAccuracy: number;
  fraudPrecision: number;
  fraudRecall: number;
  fraudF1: number;
}

/** Class names for a comment, the likeliest first. */
export type Ranker = (comment: Labelled, features: Features, model: LinearModel) => string[];

export interface Trial {
  /** In which part each comment is judged. */
  parts: readonly number[];
  /** Whether the labelled comments of the other parts are learnt from. */
  labelled: boolean;
  /** Learnt from in every part. */
  examples: readonly Labelled[];
  sorts?: FeatureSorts;
}

const PARTS = 10;
const SEED = 42;
/** Share of words in common from which on two comments are one said twice. */
const ALIKE = 0.5;

/** For each part the model that judges it, packed as the product carries it. */
export function modelsOf(comments: readonly Labelled[], trial: Trial): LinearModel[] {
  const own = templateSamples(comments, trial.sorts);
  const examples = templateSamples(trial.examples, trial.sorts);
  const parts = trial.labelled ? Math.max(...trial.parts) + 1 : 1;
  const models = Array.from({ length: parts }, (_, part) => {
    const known = trial.labelled ? own.filter((_sample, index) => trial.parts[index] !== part) : [];
    return unpackModel(packModel(train([...known, ...examples]), STEP, LEAST));
  });
  return trial.parts.map((part) => models[trial.labelled ? part : 0]);
}

/** `models` by comment. */
export function figuresOf(
  comments: readonly Labelled[],
  models: readonly LinearModel[],
  rank: Ranker,
  sorts?: FeatureSorts,
): Figures {
  const count = { answered: 0, first: 0, three: 0, kind: 0, fraud: 0, said: 0, right: 0 };
  comments.forEach((comment, index) => {
    const features = featuresOf(comment.text, comment.network, LANGUAGE, sorts);
    if (comment.templateClass !== '') {
      const ranked = rank(comment, features, models[index]).slice(0, 3);
      count.answered++;
      if (ranked[0] === comment.templateClass) count.first++;
      if (ranked.includes(comment.templateClass)) count.three++;
    }
    const { kind, chances } = kindOf(features, models[index]);
    if (kind === comment.kind) count.kind++;
    const [is, said] = [comment.kind === 'fraude', (chances.get('fraude') ?? 0) >= 0.5];
    count.fraud += Number(is);
    count.said += Number(said);
    count.right += Number(is && said);
  });
  return {
    recallAt1: count.first / count.answered,
    recallAt3: count.three / count.answered,
    kindAccuracy: count.kind / comments.length,
    fraudPrecision: count.right / (count.said || 1),
    fraudRecall: count.right / (count.fraud || 1),
    fraudF1: (2 * count.right) / (count.said + count.fraud || 1),
  };
}

/** Each class spread evenly over the parts, the same ones each time. */
export function evenParts(comments: readonly Labelled[], parts = PARTS): number[] {
  const random = randomNumbers(SEED);
  const byClass = new Map<string, number[]>();
  comments.forEach(({ templateClass, kind }, index) => {
    const name = templateClass || kind;
    byClass.set(name, [...(byClass.get(name) ?? []), index]);
  });
  const part = comments.map(() => 0);
  let next = 0;
  byClass.forEach((members) => {
    const mixed = members.map((index) => ({ index, at: random() })).sort((one, other) => one.at - other.at);
    for (const { index } of mixed) part[index] = next++ % parts;
  });
  return part;
}

/** As `evenParts`, but comments that say nearly the same stand in one part: none is judged by its own twin. */
export function partsOfTwins(comments: readonly Labelled[], parts = PARTS): number[] {
  const bags = comments.map(bagOf);
  const part = evenParts(comments, parts);
  bags.forEach((bag, index) => {
    const twin = bags.slice(0, index).findIndex((other) => likeness(bag, other) >= ALIKE);
    if (twin >= 0) part[index] = part[twin];
  });
  return part;
}

/** Those that say nearly the same as one that is judged are left out. */
export function withoutTwins(examples: readonly Labelled[], judged: readonly Labelled[]): Labelled[] {
  const bags = judged.map(bagOf);
  return examples.filter((example) => {
    const bag = bagOf(example);
    return !bags.some((other) => likeness(bag, other) >= ALIKE);
  });
}

function bagOf({ text }: Labelled): Set<string> {
  return new Set(wordsOf(text).map(({ stem }) => stem));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / (one.size + other.size - shared || 1);
}
