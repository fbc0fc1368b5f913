// What the panel Guiones says, and the guiones proposed in Registrar.
import type { CatalogueDoubt } from '../templates/catalogueDoubts';
import type { Reading } from '../templates/calls';
import type { Hindrance, Offer } from '../templates/offer';
import { WALL_LIMIT } from '../templates/reply/weightedLength';
import { longDay } from './longDay';
import { characters } from './sidebarCase';

export const TEMPLATES = {
  search: 'Buscar guion o entidad',
  searchHelp: 'Escriba el tema, el código o la entidad. Flechas para elegir, Entrar copia.',
  results: 'Guiones encontrados',
  none: 'Ningún guion tiene esas palabras. Queda anotado en los guiones que faltan.',
  empty: 'La pestaña de plantillas no tiene guiones. Pida a coordinación que los agregue.',
  loading: 'Cargando los guiones…',
  network: 'Red',
  noDm: 'SIN DM: solo muro',
  wall: 'Muro',
  dm: 'Mensaje',
  text: 'Texto',
  overdue: 'sin verificar',
  refresh: 'Actualizar',
  copy: 'Copiar',
  /** Beside a template's title, why it cannot be copied. */
  marks: {
    expired: 'vencido',
    early: 'aún no rige',
    notLive: 'sin Live al aire',
    notFinished: 'sin Live reciente',
    unfilled: 'faltan datos',
    unknown: 'con error',
    noText: 'sin texto',
  },
  doubts: 'Revise la pestaña de plantillas',
  use: 'Llevar al caso',
  proposed: 'Guiones propuestos',
  proposing: 'Buscando guiones…',
  noProposal: 'Ningún guion se parece a este comentario: búsquelo en Guiones (Ctrl+2).',
  replaceAgain: 'La respuesta ya tiene texto suyo. Repita la tecla para reemplazarla.',
  checks: 'Revisión de la respuesta',
  remove: 'Quitar',
  put: 'Poner',
  again:
    'La revisión encontró algo que puede dañar. Corríjalo; si ya se envió así, Ctrl+Entrar otra vez lo registra.',
  messageLeft: 'Texto del muro copiado. Ctrl+Entrar otra vez copia el mensaje.',
  messageCopied: 'Mensaje copiado.',
  copyMessage: 'Copiar mensaje',
  archiveQuestion: '¿El comentario es una petición?',
} as const;

const HINDRANCES: Readonly<Record<Hindrance, (offer: Offer) => string>> = {
  expired: ({ template }) => `Venció el ${longDay(template.validTo ?? '')}: no se puede copiar.`,
  early: ({ template }) => `Rige desde el ${longDay(template.validFrom ?? '')}: todavía no se puede copiar.`,
  notLive: () => 'R5: no hay un Facebook Live al aire; este guion es para durante la transmisión.',
  notFinished: () => 'R5: no hay un Facebook Live terminado hace un mes o menos; este guion ya no se usa.',
  unfilled: ({ open }) =>
    open.some((written) => /canales/i.test(written))
      ? 'Faltan la entidad y sus canales: busque la entidad por su nombre o su tema.'
      : `Falta el dato de ${open.join(', ')}: no se puede copiar así.`,
  unknown: ({ open }) => `Tiene ${open.join(', ')}, que nadie sabe llenar: avise a quien cuida los guiones.`,
  noText: () => 'No tiene texto para esta red.',
};

export function hindranceText(offer: Offer): string {
  return offer.hindrance === null ? '' : HINDRANCES[offer.hindrance](offer);
}

export function copiedLine(code: string, part: 'wall' | 'dm' | 'all', more: boolean): string {
  const what = { wall: 'texto del muro', dm: 'mensaje', all: 'texto' }[part];
  return `✓ ${code}: ${what} copiado.${more ? ' Entrar otra vez copia el mensaje.' : ''}`;
}

export const notCopiedLine =
  'El navegador no dejó copiar. Selecciónelo en la vista previa y cópielo con Ctrl+C.';

export function overdueLine(verifiedOn: string | null): string {
  return verifiedOn === null
    ? 'Nadie ha escrito cuándo se verificó (R31).'
    : `Sin verificar desde el ${longDay(verifiedOn)} (R31).`;
}

/** An entity's data, and since when they are known. */
export function verifiedLine(updatedOn: string | null): string {
  return updatedOn === null
    ? 'Datos sin fecha de verificación: confírmelos antes de enviarlos (R13).'
    : `Datos verificados el ${longDay(updatedOn)}.`;
}

export function liveLine(topic: string, own: boolean, entity: string): string {
  return own ? `Live: ${topic}.` : `Live: ${topic}. No es oferta propia: dé los canales de ${entity} (R3).`;
}

/** R5: the month is over. */
export function archiveLine(topic: string): string {
  return `R5: el Live «${topic}» terminó hace más de un mes y sus comentarios se archivan.`;
}

export const unnamedLine = 'R5: el guion no nombra el Live. Revise el nombre y el enlace antes de enviar.';

export function weightLine(length: number, limit: number | null): string {
  return limit === null ? `${String(length)} caracteres` : `${String(length)} de ${String(limit)}`;
}

/** Beside a reply: as X counts on its wall, and as it stands anywhere else. */
export function replyCounter(wall: number | null, others: number): string {
  const parts = [
    wall === null ? '' : `muro ${weightLine(wall, WALL_LIMIT)}`,
    others > 0 || wall === null ? characters(others) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

const DOUBTS: Readonly<Record<CatalogueDoubt['code'], (detail: string) => string>> = {
  codeTwice: (detail) => `el código ya está en la fila ${detail}, con vigencia al mismo tiempo`,
  codeMissing: () => 'no tiene código',
  placeholderUnknown: (detail) => `nadie sabe llenar ${detail}`,
  wallMissing: () => 'es de Twitter y no tiene texto de muro',
  validityReversed: () => 'vence antes de empezar a regir',
};

export function doubtLine({ code, name, row, detail }: CatalogueDoubt): string {
  return `${name.trim()} (fila ${String(row)}): ${DOUBTS[code](detail)}.`;
}

/**
 * `general · Colombia Mayor, por «adulto mayor»`, `PQRD · QUEJA · Colombia Mayor`, `otra entidad · ICBF`: what a
 * comment seems to be. `topic` and `why` are the likeliest template's: its topic, and the words that say so.
 */
export function readingLine(
  { kind, pqrd, entity, fraud, needsEscalation }: Reading,
  topic: string,
  why: readonly string[],
): string {
  const ofKind = kind === 'general' || kind === 'particular';
  const about = pqrd ? [pqrd.type, pqrd.programme] : [ofKind && topic !== 'Transversal' ? topic : entity];
  const doubt = fraud.score >= 0.5 && kind !== 'fraude' ? KIND_WORDS.fraude : '';
  const escalate = needsEscalation ? 'escale antes de responder' : '';
  const told = ['Parece: ' + (KIND_WORDS[kind] ?? kind), ...about, doubt, escalate]
    .filter(Boolean)
    .join(' · ');
  const said =
    kind === 'fraude' || doubt !== '' ? fraud.reasons : ofKind ? why.map((word) => `«${word}»`) : [];
  return said.length === 0 ? told : `${told}, por ${said.slice(0, MOST_REASONS).join(', ')}`;
}

/** One line of the panel has room for so many. */
const MOST_REASONS = 2;

const KIND_WORDS: Readonly<Record<string, string | undefined>> = {
  archivado: 'sin pregunta, archivar',
  fraude: 'posible fraude',
  otra_entidad: 'otra entidad',
  pqrd: 'PQRD',
  provocacion: 'provocación, archivar',
};
