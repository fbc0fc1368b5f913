// A template as a citizen will see it, by network, with examples in the place of what the case will fill. Pure.
import type { Network } from '../../cases/rules/words';
import { fillTemplate, type PlaceholderValues } from '../reply/fill';
import { WALL_LIMIT, weightedLength } from '../reply/weightedLength';
import type { Template } from '../template';
import { wallBeside } from '../twoTexts';
import type { TemplateDraft } from './draft';
import { DM_LIMIT, FACEBOOK_LIMIT } from './draftProblems';

export interface SeenText {
  network: Network;
  part: 'wall' | 'dm';
  text: string;
  /** As the network counts, and the most that it takes. */
  length: number;
  limit: number;
  /** What nobody knows how to fill, as written. */
  unknown: string[];
}

/** `templates` are those of the tab, for the short wall text that goes with a message (R16). */
export function previewOf(
  draft: TemplateDraft,
  templates: readonly Template[],
  examples: PlaceholderValues,
): SeenText[] {
  const networks: readonly Network[] = draft.network === null ? ['facebook', 'twitter'] : [draft.network];
  return networks
    .flatMap((network) => textsOn(network, draft, templates).map((one) => ({ network, ...one })))
    .filter(({ text }) => text !== '')
    .map(({ network, part, text }) => {
      const filled = fillTemplate(text, { ...examples, programa: draft.topic || examples.programa });
      const isPost = network === 'twitter' && part === 'wall';
      return {
        network,
        part,
        text: filled.text,
        length: isPost ? weightedLength(filled.text) : [...filled.text].length,
        limit: isPost ? WALL_LIMIT : part === 'dm' ? DM_LIMIT : FACEBOOK_LIMIT,
        unknown: filled.unknown,
      };
    });
}

function textsOn(
  network: Network,
  { wallText, dmText, besideDm, kind }: TemplateDraft,
  templates: readonly Template[],
): Pick<SeenText, 'part' | 'text'>[] {
  if (network === 'facebook') return [{ part: 'wall', text: wallText || dmText }];
  if (besideDm || dmText === '') return [{ part: 'wall', text: wallText }];
  return [
    { part: 'wall', text: wallBeside(kind, templates)?.wallText ?? wallText },
    { part: 'dm', text: dmText },
  ];
}
