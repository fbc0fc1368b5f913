// Personal data that must not stand in a public text (Ley 1581 of 2012, art. 4 and 5). Pure.
import type { Finding, ReplyFacts } from './finding';
import { isPublic } from './finding';
import { isOfficial } from './links';

/** What a piece of a text tells about a person. */
export type PersonalKind = 'identityNumber' | 'phone' | 'email' | 'address' | 'account';

export interface PersonalDatum {
  kind: PersonalKind;
  text: string;
  from: number;
  to: number;
}

const DIGITS = '\\d(?:[.\\s\\u00A0-]?\\d)';
const KINDS: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g],
  [
    'address',
    /(?:^|[^\p{L}])((?:calle|cll?|carrera|cra|kra?|kr|diagonal|diag|dg|transversal|transv|tv|avenida|av|manzana|mz)\.?\s*\d{1,3}\s?[a-z]{0,2}(?:\s?bis)?\s*(?:(?:#|n[o°º]\.?|nro\.?|num\.?|con|casa|lote)\s*\d{1,3}\s?[a-z]?)(?:\s*-\s*\d{1,3})?)/giu,
  ],
  [
    'account',
    new RegExp(
      `(?:^|[^\\p{L}])((?:cuenta|cta|ahorros|daviplata|nequi|tarjeta)\\s*(?:de\\s+ahorros?\\s*)?(?:n[o°º]\\.?|n[uú]mero|num\\.?|#|:|es)?\\s*:?\\s*${DIGITS}{7,19})`,
      'giu',
    ),
  ],
  [
    'identityNumber',
    new RegExp(
      `(?:^|[^\\p{L}])((?:c\\.?\\s?c\\.?|c[eé]dula|cedula|documento|identificaci[oó]n|t\\.?\\s?i\\.?|nuip|ppt|pasaporte)(?:\\s+de\\s+(?:ciudadan[ií]a|identidad|extranjer[ií]a))?\\s*(?:n[o°º]\\.?|n[uú]mero|num\\.?|#|:|es|la)?\\s*:?\\s*${DIGITS}{5,10})(?!\\d)`,
      'giu',
    ),
  ],
  ['phone', /(?:^|[^\d._/-])((?:\+?57\s?)?3\d{2}[\s.-]?\d{3}[\s.-]?\d{2}[\s.-]?\d{2})(?![\d_])/g],
  ['identityNumber', /(?:^|[^\d._/#:-])(\d{1,3}(?:\.\d{3}){2,3}|\d{8}|1\d{9})(?![\d_/]|\.\d)/g],
];

/** In the order of the text; where two kinds claim a place, the one that is told by words has it. */
export function personalDataIn(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const [kind, pattern] of KINDS) {
    for (const match of text.matchAll(pattern)) {
      const piece = match[1] ?? match[0];
      const from = (match.index ?? 0) + match[0].indexOf(piece);
      const to = from + piece.length;
      const taken = found.some((one) => from < one.to && to > one.from);
      const other = kind === 'identityNumber' && isOtherNumber(piece, text.slice(0, from), text.slice(to));
      if (!taken && !other) found.push({ kind, text: piece, from, to });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

/** A sum of money, or the number of a company: nobody's own. */
function isOtherNumber(piece: string, before: string, after: string): boolean {
  const isBare = /^\d/.test(piece);
  return (
    /\$\s*$/.test(before) ||
    /(?:^|[^\p{L}])nit\.?\s*:?\s*$/iu.test(before) ||
    (isBare && (/\.?0{3}$/.test(piece) || /^\s*(?:de\s+)?(?:pesos|cop)(?!\p{L})/iu.test(after)))
  );
}

/** Lines and addresses of offices stand in approved texts and in the directory, and are no personal data. */
export function personalDataFindings(reply: string, facts: ReplyFacts): Finding[] {
  if (!isPublic(facts.via)) return [];
  const office = facts.approved
    .flatMap(({ wallText, dmText }) => [wallText, dmText])
    .concat(facts.publicContacts)
    .map(signs)
    .join(' ');
  return personalDataIn(reply)
    .filter(
      ({ kind, text }) => !office.includes(signs(text)) && !(kind === 'email' && isOfficial(hostOf(text))),
    )
    .map(({ kind, text, from, to }) => {
      const details = { kind, text };
      return { rule: 'HABEAS_DATA', level: 'block', code: 'PERSONAL_DATA', details, from, to, fix: '' };
    });
}

function signs(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9@]/g, '');
}

function hostOf(address: string): string {
  return address.slice(address.indexOf('@') + 1).toLowerCase();
}
