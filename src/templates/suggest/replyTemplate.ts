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
  runs: Set<string>;
}

export interface Wordings {
  wordings: readonly Wording[];
  /** In how many templates a run stands. */
  spread: ReadonlyMap<string, number>;
}

export function wordingsOf(templates: readonly Template[]): Wordings {
  const wordings: Wording[] = [];
  const homes = new Map<string, Set<number>>();
  templates.forEach((template, place) => {
    if (template.besideDm) return;
    for (const text of new Set([template.wallText, template.dmText])) {
      const runs = new Set(text.split(PLACEHOLDER).flatMap((part) => runsOf(part)));
      if (runs.size < FEWEST_RUNS) continue;
      wordings.push({ place, runs });
      runs.forEach((run) => homes.set(run, (homes.get(run) ?? new Set()).add(place)));
    }
  });
  const spread = new Map([...homes].map(([run, places]) => [run, places.size]));
  return { wordings, spread };
}

/** The template's place in the catalogue; null where no template's wording is there. */
export function replyTemplate(reply: string, { wordings, spread }: Wordings): number | null {
  const said = new Set(runsOf(reply));
  if (said.size === 0) return null;
  let best: { place: number; told: number } | null = null;
  for (const { place, runs } of wordings) {
    let [whole, shared] = [0, 0];
    runs.forEach((run) => {
      const worth = 1 / (spread.get(run) ?? 1) ** 2;
      whole += worth;
      if (said.has(run)) shared += worth;
    });
    // Of two that are there whole, the longer one was sent: the other is its beginning.
    const told = (shared / whole) * (1 + Math.log(1 + shared) / 20);
    if (shared / whole >= LEAST_SHARED && told > (best?.told ?? 0)) best = { place, told };
  }
  return best?.place ?? null;
}

function runsOf(text: string): string[] {
  const stems = wordsOf(text).map(({ stem }) => stem);
  return stems.slice(RUN - 1).map((_, index) => stems.slice(index, index + RUN).join(' '));
}
