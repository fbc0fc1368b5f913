// What a comment is likely to be: its kind, its programme, whether it deceives. Pure.
import { classOf } from './chances';
import { COMMENT_KINDS, type CommentKind } from './commentKinds';
import type { Features } from './features';
import { namedIn, type Lexicon } from './lexicon';
import { predict, reasonsFor, type LinearModel } from './linearModel';
import { distinct } from './ranking';
import { isTelling } from './telling';
import { wordsOf } from './words';

export interface FraudReading {
  /** 0 to 1; 0.5 and above says fraud. */
  score: number;
  /** Words of the comment that say so, and the names of its signs (rules/signs.ts). */
  words: string[];
  signs: FraudSign[];
}

/** Signs that a person understands as a reason. */
export const FRAUD_SIGNS = [
  'link',
  'money',
  'hiddenNumber',
  'iOffer',
  'weOffer',
  'trade',
  'youGet',
  'mandame',
  'deadline',
  'secret',
  'paying',
  'testimony',
  'percent',
] as const;
export type FraudSign = (typeof FRAUD_SIGNS)[number];

/** Below it nobody asks why. */
const WORTH_TELLING = 0.2;
/** Beside the strongest reason. */
const FAINTEST = 0.2;
const MOST_WORDS = 4;
const MOST_SIGNS = 3;

/** Frauds are rare and each one new: the model doubts them more than it should. Found by cross-validation. */
const FRAUD_ODDS = 1.5;

/**
 * From this chance on a question is one that the made-up strangers are like: in two of a hundred labelled comments,
 * and in eight of ten questions that no template answers.
 */
const STRANGER = 0.15;
/** Of three likeliest classes together. */
const NOTHING_LIKELY = 0.2;

export interface KindReading {
  kind: CommentKind;
  /** By kind; all together one. */
  chances: Map<string, number>;
  /** Whether it asks something that no known class of templates answers. */
  unforeseen: boolean;
}

export function kindOf(features: Features, model: LinearModel): KindReading {
  const chances = new Map<string, number>();
  const classes: number[] = [];
  let [stranger, whole] = [0, 0];
  predict(model, features.weights).forEach((chance, label) => {
    const kind = label.slice(label.indexOf('|') + 1);
    const odds = kind === 'fraude' ? FRAUD_ODDS * chance : chance;
    chances.set(kind, (chances.get(kind) ?? 0) + odds);
    whole += odds;
    if (classOf(label) !== '') classes.push(chance);
    else if (kind === 'general' || kind === 'particular') stranger += chance;
  });
  chances.forEach((chance, kind) => chances.set(kind, chance / whole));
  const kind = COMMENT_KINDS.reduce((best, each) =>
    (chances.get(each) ?? 0) > (chances.get(best) ?? 0) ? each : best,
  );
  const three = classes.sort((one, other) => other - one).slice(0, 3);
  const unforeseen = stranger >= STRANGER || three.reduce((sum, chance) => sum + chance, 0) < NOTHING_LIKELY;
  return { kind, chances, unforeseen };
}

export function fraudIn(
  features: Features,
  chances: ReadonlyMap<string, number>,
  model: LinearModel,
): FraudReading {
  const score = Math.round((chances.get('fraude') ?? 0) * 1000) / 1000;
  if (score < WORTH_TELLING) return { score, words: [], signs: [] };
  const all = reasonsFor(model, features.weights, (label) => label === '|fraude');
  const telling = all.filter(({ strength }) => strength >= all[0].strength * FAINTEST);
  const reasons = telling.map(({ feature }) => feature);
  const signs = FRAUD_SIGNS.filter((sign) => reasons.includes(`k${sign}`));
  const words = reasons.map((feature) => features.shown.get(feature) ?? '');
  return {
    score,
    words: distinct(words).slice(0, MOST_WORDS),
    signs: signs
      .sort((one, other) => reasons.indexOf(`k${one}`) - reasons.indexOf(`k${other}`))
      .slice(0, MOST_SIGNS),
  };
}

/** The likeliest label; '' where the model knows none. */
export function likeliest(features: Features, model: LinearModel): string {
  let best = { label: '', chance: 0 };
  predict(model, features.weights).forEach((chance, label) => {
    if (chance > best.chance) best = { label, chance };
  });
  return best.label;
}

/** The organisation's word for a programme: one that the comment has in full, else one that the concept stands for. */
export function programmeWord(
  concept: string,
  comment: string,
  programmes: readonly string[],
  lexicon: Lexicon,
): string | null {
  const said = new Set(wordsOf(comment).map(({ stem }) => stem));
  const isNamed = (programme: string, least: number): boolean => {
    const telling = wordsOf(programme).filter(({ written }) => isTelling(written));
    return telling.length >= least && telling.every(({ stem }) => said.has(stem));
  };
  const fitting = programmes.filter((programme) =>
    namedIn(wordsOf(programme), lexicon).some((found) => found.concept === concept),
  );
  const named = fitting.find((programme) => isNamed(programme, 1));
  // A single word may mean many things, two of a name hardly.
  return named ?? programmes.find((programme) => isNamed(programme, 2)) ?? fitting[0] ?? null;
}
