// Which words can be told as a reason: not those that stand in every sentence. Pure.

/** As they stand in folded texts. */
const SILENT = new Set(
  (
    'que por para pal con sin los las uno una unos unas del como hola buenas buenos dias tardes noches esta este esto ' +
    'estas estos eso esos esa ese son ser pero mas muy les nos sus hay tiene tengo cual porque aqui ahi alla mis todo ' +
    'toda han fue ella ellos usted ustedes favor gracias senor senora senores van dar nada nadie cada desde hasta ' +
    'entre sobre tambien solo otra otro otros otras somos estamos'
  ).split(' '),
);
const SHORTEST = 3;

export function isTelling(written: string): boolean {
  return written.length >= SHORTEST && !SILENT.has(written);
}
