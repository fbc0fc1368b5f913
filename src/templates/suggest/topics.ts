// Templates of programmes that no labelled comment was about: by what is asked, and by their topic's own name. Pure.
import type { Template } from '../template';
import type { Engine } from './engine';
import { namedIn } from './lexicon';
import { isTelling } from './telling';
import { wordsOf, type Word } from './words';

/** What a question wants of a programme, whichever it is. */
type Intent = 'dates' | 'enrolment' | 'changes' | 'ownCase' | 'about';

/** By class; what the other classes ask is not asked of a programme. */
const INTENTS: Readonly<Record<string, Intent>> = {
  ...{ 'FA-01': 'about', 'JA-01': 'about', 'IS-01': 'about', 'CM-01': 'about', 'IV-01': 'about' },
  ...{ 'FA-02': 'enrolment', 'JA-02': 'enrolment', 'IS-02': 'enrolment', 'CM-02': 'enrolment' },
  ...{ 'FA-03': 'dates', 'JA-03': 'dates', 'IS-03': 'dates', 'CM-03': 'dates', 'IV-02': 'dates' },
  ...{ 'FA-04': 'changes', 'JA-04': 'changes', 'FA-05': 'changes' },
  ...{ 'FA-06': 'ownCase', 'JA-05': 'ownCase', 'IS-04': 'ownCase', 'CM-04': 'ownCase', 'IV-03': 'ownCase' },
};
/** What a title's concepts say that it answers, the first that fits. */
const BY_CONCEPT: readonly (readonly [string, Intent])[] = [
  ['enroll', 'enrolment'],
  ['when', 'dates'],
  ['payplace', 'dates'],
  ['update', 'changes'],
];

export interface StrangeTopic {
  stems: ReadonlySet<string>;
  concepts: ReadonlySet<string>;
  intent: Intent;
}

/** Finds the topic of a template that no class is called by; null for one that the classes know. */
export function strangeTopicFinder({
  classes,
  language,
}: Engine): (template: Template, purpose: string | null) => StrangeTopic | null {
  const known = new Set(classes.flatMap(({ title, keywords }) => stemsOf(wordsOf(`${title} ${keywords}`))));
  const conceptsOf = (words: readonly Word[]): Set<string> =>
    new Set(namedIn(words, language.concepts).map(({ concept }) => concept));
  return ({ topic, title, kind, phase }, purpose) => {
    const words = wordsOf(topic);
    const stems = stemsOf(words);
    const isStrange = stems.length > 1 && stems.some((stem) => !known.has(stem));
    if (!isStrange || phase !== null || (purpose !== null && !isOfProgramme(purpose))) return null;
    const titleConcepts = conceptsOf(wordsOf(title));
    const found = BY_CONCEPT.find(([concept]) => titleConcepts.has(concept));
    const intent = kind === 'particular' ? 'ownCase' : (found?.[1] ?? 'about');
    return { stems: new Set(stems), concepts: conceptsOf(words), intent };
  };
}

/** Whether a class is of one programme: a template of another may be taken for it by mistake. */
export function isOfProgramme(purpose: string): boolean {
  return purpose in INTENTS || purpose === 'NG-01';
}

/** How likely each thing is wanted of a programme, all together one. */
export function intentChances(byClass: ReadonlyMap<string, number>): Map<Intent, number> {
  const chances = new Map<Intent, number>();
  let whole = 0;
  byClass.forEach((chance, name) => {
    const intent = INTENTS[name] as Intent | undefined;
    if (!intent) return;
    whole += chance;
    chances.set(intent, (chances.get(intent) ?? 0) + chance);
  });
  chances.forEach((chance, intent) => chances.set(intent, chance / (whole || 1)));
  return chances;
}

/** Whether a comment names a topic: by all its words, by what it is about, or not at all. `features` are the comment's. */
export function namesTopic(
  features: ReadonlyMap<string, number>,
  { stems, concepts }: StrangeTopic,
): 'inFull' | 'bySense' | 'not' {
  if ([...stems].every((stem) => features.has(`w${stem}`))) return 'inFull';
  return [...concepts].some((concept) => features.has(`k${concept}`)) ? 'bySense' : 'not';
}

function stemsOf(words: readonly Word[]): string[] {
  return words.flatMap(({ stem, written }) => (stem[0] !== '_' && isTelling(written) ? [stem] : []));
}
