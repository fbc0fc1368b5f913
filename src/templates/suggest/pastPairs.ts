// The base's own past as samples: which inquiry was answered by which template. Pure.
import { fold } from '../../workbook/fold';
import type { Network } from '../../cases/rules/words';
import type { Template } from '../template';
import { featuresOf } from './features';
import type { Language } from './language';
import type { Sample, Training } from './linearModel';
import { replyTemplate, wordingsOf } from './replyTemplate';

export interface PastCase {
  inquiry: string;
  reply: string;
  network: Network | null;
}

/** What is learnt from many like cases needs fewer rounds. */
export const HISTORY_TRAINING: Training = { rounds: 5, rate: 0.8, decay: 2e-3, least: 3 };

/** One sample for all cases that say the same and got the same; their labels are folded codes. */
export function samplesOfPast(
  cases: readonly PastCase[],
  templates: readonly Template[],
  language: Language,
): Sample[] {
  const wordings = wordingsOf(templates);
  const places = new Map<string, number | null>();
  const samples = new Map<string, { sample: Sample; times: number }>();
  for (const { inquiry, reply, network } of cases) {
    if (reply.trim() === '' || inquiry.trim() === '') continue;
    const place = places.has(reply) ? places.get(reply) : replyTemplate(reply, wordings);
    places.set(reply, place ?? null);
    if (place === null || place === undefined) continue;
    const label = fold(templates[place].code);
    const features = featuresOf(inquiry, network, language, {
      words: true,
      concepts: true,
      pairs: false,
    }).weights;
    const key = `${label}\n${[...features.keys()].join(' ')}`;
    const same = samples.get(key);
    if (same) same.times++;
    else samples.set(key, { sample: { features, label, weight: 1 }, times: 1 });
  }
  return [...samples.values()].map(({ sample, times }) => ({
    ...sample,
    weight: Math.min(2, 0.5 * (1 + Math.log(times))),
  }));
}
