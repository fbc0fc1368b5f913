// A template as it would be sent for one case: its texts filled, or the reason why they may not be copied. Pure.
import type { Moment } from '../calendar/civilTime';
import type { Network } from '../cases/rules/words';
import { withLive } from '../lives/fillLive';
import { liveInPhase, liveNamedIn } from '../lives/liveInQuestion';
import { phaseOf } from '../lives/phase';
import type { PublishedLive } from '../lives/readLives';
import { channelsOf, type DirectoryEntry } from './directory';
import { fillTemplate, type PlaceholderValues } from './reply/fill';
import { stateOn, type Template } from './template';
import { wallBeside } from './twoTexts';

/** What a template is filled from. */
export interface OfferCase {
  /** Null while nobody has said: then as on Facebook. */
  network: Network | null;
  /** R19: only the wall can be written to. */
  noDm: boolean;
  /** The citizen's name in the network; `''` where unknown. */
  user: string;
  /** Everything that may name a Live: the case's link and inConcert's address. */
  links: string;
  programme: string;
  /** Whose channels are given; null where nobody was chosen. */
  entity: DirectoryEntry | null;
  now: Moment;
}

/** Why a text cannot be copied. */
export type Hindrance = 'expired' | 'early' | 'notLive' | 'notFinished' | 'unfilled' | 'unknown' | 'noText';

export interface Offer {
  template: Template;
  /** What stands on the wall; `''` where nothing does. */
  wall: string;
  /** Twitter's message; `''` where there is none. */
  dm: string;
  hindrance: Hindrance | null;
  /** The placeholders that hinder, as written. */
  open: string[];
  /** R5: the Live whose template this is; and whether a look at its name is needed. */
  live: PublishedLive | null;
  unnamed: boolean;
}

export function offerOf(
  template: Template,
  of: OfferCase,
  templates: readonly Template[],
  lives: readonly PublishedLive[],
): Offer {
  const live = liveFor(template, of, lives);
  const values = valuesFor(template, of, live ?? liveNamedIn(lives, of.links));
  const [wall, dm] = rawTexts(template, of, templates).map((text) => {
    const named = live && text !== '' ? withLive(text, live, lives) : { text, named: true };
    return { ...fillTemplate(named.text, values), named: named.named };
  });
  const open = [...new Set([...wall.unknown, ...dm.unknown, ...wall.unfilled, ...dm.unfilled])];
  const isUnknown = wall.unknown.length + dm.unknown.length > 0;
  return {
    template,
    wall: wall.text,
    dm: dm.text,
    hindrance:
      hindranceOf(template, of, live) ??
      (wall.text + dm.text === '' ? 'noText' : isUnknown ? 'unknown' : open.length > 0 ? 'unfilled' : null),
    open,
    live,
    unnamed: template.phase !== null && !(wall.named && dm.named),
  };
}

/** What the base keeps as the reply: both of Twitter's texts in one cell. */
export function replyOf({ wall, dm }: Pick<Offer, 'wall' | 'dm'>): string {
  return wall !== '' && dm !== '' ? `${wall}\n${dm}` : wall + dm;
}

/** Whether the last verification is older than the team's limit, or nobody has said when (R31). */
export function isOverdue(
  { verifiedOn }: Pick<Template, 'verifiedOn'>,
  today: string,
  days: number,
): boolean {
  return verifiedOn === null || daysBetween(verifiedOn, today) > days;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function hindranceOf(template: Template, { now }: OfferCase, live: PublishedLive | null): Hindrance | null {
  const state = stateOn(template, now.date);
  if (state !== 'valid') return state;
  if (template.phase === null || live !== null) return null;
  return template.phase === 'live' ? 'notLive' : 'notFinished';
}

/** The Live of the case, where it is in the template's phase; without one, the latest in that phase. */
function liveFor(
  { phase }: Template,
  { links, now }: OfferCase,
  lives: readonly PublishedLive[],
): PublishedLive | null {
  if (phase === null) return null;
  const named = liveNamedIn(lives, links);
  if (named) return phaseOf(named, now) === phase ? named : null;
  return liveInPhase(lives, phase, now);
}

/** R16 and R19: Twitter's wall gets the short text of the template's kind, and the message the template's own. */
function rawTexts(
  template: Template,
  { network, noDm }: OfferCase,
  templates: readonly Template[],
): [string, string] {
  const { wallText, dmText, besideDm, kind } = template;
  if (network !== 'twitter') return [wallText || dmText, ''];
  if (noDm || besideDm || dmText === '') return [wallText, ''];
  return [wallBeside(kind, templates)?.wallText ?? wallText, dmText];
}

function valuesFor(template: Template, of: OfferCase, live: PublishedLive | null): PlaceholderValues {
  return {
    nombre: of.user,
    saludo: greeting(of.now.time),
    nombre_live: live?.topic,
    url_video: live?.link,
    enlaces_live: live?.links.join(' '),
    entidad: of.entity?.entity,
    canales: of.entity ? channelsOf(of.entity) : '',
    programa: of.programme || template.topic,
  };
}

function greeting(time: string): string {
  if (time < '12') return 'Buenos días';
  return time < '19' ? 'Buenas tardes' : 'Buenas noches';
}
