// R15 and R22: what goes into the inquiry column.

/** R22 and the base's own spelling; the acta's "etc." is these. */
export const PQRD_TYPES = ['QUEJA', 'RECLAMO', 'DENUNCIA', 'PETICION', 'SUGERENCIA'] as const;

/** "Una frase corta": proposed limit, in characters. */
export const PHRASE_LIMIT = 140;

/** What a citizen's petition, complaint, claim or denunciation is about. */
export interface Pqrd {
  type: string;
  programme: string;
  phrase: string;
}

/** The listed type a text names, whatever its case and accents; null where it names none. */
export function pqrdType(text: string): string | null {
  const plain = folded(text).toUpperCase();
  return PQRD_TYPES.find((type) => type === plain) ?? null;
}

/** R22: `QUEJA – Colombia Mayor – no le llega el pago`. The type must be a listed one. */
export function pqrdInquiry(pqrd: Pqrd): string {
  return [pqrdType(pqrd.type) ?? pqrd.type.trim(), pqrd.programme.trim(), pqrd.phrase.trim()].join(' – ');
}

export function isListedProgramme(programme: string, programmes: readonly string[]): boolean {
  const wanted = folded(programme).toLowerCase();
  return programmes.some((known) => folded(known).toLowerCase() === wanted);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/\s+/g, ' ').trim();
}
