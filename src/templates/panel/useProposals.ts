// What a pasted comment seems to be, and three templates for it: made on the device, else asked for in the background, and never moved once shown.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import { readingLine } from '../../texts/sidebarTemplates';
import { readingShape, suggestionsShape, type Reading } from '../calls';
import { searchEntities } from '../entitySearch';
import { offerOf, type Offer, type OfferCase } from '../offer';
import { likeTemplates } from '../search';
import { sameCode, type Template } from '../template';
import type { DeviceSuggestions } from './deviceSuggestions';
import type { Templates } from './useTemplates';

export interface Proposal {
  readonly offer: Offer;
  /** The words of the comment that say so. */
  readonly why: readonly string[];
}

export interface Proposals {
  readonly waiting: boolean;
  readonly list: readonly Proposal[];
  /** `general · Colombia Mayor, por «adulto mayor»`, or `''`. */
  readonly reading: string;
}

const MOST = 3;
const STILL_MS = 120;
/** Who waits for longer types by himself: then the comment's own words must do. */
const PATIENCE_MS = 2500;
/** Where nobody has said which network. */
const FACEBOOK = 'facebook';
/** By it the browser's tools tell how long a proposal takes. */
const MEASURE = 'guiones propuestos';
const NONE: Proposals = { waiting: false, list: [], reading: '' };

interface Found {
  codes: readonly { code: string; why: readonly string[] }[];
}

/** `suggestions` are the device's own; where they are not ready, the server is asked. */
export function useProposals(
  desk: Desk,
  templates: Templates,
  suggestions: DeviceSuggestions | null,
  comment: string,
  of: OfferCase,
): Proposals {
  const [found, setFound] = useState<Found | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const { catalogue, index, uses, lives } = templates;
  const date = of.now.date;
  const device = useRef(suggestions);
  device.current = suggestions;
  const isThere = comment.trim() !== '' && catalogue !== null && catalogue.templates.length > 0;
  useEffect(() => {
    setFound(null);
    setReading(null);
    if (!isThere) return undefined;
    let wanted = true;
    let settled = false;
    const settle = (codes: Found['codes']): void => {
      if (!wanted || settled) return;
      settled = true;
      setFound({ codes });
    };
    const byWords = (): void => {
      const wishes = { network: of.network, kind: null, date, uses, limit: MOST };
      settle(likeTemplates(index, comment, wishes).map(({ code }) => ({ code, why: [] })));
    };
    const about = { comment, network: of.network ?? FACEBOOK };
    const find = (made: DeviceSuggestions): void => {
      const start = performance.now();
      const told = made.propose({ ...about, at: of.now, limit: MOST }, lives);
      if (told.length > 0) settle(told);
      else byWords();
      setReading(made.read(about));
      performance.measure(MEASURE, { start });
    };
    const ask = (): void => {
      const at = `${date}T${of.now.time}`;
      desk
        .ask('suggestTemplates', suggestionsShape, { ...about, at, limit: MOST })
        .then((told) => (told.length > 0 ? settle(told) : byWords()), byWords);
      desk.ask('readComment', readingShape, about).then(
        (told) => wanted && setReading(told),
        // A line that nobody misses.
        () => undefined,
      );
    };
    const begin = (): void => (device.current ? find(device.current) : ask());
    const timers = [window.setTimeout(begin, STILL_MS), window.setTimeout(byWords, STILL_MS + PATIENCE_MS)];
    return () => {
      wanted = false;
      timers.forEach((timer) => window.clearTimeout(timer));
    };
  }, [desk, comment, of.network, isThere]);
  if (!isThere || !catalogue) return NONE;
  const [entity = null] = reading?.entity ? searchEntities(catalogue.directory, reading.entity, 1) : [];
  const list: Proposal[] = (found?.codes ?? []).flatMap(({ code, why }) => {
    const template = validOne(catalogue.templates, code, date);
    return template ? [{ offer: offerOf(template, { ...of, entity }, catalogue.templates, lives), why }] : [];
  });
  return {
    waiting: found === null,
    list,
    reading: reading ? readingLine(reading, list[0]?.offer.template.topic ?? '', list[0]?.why ?? []) : '',
  };
}

/** Of several rows with that code the one that holds on the day. */
function validOne(templates: readonly Template[], code: string, date: string): Template | null {
  const all = templates.filter((template) => sameCode(template.code, code));
  return (
    all.find(({ validTo, validFrom }) => (validTo ?? date) >= date && (validFrom ?? date) <= date) ??
    all[0] ??
    null
  );
}
