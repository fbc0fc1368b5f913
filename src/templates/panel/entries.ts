// What a search shows: templates, and entities whose channels a template gives. Pure.
import { stem, sound } from '../rules/spelling';
import type { DirectoryEntry } from '../directory';
import { searchEntities } from '../entitySearch';
import { offerOf, type Offer, type OfferCase } from '../offer';
import { searchTemplates } from '../search';
import { tellingWords } from '../searchIndex';
import { stateOn, type Template } from '../template';
import type { Templates } from './useTemplates';

export interface Entry {
  key: string;
  offer: Offer;
  /** Whose channels it gives; null for a template by itself. */
  entity: DirectoryEntry | null;
}

const SHOWN = 8;
const ENTITIES_SHOWN = 3;

export function entriesFor(
  templates: Templates,
  text: string,
  of: OfferCase,
  kind: Template['kind'],
): Entry[] {
  const { catalogue, index, lives, uses } = templates;
  if (!catalogue) return [];
  const wishes = { network: of.network, kind, date: of.now.date, uses, limit: SHOWN };
  const found = searchTemplates(index, text, wishes).map((template) => ({
    key: `t${String(template.row)}`,
    offer: offerOf(template, of, catalogue.templates, lives),
    entity: null,
  }));
  const referral = text.trim() === '' ? null : referralOf(index.referrals, of);
  if (!referral) return found;
  const entities = searchEntities(catalogue.directory, text, ENTITIES_SHOWN).map((entity) => ({
    key: `e${String(entity.row)}`,
    offer: offerOf(referral, { ...of, entity }, catalogue.templates, lives),
    entity,
  }));
  // An entity that is named by what was typed comes first: `icbf`, `sena`.
  const named = entities.filter(({ entity }) => isNamed(entity, text));
  return [...named, ...found, ...entities.filter((entry) => !named.includes(entry))].slice(0, SHOWN);
}

/** The template that gives an entity's channels, in the words of the network. */
function referralOf(referrals: readonly Template[], { network, now }: OfferCase): Template | null {
  const fitting = referrals.filter(({ network: own }) => own === null || network === null || own === network);
  return fitting.find((template) => stateOn(template, now.date) === 'valid') ?? fitting[0] ?? null;
}

function isNamed({ entity, acronym }: DirectoryEntry, text: string): boolean {
  const names = tellingWords(`${acronym} ${entity}`).map((word) => stem(sound(word)));
  return tellingWords(text).every((word) => names.includes(stem(sound(word))));
}
