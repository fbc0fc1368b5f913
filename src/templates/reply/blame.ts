// R32: a reply never blames the entity. Warns only: an apology is no blame, and a complaint may be right. Pure.
import type { Finding } from './finding';
import { sentences } from './sentences';

const END = '(?![\\p{L}\\p{N}])';
const ARTICLES = '(?:la|el|los|las|nuestr[ao]s?)';
const NAMES =
  '(?:entidad|prosperidad\\s+social|dps|programa|gobierno|alcald[ií]a|banco|instituci[oó]n|ministerio|enlace|operador|equipo|sistema|nosotros)';
const WHO = `(?:${ARTICLES}\\s+)?${NAMES}`;
const PHRASES: readonly RegExp[] = [
  new RegExp(`(?:es\\s+|fue\\s+)?(?:por\\s+)?culpa\\s+(?:es\\s+)?(?:de(?:l)?|nuestra)${END}`, 'iu'),
  new RegExp(`(?:por\\s+|la\\s+)?(?:negligencia|incompetencia|desorden|ineficiencia|descuido)${END}`, 'iu'),
  new RegExp(
    `${WHO}\\s+(?:se\\s+equivoc[oó]|fall[oó]|incumpli[oó]|no\\s+cumpli[oó]|cometi[oó]\\s+un\\s+error|es\\s+responsable|tiene\\s+la\\s+culpa|no\\s+hizo|no\\s+quiso|se\\s+demor[oó]|perdi[oó]|no\\s+pag[oó]|no\\s+responde)${END}`,
    'iu',
  ),
  new RegExp(
    `(?:error|falla|equivocaci[oó]n|responsabilidad|irresponsabilidad|incumplimiento)\\s+del?\\s+(?:parte\\s+de\\s+)?${WHO}${END}`,
    'iu',
  ),
  new RegExp(`(?:nos\\s+equivocamos|fallamos|cometimos\\s+un\\s+error|incumplimos)${END}`, 'iu'),
];

export function blameFindings(reply: string): Finding[] {
  return sentences(reply).flatMap((span) => {
    const sentence = reply.slice(span.from, span.to);
    const found = PHRASES.map((phrase) => phrase.exec(sentence)).find((match) => match !== null);
    if (!found) return [];
    const from = span.from + found.index;
    const phrase = found[0].trim();
    const details = { phrase };
    return [{ rule: 'R32', level: 'warn', code: 'BLAMES', details, from, to: from + phrase.length }];
  });
}
