// Which template a reply of the past was made from, by what of the template's own wording it has. Pure.
import type { Template } from '../template';
import { wordsOf } from './words';

const RUN = 4;
/** Of a template's telling runs of words, how many the reply must have. */
const LEAST_SHARED = 0.5;
const FEWEST_RUNS = 3;
/** What stands in braces is filled differently each time. */
const PLACEHOLDER = /\{[^{}]{1,60}\}/;

interface Wording {
  place: number;
  /** What all its runs are worth together. */
  whole: number;
}

export interface Wordings {
  wordings: readonly Wording[];
  /** By run: what it is worth, less the more templates have it, and in which wordings it stands. */
  postings: ReadonlyMap<string, { worth: number; homes: readonly number[] }>;
}

export function wordingsOf(templates: readonly Template[]): Wordings {
  const found: { place: number; runs: Set<string> }[] = [];
  const postings = new Map<string, { worth: number; homes: number[] }>();
  templates.forEach((template, place) => {
    if (template.besideDm) return;
    for (const text of new Set([template.wallText, template.dmText])) {
      const runs = new Set(text.split(PLACEHOLDER).flatMap((part) => runsOf(part)));
      if (runs.size < FEWEST_RUNS) continue;
      runs.forEach((run) => {
        const posting = postings.get(run) ?? { worth: 0, homes: [] };
        posting.homes.push(found.length);
        postings.set(run, posting);
      });
      found.push({ place, runs });
    }
  });
  postings.forEach((posting) => {
    posting.worth = 1 / new Set(posting.homes.map((home) => found[home].place)).size ** 2;
  });
  const wordings = found.map(({ place, runs }) => {
    let whole = 0;
    runs.forEach((run) => (whole += postings.get(run)?.worth ?? 0));
    return { place, whole };
  });
  return { wordings, postings };
}

/** The template's place in the catalogue; null where no template's wording is there. Only those that share a run cost time. */
export function replyTemplate(reply: string, { wordings, postings }: Wordings): number | null {
  const shared = new Map<number, number>();
  new Set(runsOf(reply)).forEach((run) => {
    const { worth, homes } = postings.get(run) ?? { worth: 0, homes: [] };
    for (const home of homes) shared.set(home, (shared.get(home) ?? 0) + worth);
  });
  let best: { place: number; told: number } | null = null;
  for (const home of [...shared.keys()].sort((one, other) => one - other)) {
    const { place, whole } = wordings[home];
    const said = shared.get(home) ?? 0;
    // Of two that are there whole, the longer one was sent: the other is its beginning.
    const told = (said / whole) * (1 + Math.log(1 + said) / 20);
    if (said / whole >= LEAST_SHARED && told > (best?.told ?? 0)) best = { place, told };
  }
  return best?.place ?? null;
}

function runsOf(text: string): string[] {
  const stems = wordsOf(text).map(({ stem }) => stem);
  return stems.slice(RUN - 1).map((_, index) => stems.slice(index, index + RUN).join(' '));
}
