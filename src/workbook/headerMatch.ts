// How well a header, as a team spelled it, names a field: 0 to 100. Pure.
import type { FieldNames } from '../texts/columnsCases';
import { glued, words } from './fold';

/** Below this a header says nothing about a field. */
export const LEAST = 40;

const SURE = 96;
const ALSO = 86;
const WEAK = 58;
const QUALIFIED = 8;
/** A name at the header's beginning, with words after it that nobody foresaw. */
const BEGUN = 50;

const ABBREVIATIONS: Record<string, string> = {
  cod: 'codigo',
  cdg: 'codigo',
  rta: 'respuesta',
  rpta: 'respuesta',
  rsta: 'respuesta',
  resp: 'respuesta',
  no: 'numero',
  nro: 'numero',
  num: 'numero',
  n: 'numero',
  fec: 'fecha',
  fch: 'fecha',
  hr: 'hora',
  hra: 'hora',
  usu: 'usuario',
  usr: 'usuario',
  fb: 'facebook',
  tw: 'twitter',
  msj: 'mensaje',
  msg: 'mensaje',
  obs: 'observacion',
  observ: 'observacion',
  coment: 'comentario',
  tipif: 'tipificacion',
  pub: 'publicacion',
  desc: 'descripcion',
  descr: 'descripcion',
  ent: 'entidad',
  nal: 'nacional',
  bog: 'bogota',
  vig: 'vigencia',
  verif: 'verificacion',
  tel: 'telefono',
  mes: 'mes',
  tipo: 'tipo',
  f: 'fecha',
  h: 'hora',
  r: 'red',
};

/** The first word of each, in the form in which words are compared. */
const SPELLED_OUT = new Map(Object.entries(ABBREVIATIONS).map(([short, full]) => [short, words(full)[0]]));

/** Words that make of a known name something else: `Observaciones calidad`, `Hora fin`, `ID usuario`. */
const OTHERWISE = new Set(
  words(
    'fin final cierre salida calidad revisión revisado supervisor coordinador auditoría feedback nacimiento límite ' +
      'vencimiento publicación escalamiento evidencia interno almuerzo meta total promedio teléfono celular cédula ' +
      'correo respuesta consulta comentario usuario perfil agente asesor entidad error tiempo',
  ),
);

/** A name taken apart once: matching a base compares thousands of pairs. */
interface Phrase {
  words: string[];
  glued: string;
  worth: number;
}

interface Vocabulary {
  phrases: Phrase[];
  beside: Set<string>;
}

/** The score of each header for one field. A header that only `weak` names reach scores under 60. */
export function headerScore(header: string, names: FieldNames): number {
  const vocabulary = vocabularyOf(names);
  let best = 0;
  for (const reading of knownReadings(header)) {
    best = Math.max(best, score(reading, vocabulary) - reading.cost);
  }
  return best >= LEAST ? best : 0;
}

/** Whether two headers are the same but for spelling. */
export function sameHeader(one: string, other: string): boolean {
  return glued(one) !== '' && glued(one) === glued(other);
}

/** One way to read a header, taken apart once for all fields. */
interface Reading {
  words: string[];
  glued: string;
  cost: number;
}

const readingsSeen = new Map<string, Reading[]>();

function knownReadings(header: string): Reading[] {
  let known = readingsSeen.get(header);
  if (!known) {
    const all = header.length > 80 || isNumbering(header) ? [] : readings(header);
    known = all
      .map(({ text, cost }) => ({ words: words(text), glued: glued(text), cost }))
      .filter((reading) => reading.glued !== '');
    readingsSeen.set(header, known);
  }
  return known;
}

/** A header says the same without brackets or numbering, with glued words apart, and as either side of a slash. */
function readings(header: string): { text: string; cost: number }[] {
  const plain = header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/^\s*(\d{1,2}|[a-z])\s*[.)-]\s*/i, '');
  const found = [{ text: header, cost: 0 }];
  if (plain !== header) found.push({ text: plain, cost: 2 });
  const apart = plain.replace(/([a-zà-ÿ])([A-ZÀ-Þ])/g, '$1 $2');
  if (apart !== plain) found.push({ text: apart, cost: 2 });
  const sides = plain.split(/[/|]/);
  if (sides.length === 2) found.push(...sides.map((text) => ({ text, cost: 14 })));
  return found;
}

const prepared = new Map<FieldNames, Vocabulary>();

function vocabularyOf(names: FieldNames): Vocabulary {
  const known = prepared.get(names);
  if (known) return known;
  const phrases = [
    ...taken(names.names, SURE),
    ...taken(names.also ?? '', ALSO),
    ...taken(names.weak ?? '', WEAK),
  ];
  if (phrases.length) phrases[0].worth = 100;
  const vocabulary = { phrases, beside: new Set(words(names.beside ?? '')) };
  prepared.set(names, vocabulary);
  return vocabulary;
}

function taken(list: string, worth: number): Phrase[] {
  return list
    .split('|')
    .filter(Boolean)
    .map((name) => ({ words: words(name), glued: glued(name), worth }));
}

function score(header: Reading, vocabulary: Vocabulary): number {
  let best = 0;
  for (const phrase of vocabulary.phrases) {
    if (phrase.worth <= best) continue;
    if (phrase.glued === header.glued) best = phrase.worth;
    else
      // One point less than the same spelling: `Clave` and `Claves` may be two fields.
      best = Math.max(
        best,
        alignment(header.words, phrase, vocabulary.beside) - 1,
        begun(header.words, phrase),
      );
  }
  return best;
}

/** Every word of the name must stand in the header; what else stands there may only be of `beside`. */
function alignment(said: readonly string[], phrase: Phrase, beside: ReadonlySet<string>): number {
  if (said.length < phrase.words.length) return 0;
  const left = [...said];
  let quality = 1;
  for (const word of phrase.words) {
    let best = 0;
    let at = 0;
    left.forEach((candidate, index) => {
      const alike = likeness(candidate, word);
      if (alike > best) [best, at] = [alike, index];
    });
    if (best === 0) return 0;
    quality = Math.min(quality, best);
    left.splice(at, 1);
  }
  if (left.some((word) => !beside.has(word) && !beside.has(ABBREVIATIONS[word] ?? ''))) return 0;
  return phrase.worth * quality - QUALIFIED * Math.min(left.length, 3);
}

/** A sure name and up to two words more; the longer the name, the surer. */
function begun(said: readonly string[], phrase: Phrase): number {
  const named = phrase.words.length;
  if (phrase.worth < SURE || said.length < named || said.length > named + 2) return 0;
  if (!phrase.words.every((word, at) => likeness(said[at], word) > 0.95)) return 0;
  return said.slice(named).some((word) => OTHERWISE.has(word)) ? 0 : BEGUN + named;
}

function likeness(said: string, meant: string): number {
  if (said === meant) return 1;
  const full = SPELLED_OUT.get(said);
  if (full) return full === meant ? 0.97 : 0;
  if (said.length < 3) return 0;
  if (said.length >= 4 && meant.length >= said.length + 2 && meant.startsWith(said)) return 0.93;
  if (said.length === 3 && meant.length >= 6 && meant.startsWith(said)) return 0.88;
  const near = Math.abs(said.length - meant.length) <= 1;
  if (near && Math.min(said.length, meant.length) >= 5 && oneSlip(said, meant)) return 0.92;
  return 0;
}

/** Whether one letter more, less, other, or two swapped ones tell two words apart; of lengths one apart at most. */
function oneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = (text: string, from: number) => text.slice(from);
  if (short.length < long.length) return rest(short, at) === rest(long, at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return (
    rest(short, at + 1) === rest(long, at + 1) || (swapped && rest(short, at + 2) === rest(long, at + 2))
  );
}

/** A header of row numbers: it names nothing of ours by itself. */
export function isNumbering(header: string): boolean {
  return /^\s*(#|n[°º.]?|no\.?|nro\.?|num\.?|[ií]tem)\s*$/i.test(header);
}
