// The links of a text, written with or without `https://`, and whether they may be sent (R7, R28a). Pure.
import type { Finding, ReplyFacts } from './finding';

export interface Link {
  from: number;
  to: number;
  text: string;
  /** Lower case, without `www.`. */
  host: string;
  /** What follows the host, `''` where nothing but a slash does. */
  path: string;
}

/** Public bodies of Colombia, and where the entity itself publishes. */
const OFFICIAL = ['gov.co', 'mil.co'];
const OWN_PAGES: readonly RegExp[] = [
  /^(?:m\.|web\.)?facebook\.com$/,
  /^(?:mobile\.)?(?:twitter|x)\.com$/,
  /^instagram\.com$/,
  /^(?:m\.)?youtube\.com$/,
];
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"'«»()[\]{}]{1,2000}|[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9][a-z0-9-]{0,62}){0,6}\.(?:com|co|gov|org|net|edu|info|ly|me|app|xyz|top|online|site|link|gl|io|example)(?![a-z0-9-])(?:\/[^\s<>"'«»()[\]{}]{0,2000})?/gi;
const TRAILING = /[.,;:!?…]+$/;

/** In the order of the text. An e-mail address is none. */
export function linksIn(text: string): Link[] {
  const links: Link[] = [];
  for (const found of text.matchAll(LINK)) {
    const from = found.index ?? 0;
    if (from > 0 && /[@\w]/.test(text[from - 1])) continue;
    const shown = found[0].replace(TRAILING, '');
    if (text[from + shown.length] === '@') continue;
    const bare = shown.replace(/^https?:\/\//i, '');
    const host = bare.split(/[/?#]/, 1)[0];
    const path = bare.slice(host.length).replace(/^\/$/, '');
    // `https://known.gov.co@elsewhere.example` goes elsewhere.
    const target = host.slice(host.lastIndexOf('@') + 1);
    links.push({ from, to: from + shown.length, text: shown, host: plainHost(target), path });
  }
  return links;
}

/** A link of a public body, or one that an approved text, the Live or the directory has. */
export function linkFindings(reply: string, facts: ReplyFacts): Finding[] {
  const known = new Set(facts.links.flatMap((link) => linksIn(link).map(keyOf)));
  const hosts = new Set(facts.hosts.map(plainHost));
  for (const { wallText, dmText } of facts.approved) {
    for (const link of [...linksIn(wallText), ...linksIn(dmText)]) {
      known.add(keyOf(link));
      if (!isShared(link.host)) hosts.add(link.host);
    }
  }
  return linksIn(reply)
    .filter((link) => !isOfficial(link.host) && !known.has(keyOf(link)) && !isUnder(link.host, hosts))
    .map(({ from, to, text }) => ({
      ...{ rule: 'R7', level: 'block', code: 'LINK_UNKNOWN', details: { link: text }, from, to },
      fix: '',
    }));
}

export function isOfficial(host: string): boolean {
  return OFFICIAL.some((end) => host === end || host.endsWith(`.${end}`));
}

/** Everybody has pages there: one approved page approves no other. */
function isShared(host: string): boolean {
  return OWN_PAGES.some((page) => page.test(host));
}

function isUnder(host: string, hosts: ReadonlySet<string>): boolean {
  return [...hosts].some((known) => host === known || host.endsWith(`.${known}`));
}

function keyOf({ host, path }: Link): string {
  return host + path.replace(/\/$/, '');
}

function plainHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '');
}
