// Ranks a base's templates for a comment by all that is known: labelled comments, the base's own replies, the texts. Pure.
import { chancesByClass, classOf } from './chances';
import type { Features } from './features';
import { reasonsFor, predict, type LinearModel } from './linearModel';
import { matchWords, type TemplateWords, type WordMatch } from './templateWords';
import { intentChances, isOfProgramme, namesTopic, type StrangeTopic } from './topics';

/** How much each source says beside the labelled comments; found by cross-validation. */
export interface SourceWeights {
  prior: number;
  learnt: number;
  words: number;
}
export const SOURCES: SourceWeights = { prior: 1, learnt: 0.15, words: 0.05 };

const MOST_REASONS = 3;
/** So likely is what a source does not know at all. */
const UNKNOWN = 0.003;
/** A programme that is named in full is meant, whatever the model makes of the rest. */
const NAMED = 0.5;
/** How much a base's own replies say beside the templates' words, where no class does. */
const TAUGHT = 0.8;
/** Beside what is named or meant. */
const BY_SENSE = 0.9;
const OTHER = 0.15;

/** A catalogue as the ranking needs it: made once, used for each comment. */
export interface Catalogue {
  codes: readonly string[];
  purposes: readonly (string | null)[];
  /** Of a template whose programme no class knows; null for the others. */
  strange: readonly (StrangeTopic | null)[];
  words: TemplateWords;
}

export interface Ranked {
  place: number;
  /** 0 to 1: how likely this is the template, among all that could become of the comment. */
  score: number;
}

/** `prior` has labels `class|kind`, `learnt` folded codes; null where the base has taught nothing yet. */
export interface Models {
  prior: LinearModel;
  learnt: LinearModel | null;
}

/** The likeliest first; of `places` only. */
export function rankTemplates(
  comment: string,
  features: Features,
  catalogue: Catalogue,
  { prior, learnt }: Models,
  places: readonly number[],
  sources: SourceWeights = SOURCES,
): Ranked[] {
  const { codes, words } = catalogue;
  const byClass = chancesByClass(predict(prior, features.weights));
  const byCode = learnt && predict(learnt, features.weights);
  const matches = matchWords(comment, words);
  const best = Math.max(1, ...places.map((place) => matches[place].score));
  const ofClass = chancesOf(byClass, features, catalogue, matches, places);
  const ofBase = sharesOf(byCode, catalogue, matches, places);
  const fit = fitOf(catalogue);
  const chances = (place: number): number => fit * ofClass(place) + (1 - fit) * ofBase(place);
  const raw = places.map((place) => {
    const own = byCode ? sources.learnt * Math.log((byCode.get(codes[place]) ?? 0) + UNKNOWN) : 0;
    const said = sources.prior * Math.log(chances(place) + UNKNOWN) + own;
    return { place, value: Math.exp(said + (sources.words * 10 * matches[place].score) / best) };
  });
  const all = raw.reduce((sum, { value }) => sum + value, 0) || 1;
  const answered = 1 - (byClass.get('') ?? 0);
  return raw
    .map(({ place, value }) => ({ place, score: (answered * value) / all }))
    .sort((one, other) => other.score - one.score);
}

/** How much of a base's catalogue the classes are for: a team of another trade gets little from them. */
function fitOf({ purposes, strange }: Catalogue): number {
  const known = purposes.filter((purpose, place) => purpose !== null || strange[place] !== null).length;
  return purposes.length === 0 ? 1 : known / purposes.length;
}

/** What the base itself says of each place: its own replies where it has taught, and the templates' words. */
function sharesOf(
  byCode: ReadonlyMap<string, number> | null,
  { codes }: Catalogue,
  matches: readonly WordMatch[],
  places: readonly number[],
): (place: number) => number {
  const learnt = (place: number): number => byCode?.get(codes[place]) ?? 0;
  const said = (place: number): number => matches[place].score;
  const [allLearnt, allSaid] = [learnt, said].map((of) => places.reduce((sum, place) => sum + of(place), 0));
  const taught = allLearnt > 0 ? TAUGHT : 0;
  return (place) =>
    (taught * learnt(place)) / (allLearnt || 1) + ((1 - taught) * said(place)) / (allSaid || 1);
}

/** How likely each place's class is, where the base may lack classes and have programmes that no class knows. */
function chancesOf(
  byClass: ReadonlyMap<string, number>,
  features: Features,
  { purposes, strange }: Catalogue,
  matches: readonly WordMatch[],
  places: readonly number[],
): (place: number) => number {
  const known = new Set(purposes.filter((_, place) => strange[place] === null));
  let [homeless, programmes, homelessProgrammes] = [0, 0, 0];
  byClass.forEach((chance, name) => {
    if (name === '') return;
    const isHomeless = !known.has(name);
    if (isHomeless) homeless += chance;
    if (!isOfProgramme(name)) return;
    programmes += chance;
    if (isHomeless) homelessProgrammes += chance;
  });
  const matched = places.reduce((sum, place) => sum + matches[place].score, 0) || 1;
  const names = strange.map((topic) => (topic ? namesTopic(features.weights, topic) : 'not'));
  const isNamed = places.some((place) => names[place] === 'inFull');
  const intents = intentChances(byClass);
  return (place) => {
    const topic = strange[place];
    const purpose = purposes[place];
    // What belongs to classes that this base lacks falls to those whose own words the comment has.
    const share = (homeless * matches[place].score) / matched;
    if (topic) {
      const wanted = intents.get(topic.intent) ?? 0;
      if (isNamed)
        return names[place] === 'inFull' ? Math.max(programmes, NAMED) * wanted + share : share * OTHER;
      return homelessProgrammes * wanted * (names[place] === 'bySense' ? BY_SENSE : OTHER) + share;
    }
    const chance = purpose === null ? 0 : (byClass.get(purpose) ?? 0);
    return (isNamed && purpose !== null && isOfProgramme(purpose) ? chance * OTHER : chance) + share;
  };
}

/** Words of the comment that speak for the template at a place. */
export function wordsFor(
  place: number,
  comment: string,
  features: Features,
  { purposes, words }: Catalogue,
  prior: LinearModel,
): string[] {
  const purpose = purposes[place];
  const reasons =
    purpose === null ? [] : reasonsFor(prior, features.weights, (label) => classOf(label) === purpose);
  const told = reasons.map(({ feature }) => features.shown.get(feature) ?? '');
  return distinct(told.concat(matchWords(comment, words)[place].shown)).slice(0, MOST_REASONS);
}

/** Of words that stand in one another only the first. */
export function distinct(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of words) {
    if (
      word !== '' &&
      !kept.some((other) => ` ${other} `.includes(` ${word} `) || ` ${word} `.includes(` ${other} `))
    ) {
      kept.push(word);
    }
  }
  return kept;
}
