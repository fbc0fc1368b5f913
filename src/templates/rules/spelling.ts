// Brings a word to how it sounds in Colombian Spanish and to its stem, so that spelling by ear does not matter.
const VOWEL = 'aeiou';

/** What people write in chats instead of a word. Keys and values as `foldedWords` gives them. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  q: 'que',
  k: 'que',
  ke: 'que',
  qe: 'que',
  x: 'por',
  xq: 'porque',
  xk: 'porque',
  pq: 'porque',
  porq: 'porque',
  porqe: 'porque',
  pa: 'para',
  pal: 'para',
  pala: 'para',
  d: 'de',
  dl: 'del',
  tmb: 'tambien',
  tb: 'tambien',
  tbn: 'tambien',
  xfa: 'favor',
  xfavor: 'favor',
  porfa: 'favor',
  porfis: 'favor',
  plis: 'favor',
  please: 'favor',
  bn: 'bien',
  msj: 'mensaje',
  mjs: 'mensaje',
  sms: 'mensaje',
  cel: 'celular',
  celu: 'celular',
  tel: 'telefono',
  wsp: 'whatsapp',
  wp: 'whatsapp',
  wpp: 'whatsapp',
  wasap: 'whatsapp',
  wassap: 'whatsapp',
  watsap: 'whatsapp',
  guasap: 'whatsapp',
  whasap: 'whatsapp',
  whatsap: 'whatsapp',
  onde: 'donde',
  aonde: 'donde',
  dnd: 'donde',
  dond: 'donde',
  cuand: 'cuando',
  cdo: 'cuando',
  na: 'nada',
  toy: 'estoy',
  ta: 'esta',
  tan: 'estan',
  toca: 'toca',
  sr: 'senor',
  sra: 'senora',
  dr: 'doctor',
  info: 'informacion',
  inf: 'informacion',
  num: 'numero',
  nro: 'numero',
  u: 'universidad',
  uni: 'universidad',
  univ: 'universidad',
  cc: 'cedula',
  fb: 'facebook',
  bb: 'bebe',
  // What the programmes are called for short.
  jea: 'jovenes',
  fea: 'familias',
  mfa: 'familias',
};

/** The same for all spellings that sound alike: `sedula` and `cédula`, `yego` and `llegó`, `aora` and `ahora`. */
export function sound(folded: string): string {
  let out = '';
  for (let index = 0; index < folded.length; index++) {
    const letter = folded[index];
    const next = folded[index + 1] ?? '';
    const soft = next === 'e' || next === 'i';
    if (letter === 'h') {
      if (out.endsWith('k') && folded[index - 1] === 'c') out = `${out.slice(0, -1)}C`;
      continue;
    }
    let heard = letter;
    if (letter === 'v') heard = 'b';
    else if (letter === 'z' || letter === 'x') heard = 's';
    else if (letter === 'c') heard = soft ? 's' : 'k';
    else if (letter === 'q') heard = 'k';
    else if (letter === 'g' && soft) heard = 'j';
    else if (letter === 'w') heard = 'u';
    else if (letter === 'l' && next === 'l') heard = 'y';
    else if (letter === 'y' && !VOWEL.includes(next || ' ')) heard = 'i';
    else if (letter === 'n' && (next === 'p' || next === 'b' || next === 'v')) heard = 'm';
    // The mute u of que, qui, gue, gui.
    if (letter === 'u' && soft && (folded[index - 1] === 'q' || folded[index - 1] === 'g')) continue;
    if (letter === 'g' && next === 'u' && (folded[index + 2] === 'e' || folded[index + 2] === 'i'))
      heard = 'g';
    if (!out.endsWith(heard)) out += heard;
    if (heard === 'y' && next === 'l') index++;
  }
  return out;
}

/** Endings of word forms, as they sound, the longest first. */
const ENDINGS = (
  'andomelo iendomelo aselo arselo irselo erselo armelo irmelo ermelo arselos ' +
  'ariamos eriamos iriamos asemos isiera isieran aramos ieramos ' +
  'andome andose andole andolo andola andoles iendome iendose iendole iendolo aronme ' +
  'arme erme irme arse erse irse arle erle irle arlo erlo irlo arla erla irla arlos irlos arlas irlas ' +
  'arles erles irles arnos ernos irnos arte erte irte ' +
  'amiento imiento asiones isiones asion ision siones sion mente idades idad ' +
  'aramos eremos iremos aremos abamos iamos ieron aron aran eran iran ' +
  'ados adas idos idas ando iendo aban amos emos imos aste iste aria eria iria arian erian irian ' +
  'itos itas ito ita isimo isima ' +
  'aba ado ada ido ida ian ara era ira are ere ire ase iera iese ar er ir an en ia io ie ' +
  'es as os a e o s i'
).split(' ');
const KNOWN_ENDINGS = new Set(ENDINGS);
const LONGEST_ENDING = ENDINGS.reduce((most, ending) => Math.max(most, ending.length), 0);
const SHORTEST_STEM = 3;

/** Cuts a word that went through `sound` to what its forms share; short words stay as they are. */
export function stem(heard: string): string {
  const longest = Math.min(LONGEST_ENDING, heard.length - SHORTEST_STEM);
  for (let length = longest; length > 0; length--) {
    const rest = heard.length - length;
    const least = length > 2 ? SHORTEST_STEM + 1 : SHORTEST_STEM;
    if (rest >= least && KNOWN_ENDINGS.has(heard.slice(rest))) return heard.slice(0, rest);
  }
  return heard;
}

/** The word that is meant by an abbreviation, else the word itself. */
export function spelledOut(folded: string): string {
  return Object.prototype.hasOwnProperty.call(ABBREVIATIONS, folded) ? ABBREVIATIONS[folded] : folded;
}
