// The weekly mail of templates and entities that nobody has verified lately (R13, R31).
import type { Unverified } from '../templates/verification/pending';
import { MENU_TITLE, TEMPLATES_ITEM } from './menu';
import { shortDate } from './sidebarTime';
import { UPKEEP } from './templatesDialog';

/** `Guiones por verificar, lun 12 sep: 12 guiones y 3 entidades`. */
export function verifySubject(templates: number, entities: number, on: string): string {
  return `Guiones por verificar, ${shortDate(on)}: ${counted(templates, entities)}`;
}

export function verifyOpening(templates: number, entities: number, limit: number): string {
  const many = templates + entities !== 1;
  const stand = many ? 'están' : 'está';
  return `${capital(counted(templates, entities))} ${stand} sin verificar: pasaron más de ${limit} días, o no se sabe desde cuándo.`;
}

export const TEMPLATES_SECTION = {
  title: 'Guiones',
  hint: `Abra cada uno en el menú ${MENU_TITLE}, ${TEMPLATES_ITEM}, y compruebe que lo que dice sigue siendo cierto: fechas, cifras, teléfonos y enlaces. Si es así, oprima «${UPKEEP.verify.text}» (Alt+${UPKEEP.verify.key}); si no, corríjalo o retírelo allí mismo.`,
} as const;

/** `header` is that of the date's column. */
export function entitiesSection(header: string): { title: string; hint: string } {
  return {
    title: 'Directorio de entidades',
    hint: `Compruebe teléfonos, correos y páginas en el sitio oficial de cada entidad y escriba la fecha de hoy${inColumn(header)}.`,
  };
}

/** What is known of one: `Colombia Mayor · verificado el lun 1 ago · hace 46 días · fila 12`. */
export function verifyFacts({ topic, verifiedOn, days, row }: Unverified, on: string): string {
  const when =
    verifiedOn === null
      ? ['sin fecha de verificación']
      : [`verificado el ${dayOf(verifiedOn, on)}`, `hace ${String(days)} días`];
  return [shortened(topic, LONGEST_TOPIC), ...when, `fila ${String(row)}`]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Under the lines; `''` where all have room. */
export function restText(count: number): string {
  if (count === 0) return '';
  return `${count === 1 ? 'Falta 1 que no cabe' : `Faltan ${String(count)} que no caben`} en este correo.`;
}

export const NO_KEEPER =
  'Este correo le llega a usted porque en Configuración nadie figura en el ajuste «Cuidado de los guiones». Escriba ahí quién los mantiene.';

export const VERIFY_FOOT =
  'Llega una vez por semana, mientras haya algo por verificar. Cada cuántos días se verifica se cambia en Configuración.';

const LONGEST_TOPIC = 60;

export function shortened(text: string, most: number): string {
  return text.length > most ? `${[...text].slice(0, most).join('')}…` : text;
}

function inColumn(header: string): string {
  return header === '' ? '' : ` en la columna ${header}`;
}

/** The year where it is another one. */
function dayOf(iso: string, on: string): string {
  return iso.slice(0, 4) === on.slice(0, 4) ? shortDate(iso) : `${shortDate(iso)} ${iso.slice(0, 4)}`;
}

function counted(templates: number, entities: number): string {
  const parts = [
    templates === 0 ? '' : templates === 1 ? '1 guion' : `${String(templates)} guiones`,
    entities === 0 ? '' : entities === 1 ? '1 entidad' : `${String(entities)} entidades`,
  ];
  return parts.filter((part) => part !== '').join(' y ');
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
