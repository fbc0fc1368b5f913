// Finds templates as one types: whatever the accents, the endings, the slips of the hand; ranked by match, case and use. Pure.
import type { Network } from '../cases/rules/words';
import { fold } from '../workbook/fold';
import { sound, stem } from './rules/spelling';
import { tellingWords, type IndexedWord, type SearchIndex } from './searchIndex';
import { stateOn, type Template } from './template';

export interface SearchWishes {
  /** Null where no case says. */
  network: Network | null;
  kind: Template['kind'];
  /** ISO. */
  date: string;
  /** By folded code: how often the team used it lately. */
  uses: Readonly<Record<string, number>>;
  limit: number;
}

/** Of a long text only so many words are looked for. */
const MOST_WORDS = 12;
const LONGEST_COMMENT = 2000;
const EXACT = 1;
const SAME_STEM = 0.9;
const BEGINS = 0.7;
const SLIP = 0.4;

/**
 * Every word must be found, as it is, in another form, begun, or with a slip. The best first. An empty text finds
 * what the team used most. Templates of the other network come not at all, those not valid last.
 */
export function searchTemplates(index: SearchIndex, text: string, wishes: SearchWishes): Template[] {
  const wanted = [...new Set(tellingWords(text))].slice(0, MOST_WORDS);
  const scores = scored(index, wanted);
  const code = fold(text);
  const ranked: { place: number; rank: number }[] = [];
  index.templates.forEach((template, place) => {
    if (Number.isNaN(scores[place]) || !fits(template, wishes.network)) return;
    ranked.push({ place, rank: rank(index, place, scores[place], code, wishes) });
  });
  ranked.sort((one, other) => other.rank - one.rank || one.place - other.place);
  return ranked.slice(0, wishes.limit).map(({ place }) => index.templates[place]);
}

/** What a comment could be answered with, by its words alone: any of them counts. Only valid templates. */
export function likeTemplates(index: SearchIndex, comment: string, wishes: SearchWishes): Template[] {
  const total = new Float64Array(index.templates.length);
  for (const word of new Set(tellingWords(comment.slice(0, LONGEST_COMMENT)))) {
    for (const [{ places, worth }, likeness] of entriesLike(index, word, false)) {
      places.forEach((place, at) => (total[place] += worth[at] * likeness));
    }
  }
  const ranked = index.templates.flatMap((template, place) => {
    const right = fits(template, wishes.network) && stateOn(template, wishes.date) === 'valid';
    return right && total[place] > 0 ? [{ place, rank: rank(index, place, total[place], '', wishes) }] : [];
  });
  ranked.sort((one, other) => other.rank - one.rank || one.place - other.place);
  return ranked.slice(0, wishes.limit).map(({ place }) => index.templates[place]);
}

/** By place, what all words add; not a number for those that lack one. */
function scored(index: SearchIndex, wanted: readonly string[]): Float64Array {
  const total = new Float64Array(index.templates.length);
  const best = new Float64Array(total.length);
  for (const word of wanted) {
    best.fill(NaN);
    for (const [{ places, worth }, likeness] of entriesLike(index, word)) {
      for (let at = 0; at < places.length; at++) {
        const score = worth[at] * likeness;
        if (!(best[places[at]] >= score)) best[places[at]] = score;
      }
    }
    for (let place = 0; place < total.length; place++) total[place] += best[place];
  }
  return total;
}

/** While `typing`, also what begins so. Slips are only looked for where nothing else fits. */
function entriesLike(
  { words, byStem, byLetter }: SearchIndex,
  word: string,
  typing = true,
): Map<IndexedWord, number> {
  const heard = sound(word);
  const found = new Map<IndexedWord, number>();
  const begun = typing ? beginningWith(words, openEnd(word, heard)) : [];
  for (const entry of begun) found.set(entry, BEGINS);
  for (const entry of byStem.get(stem(heard)) ?? []) {
    found.set(entry, entry.heard === heard ? EXACT : SAME_STEM);
  }
  const most = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (found.size > 0 || most === 0) return found;
  for (const entry of byLetter.get(word[0]) ?? []) {
    if (isNear(word, entry.written, most) || isNear(heard, entry.heard, most)) found.set(entry, SLIP);
  }
  return found;
}

/** How a half-typed word begins to sound: the sound of a last c, g, l or q hangs on what comes next. */
function openEnd(word: string, heard: string): string {
  return /[cglqhnu]$/.test(word) && heard.length > 2 ? sound(word.slice(0, -1)) : heard;
}

function beginningWith(words: readonly IndexedWord[], start: string): IndexedWord[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle].heard < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < words.length && words[end].heard.startsWith(start)) end += 1;
  return start === '' ? [] : words.slice(low, end);
}

/** Longer words than these have no slips. */
const LONGEST = 40;
const ROWS = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1));

/** Whether so many letters changed, added, left out or swapped make one the other, or the beginning of it. */
function isNear(typed: string, word: string, most: number): boolean {
  const width = Math.min(word.length, typed.length + most);
  if (width < typed.length - most || width > LONGEST) return false;
  let [older, before, current] = ROWS;
  for (let column = 0; column <= width; column++) current[column] = column;
  for (let row = 1; row <= typed.length; row++) {
    [older, before, current] = [before, current, older];
    current[0] = row;
    let least = row;
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(before[column - 1] + (same ? 0 : 1), before[column] + 1, current[column - 1] + 1);
      if (
        row > 1 &&
        column > 1 &&
        typed[row - 1] === word[column - 2] &&
        typed[row - 2] === word[column - 1]
      ) {
        cost = Math.min(cost, older[column - 2] + 1);
      }
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
  }
  for (let column = Math.max(1, typed.length - most); column <= width; column++) {
    if (current[column] <= most) return true;
  }
  return false;
}

function fits({ network }: Template, wanted: Network | null): boolean {
  return network === null || wanted === null || network === wanted;
}

function rank(index: SearchIndex, place: number, score: number, code: string, wishes: SearchWishes): number {
  const template = index.templates[place];
  const named = code !== '' && index.codes[place].startsWith(code);
  const spelled = code !== '' && index.codes[place] === code;
  const own = template.network !== null && template.network === wishes.network ? 0.15 : 0;
  const kind = wishes.kind !== null && template.kind === wishes.kind ? 0.2 : 0;
  const used = Math.log(1 + (wishes.uses[index.codes[place]] ?? 0)) / 12;
  const valid = stateOn(template, wishes.date) === 'valid' ? 0 : -1000;
  const match = score > 0 ? Math.log(1 + score) : 0;
  return match + own + kind + used + valid + (named ? 10 : 0) + (spelled ? 10 : 0);
}
