// What each template of a base is for, among the classes that comments were labelled with: by its words, not its code. Pure.
import type { TemplateClass } from '../knowledge/classes';
import type { Template } from '../template';
import { chancesByClass } from './chances';
import type { Engine } from './engine';
import { featuresOf } from './features';
import { namedIn, type Lexicon } from './lexicon';
import { predict } from './linearModel';
import { wordsOf } from './words';

type Bag = Map<string, number>;

/** Below this likeness a template is of no known class. */
const LEAST_LIKE = 0.3;
/** What it is called beside the class's name, and what it would be answered with if a citizen had said it. */
const BY_NAME = 0.85;
const BY_MODEL = 0.5;
/** A template for all is hardly the one for a case of one's own. */
const OTHER_KIND = 0.4;
const TITLE = 2;
const KEYWORD = 1;
const CONCEPT = 0.7;

/** Finds the name of a template's class; null where none is alike enough. */
export function purposeFinder(engine: Engine): (template: Template) => string | null {
  const { classes, language } = engine;
  const { concepts } = language;
  const prior = engine.model('templates');
  const bags = classes.map((each) => bagOf(each.title, each.keywords, concepts));
  const rarity = rarityIn(bags);
  const classBags = bags.map((bag) => scaled(bag, rarity));
  return (template) => {
    const bag = scaled(bagOf(`${template.topic} - ${template.title}`, template.keywords, concepts), rarity);
    const called = `${template.topic}. ${template.title}. ${template.keywords}`;
    const chances = chancesByClass(predict(prior, featuresOf(called, template.network, language).weights));
    let best: { name: string; like: number } | null = null;
    classes.forEach((each, index) => {
      const named = BY_NAME * likeness(bag, classBags[index]);
      const like = (named + BY_MODEL * (chances.get(each.name) ?? 0)) * kindFactor(template, each);
      if (like >= LEAST_LIKE && like > (best?.like ?? 0)) best = { name: each.name, like };
    });
    return (best as { name: string } | null)?.name ?? null;
  };
}

function kindFactor(template: Template, { kind, name }: TemplateClass): number {
  const isLive = name.startsWith('FBL');
  if (isLive !== (template.phase !== null)) return isLive ? 0 : OTHER_KIND;
  if (isLive) return (template.phase === 'live') === (name === 'FBL-01') ? 1 : 0;
  return kind === null || template.kind === null || kind === template.kind ? 1 : OTHER_KIND;
}

function bagOf(title: string, keywords: string, lexicon: Lexicon): Bag {
  const bag: Bag = new Map();
  const add = (name: string, weight: number): void => void bag.set(name, (bag.get(name) ?? 0) + weight);
  const titleWords = wordsOf(title);
  for (const { stem } of titleWords) if (stem.length > 2) add(stem, TITLE);
  const keyWords = wordsOf(keywords);
  for (const { stem } of keyWords) if (stem.length > 2) add(stem, KEYWORD);
  const concepts = namedIn([...titleWords, ...keyWords], lexicon).map(({ concept }) => concept);
  for (const concept of new Set(concepts)) add(`k${concept}`, CONCEPT);
  return bag;
}

/** How much each name tells, in a catalogue of such classes. */
function rarityIn(bags: readonly Bag[]): (name: string) => number {
  const counts = new Map<string, number>();
  for (const bag of bags) bag.forEach((_, name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  return (name) => Math.log((bags.length + 1) / ((counts.get(name) ?? 0) + 0.5));
}

/** Each name as much as it tells, all together of length one. */
function scaled(bag: Bag, rarity: (name: string) => number): Bag {
  let squares = 0;
  const told = new Map<string, number>();
  bag.forEach((weight, name) => {
    const value = weight * rarity(name);
    squares += value * value;
    told.set(name, value);
  });
  const length = Math.sqrt(squares) || 1;
  return new Map([...told].map(([name, value]) => [name, value / length]));
}

function likeness(one: Bag, other: Bag): number {
  let shared = 0;
  one.forEach((value, name) => {
    shared += value * (other.get(name) ?? 0);
  });
  return shared;
}
