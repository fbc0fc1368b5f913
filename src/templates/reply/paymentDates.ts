// R32: dates of payments only from an official source. Pure.
import { fold } from '../../workbook/fold';
import type { Finding, ReplyFacts } from './finding';
import { isOfficial, linksIn } from './links';
import { sentences } from './sentences';

const LEADING_WORD = /^\s*(?:facebook|twitter)\s/i;
const MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)';
const WEEKDAY = '(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)';
const NUMBER = '(?:\\d{1,3}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta)';
const OF_MONTH = `(?:\\s+de\\s+${MONTH}(?:\\s+del?\\s+\\d{4})?)?`;
const BEGIN = '(^|[^\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

const DATE = new RegExp(
  `${BEGIN}(${[
    `\\d{1,2}(?:\\s*(?:al?|y|,|-)\\s*\\d{1,2})?\\s*(?:de\\s+|-|/|\\s)${MONTH}(?:\\s*(?:de|del|-|/)?\\s*\\d{4})?`,
    '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}',
    '\\d{4}-\\d{1,2}-\\d{1,2}',
    `(?:el|este|pr[oó]ximo|desde el|para el|a partir del)\\s+(?:pr[oó]ximo\\s+)?${WEEKDAY}(?!\\s+a\\s+${WEEKDAY})`,
    '(?:el|desde el|para el|a partir del)\\s+(?:d[ií]a\\s+)?\\d{1,2}' +
      OF_MONTH +
      '(?!\\s*[%:.,]?\\d)(?!\\s*(?:%|por|am|pm|a\\.))',
    'ma[ñn]ana(?!\\s+en\\s+la)|pasado\\s+ma[ñn]ana|hoy\\s+mismo',
    '(?:la|esta|la otra)\\s+(?:pr[oó]xima\\s+|otra\\s+)?semana(?:\\s+(?:que viene|entrante))?',
    '(?:a\\s+)?(?:fin|final|finales|mediados|comienzos|principios)\\s+de\\s+(?:mes|semana|a[ñn]o|' +
      MONTH +
      ')',
    `(?:en|dentro de|en los pr[oó]ximos)\\s+${NUMBER}\\s+(?:d[ií]as?|semanas?|mes(?:es)?)(?:\\s+h[aá]biles)?`,
    `(?:en|durante)\\s+(?:el\\s+mes\\s+de\\s+)?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)`,
  ].join('|')})${END}`,
  'giu',
);
const PAYMENT = new RegExp(
  `${BEGIN}(?:pag(?:o|os|ar|a|an|ad[ao]s?|amos|aremos|ar[aá]n?|aron|ue|uen)|gir(?:o|os|ar|a|an|ar[aá]n?|aron)|consign\\p{L}*|abon\\p{L}*|desembols\\p{L}*|dispers\\p{L}*|cobr(?:o|os|ar|a|an|e|en|ar[aá]n?)|incentivos?|transferencias?|subsidios?|plata|dinero|giros?|liquidaci[oó]n)${END}`,
  'iu',
);

/** A date in a sentence about payments that no valid template has and no page of a public body stands beside. */
export function paymentDateFindings(reply: string, facts: ReplyFacts): Finding[] {
  const approved = facts.approved.map(({ wallText, dmText }) => ` ${fold(wallText)} ${fold(dmText)} `);
  return sentences(reply).flatMap(({ from, to }) => {
    const sentence = reply.slice(from, to);
    if (!PAYMENT.test(sentence) || hasSource(sentence)) return [];
    const stands = ` ${fold(sentence.replace(LEADING_WORD, ''))} `;
    if (approved.some((text) => text.includes(stands))) return [];
    return [...sentence.matchAll(DATE)].map((found) => {
      const start = from + (found.index ?? 0) + found[1].length;
      const date = found[2].trim();
      return {
        ...{ rule: 'R32', level: 'block', code: 'PAYMENT_DATE', details: { date } },
        ...{ from: start, to: start + date.length },
      };
    });
  });
}

/** The page itself: an entity's front page proves no date. */
function hasSource(sentence: string): boolean {
  return linksIn(sentence).some(({ host, path }) => isOfficial(host) && path.length > 1);
}
