// R22: the short phrase of a PQRD, from the citizen's own words. Pure.
import { personalDataIn } from '../reply/personalData';

/** What opens a comment and says nothing of its matter. */
const OPENINGS = [
  /^[@#]\S{1,50}[\s,:]*/,
  /^(?:buen[oa]?s?\s+(?:d[ií]as?|tardes?|noches?)|hola|buenas|cordial saludo|señor(?:es|a|ita)?s?|doctor(?:es|a)?|por favor)[\s,.;:!¡]*/i,
  /^(?:(?:pongo|dejo|hago|quiero poner|quiero hacer|presento)\s+(?:la|el|mi|un|una)\s+)?(?:queja|reclamo|denuncia|petici[oó]n|sugerencia)[\s,.;:–-]*/i,
  /^(?:quiero\s+denunciar|denuncio|reclamo|sugiero|propongo|solicito|me\s+quejo)\s+(?:que|por|de)?\s*/i,
];
const LONGEST_READ = 1000;

/** At most `limit` characters, cut between words; without mentions, links and personal data. */
export function phraseFrom(comment: string, limit: number): string {
  let text = comment.slice(0, LONGEST_READ);
  for (const { text: datum } of personalDataIn(text)) text = text.split(datum).join('…');
  text = text
    .replace(/https?:\/\/\S+|@\S+|#\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const opening of OPENINGS) text = text.replace(opening, '');
  const [first] = text.split(/[.!?¡¿;]+\s/, 1);
  return shortened((first.length > 12 ? first : text).replace(/[\s.,;:!?]+$/, ''), limit);
}

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, Math.max(1, limit - 1));
  const blank = cut.lastIndexOf(' ');
  return `${(blank > limit / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;:]+$/, '')}…`;
}
