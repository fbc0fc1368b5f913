// The words of the templates' upkeep: the history's tab and what a person is told by whom the templates are kept.
import type { TemplateDraft } from '../templates/upkeep/draft';
import type { PlaceholderValues } from '../templates/reply/fill';
import { longDay } from './longDay';

export const HISTORY_TAB = 'HISTORIAL DE GUIONES';
export const HISTORY_HEADERS = [
  'DÍA DEL CAMBIO',
  'HORA DEL CAMBIO',
  'QUIÉN',
  'GUION',
  'QUÉ PASÓ',
  'PARTE',
  'DECÍA',
  'DICE',
  'NÚMERO DE CAMBIO',
] as const;

/** What happened to a template, as its history says it. */
export const EVENTS = {
  first: 'como estaba',
  created: 'creado',
  changed: 'cambiado',
  renamed: 'cambió de código',
  retired: 'retirado',
  verified: 'verificado',
  byHand: 'cambiado en la hoja',
  gone: 'quitado de la hoja',
} as const;
export type TemplateEvent = keyof typeof EVENTS;

/** A template's parts in its history: its texts, and all the rest together. */
export const PARTS = { card: 'ficha', wall: 'muro', dm: 'mensaje' } as const;
export type TemplatePart = keyof typeof PARTS;

/** Who changed a cell of the tab by hand, nobody knows. */
export const SOMEBODY = 'alguien, en la hoja';

/** Said to whoever types into the tab. */
export const TEMPLATES_WARNING =
  'Los guiones se cambian en el menú Gestión, Mantener los guiones: allí queda el historial y se revisan las llaves y las fechas.';
export const HISTORY_WARNING = 'Este historial lo escribe el complemento y no se cambia a mano.';

export const NETWORK_CELL = { facebook: 'Facebook', twitter: 'Twitter', both: 'Ambas' } as const;
export const KIND_CELL = { general: 'general', particular: 'particular' } as const;
export const PHASE_CELL = { live: 'live en vivo', finished: 'live finalizado' } as const;
/** In place of the message of a short text. */
export const BESIDE_DM_CELL = '(Se acompaña siempre de la plantilla del tema por mensaje directo)';

/** In the preview, in the place of what a case fills. */
export const EXAMPLES: PlaceholderValues = {
  nombre: 'Ana',
  saludo: 'Buenos días',
  nombre_live: 'Feria de servicios',
  url_video: 'https://www.facebook.com/watch/?v=1234567890',
  enlaces_live: 'https://www.facebook.com/watch/?v=1234567890',
  entidad: 'Nombre de la entidad',
  canales: 'línea 01 8000 000000, www.entidad.gov.co',
  programa: 'Nombre del programa',
};

/** Everything but the texts, a line each; what says nothing is left out. */
export function cardText(template: TemplateDraft & { verifiedOn: string | null }): string {
  const { code, title, topic, network, kind, phase, besideDm, keywords } = template;
  const lines: [string, string][] = [
    ['Código', code],
    ['Título', title],
    ['Tema', topic],
    ['Red', network ? NETWORK_CELL[network] : NETWORK_CELL.both],
    ['Tipo', [kind && KIND_CELL[kind], phase && PHASE_CELL[phase]].filter(Boolean).join(', ')],
    ['Texto corto', besideDm ? 'va en el muro junto al mensaje de otro guion' : ''],
    ['Palabras clave', keywords],
    ['Vigente desde', template.validFrom ?? ''],
    ['Vigente hasta', template.validTo ?? ''],
    ['Verificado', template.verifiedOn ?? ''],
  ];
  return lines
    .filter(([, said]) => said !== '')
    .map(([name, said]) => `${name}: ${said}`)
    .join('\n');
}

/** Who may keep the templates, and why oneself may or may not. */
export const KEEPING = {
  named: 'Usted cuida los guiones: así lo dice Configuración.',
  coordination: 'Usted puede cambiarlos como coordinación.',
  installer:
    'En Configuración nadie tiene a cargo los guiones («Cuidado de los guiones») ni la coordinación: puede cambiarlos usted, que instaló el complemento.',
  hidden:
    'Google no dice quién es usted: puede leer los guiones, no cambiarlos. Abra la base con su cuenta de correo corporativo.',
  other:
    'Usted puede leer los guiones. Los cambian quienes dice Configuración en «Cuidado de los guiones» y la coordinación.',
  nobody:
    'En Configuración nadie tiene a cargo los guiones. Pida a coordinación que escriba un correo en «Cuidado de los guiones».',
} as const;
export type Keeping = keyof typeof KEEPING;

export function verifiedText(on: string | null, by: string): string {
  if (on === null) return 'Nadie ha dicho cuándo se verificó (R31).';
  return `Verificado el ${longDay(on)}${by ? ` por ${by}` : ''}.`;
}
