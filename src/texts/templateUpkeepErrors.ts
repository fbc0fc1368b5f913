// Why a template cannot be saved, each in a sentence that stands beside its field.
import { longDay } from './longDay';

type Details = Readonly<Record<string, string>>;

function during({ from, to }: Details): string {
  if (from && to) return `del ${longDay(from)} al ${longDay(to)}`;
  return from ? `desde el ${longDay(from)}` : `hasta el ${longDay(to)}`;
}

export const UPKEEP_ERRORS: Readonly<Record<string, (details: Details) => string>> = {
  TEMPLATE_CODE_MISSING: () => 'Falta el código. Es lo que los agentes escriben para encontrarlo.',
  TEMPLATE_CODE_TWICE: ({ code, row }) =>
    `El código ${code} ya lo tiene el guion de la fila ${row}. Use otro, o dé a cada uno fechas que no se crucen.`,
  TEMPLATE_VALIDITY_OVERLAPS: (details) =>
    `El guion ${details.code} de la fila ${details.row} rige ${during(details)}: las fechas se cruzan. Cambie unas u otras.`,
  TEMPLATE_TITLE_MISSING: () => 'Falta el título.',
  TEMPLATE_TEXT_MISSING: () => 'Falta el texto: escriba el del muro, el del mensaje o ambos.',
  TEMPLATE_WALL_MISSING: () => 'Un guion de Twitter lleva texto de muro (R16): escríbalo.',
  TEMPLATE_WALL_LONG: ({ length, most }) =>
    `Son ${length} caracteres como los cuenta X, y caben ${most}: no se podrá publicar completo.`,
  TEMPLATE_DM_IS_NOTE: () =>
    'Un mensaje que va todo entre paréntesis se lee como una nota para el equipo. Quite los paréntesis, o marque que es un texto corto.',
  TEMPLATE_PLACEHOLDER_UNKNOWN: ({ placeholders }) =>
    `Nadie sabe llenar ${placeholders}. Use {nombre}, {saludo}, {nombre_live}, {url_video}, {enlaces_live}, {entidad}, {canales} o {programa}.`,
  TEMPLATE_BRACE_LONE: () => 'Hay una llave, { o }, sin su par. Complétela o quítela.',
  TEMPLATE_TEXT_LONG: ({ most }) => `El texto pasa de ${most} caracteres. Acórtelo.`,
  TEMPLATE_DAY_BAD: () => 'Ese día no existe. Escríbalo como 2022-09-13.',
  TEMPLATE_DAY_FAR: () => 'Escriba un día entre 2000 y 2099; si no hay fecha, deje la casilla vacía.',
  TEMPLATE_VALIDITY_REVERSED: () => 'Termina antes de empezar. Cambie una de las dos fechas.',
  TEMPLATE_COLUMN_MISSING: ({ tab, name }) =>
    `La pestaña «${tab}» no tiene columna para ${name}. Use el menú Gestión, Instalar en esta base, o deje ese dato como estaba.`,
  TEMPLATE_NOT_YOURS: ({ why }) => why,
  TEMPLATE_GONE: ({ code }) =>
    `El guion ${code} ya no está en la hoja: alguien quitó su fila o le cambió el código. Actualice la lista.`,
  TEMPLATE_CHANGED: () =>
    'Alguien cambió este guion después de que usted lo abrió. Vea lo que dice ahora antes de darlo por verificado.',
  TEMPLATE_REFUSED: ({ reason }) =>
    `Google no dejó escribir el guion y la hoja quedó como estaba. Su explicación: ${reason}`,
  NOT_A_TEMPLATE: () => 'Los datos del guion no llegaron completos. Recargue la ventana e intente de nuevo.',
};

/** What people call the fields. */
export const TEMPLATE_FIELD_NAMES: Readonly<Record<string, string>> = {
  code: 'el código',
  title: 'el título',
  topic: 'el tema',
  network: 'la red',
  kind: 'el tipo',
  wallText: 'el texto del muro',
  dmText: 'el texto del mensaje',
  keywords: 'las palabras clave',
  validFrom: 'la vigencia desde',
  validTo: 'la vigencia hasta',
  verifiedOn: 'la fecha de verificación',
};

export function draftProblemText(code: string, details: Details): string {
  return UPKEEP_ERRORS[code](details);
}
