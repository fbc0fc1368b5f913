// What people read when something is refused: one clear sentence for each code.

import { DECISION_ERRORS } from './decisions';
import { DOWNTIME_ERRORS } from './downtime';
import { ESCALATION_ERRORS } from './escalationErrors';
import { REVIEW_ERRORS } from './reviewErrors';
import { UPKEEP_ERRORS } from './templateUpkeepErrors';

type Details = Readonly<Record<string, string>>;

const FIELD_NAMES: Readonly<Record<string, string>> = {
  rawId: 'ID de inConcert',
  comment: 'comentario',
  inquiry: 'comentario',
  reply: 'respuesta',
  code: 'código',
  link: 'enlace',
  user: 'usuario',
  notes: 'observaciones',
  action: 'observaciones',
  templateId: 'guion',
  request: 'respuesta',
  at: 'fecha y hora',
  tab: 'pestaña',
  'caseRef.tab': 'pestaña del caso',
  topic: 'tema',
  description: 'descripción',
  answer: 'respuesta',
  answeredOn: 'fecha de la respuesta',
  question: 'pregunta',
  reason: 'motivo',
  number: 'número',
  'pqrd.type': 'tipo de PQRD',
  'pqrd.programme': 'programa de la PQRD',
  'pqrd.phrase': 'frase de la PQRD',
};

const ROLE_NAMES: Readonly<Record<string, string>> = {
  noDmAndErrors: 'SIN DM y ERROR',
  fraud: 'FRAUDE',
  escalations: 'de escalamientos',
  downtime: 'de novedades',
  agent: 'suya',
  templates: 'de guiones',
};

const ERRORS: Readonly<Record<string, (details: Details) => string>> = {
  ...ESCALATION_ERRORS,
  ...DOWNTIME_ERRORS,
  ...REVIEW_ERRORS,
  ...UPKEEP_ERRORS,
  ...DECISION_ERRORS,
  BUSY: () => 'Otra persona está registrando en este momento. Espere unos segundos e intente de nuevo.',
  TRIGGERS_FULL: () =>
    'Su cuenta ya tiene 20 disparadores en esta hoja, que es lo que Google permite. Quite los que sobren en Extensiones, Apps Script, Activadores, e intente de nuevo.',
  NO_SPREADSHEET: () => 'Esto solo funciona dentro de la base de gestión: ábrala e intente desde allí.',
  NOT_A_CASE: () => 'Los datos del caso no llegaron completos. Recargue el panel e intente de nuevo.',
  NOT_TEXT: ({ field }) => `El campo «${fieldName(field)}» debe ser texto.`,
  TOO_LONG: ({ field }) =>
    `El campo «${fieldName(field)}» pasa de 50.000 caracteres, que es lo que cabe en una celda. Acórtelo.`,
  REQUEST_ID_BAD: () =>
    'Falta el número de la solicitud, o no sirve: debe ser un texto sin espacios de hasta 100 caracteres.',
  NETWORK_UNKNOWN: () => 'La red debe ser Facebook o Twitter.',
  KIND_UNKNOWN: () =>
    'El tipo de caso no existe. Use general, particular, PQRD, archivado, SIN DM, eliminado, error o fraude.',
  VIA_UNKNOWN: () => 'El medio de respuesta debe ser inConcert, muro o mensaje directo.',
  COMMENT_EMPTY: () => 'Falta el comentario del ciudadano.',
  ID_WITHOUT_DIGITS: () =>
    'El ID no sirve: después de los últimos dos puntos solo puede haber números. Copie de nuevo la dirección en inConcert.',
  ID_DAMAGED: () =>
    'El ID llegó redondeado, como 4,6E+29, y ya perdió cifras. Copie de nuevo la dirección en inConcert.',
  PQRD_INCOMPLETE: () => 'Una PQRD lleva tipo, programa y una frase corta. Complete los tres.',
  PQRD_TYPE_UNKNOWN: ({ type, types }) => `«${type}» no es un tipo de PQRD. Use uno de estos: ${types}.`,
  AT_BAD: () => 'La fecha y la hora del caso deben ir como 2022-09-16T10:42.',
  ON_BAD: () => 'El día debe ir como 2022-09-16.',
  ROW_BAD: () => 'La fila debe ser un número entero desde 1.',
  CALLER_HIDDEN: () =>
    'Google no dice quién es usted. Abra la base con su cuenta de correo corporativo e intente de nuevo.',
  CALLER_UNKNOWN: ({ email }) =>
    `El correo ${email} no está en la pestaña de turnos. Pida a coordinación que lo agregue.`,
  CALLER_INACTIVE: ({ email }) =>
    `El correo ${email} aparece inactivo en la pestaña de turnos. Pida a coordinación que lo active.`,
  CALLER_WITHOUT_TAB: ({ name }) =>
    `${name} no tiene una pestaña propia en la base. Pida a coordinación que escriba cuál es en la pestaña de turnos.`,
  CALLER_TWO_TABS: ({ tabs }) =>
    `Hay más de una pestaña que podría ser la suya: «${tabs}». Pida a coordinación que escriba cuál es en la pestaña de turnos.`,
  TAB_MISSING: ({ role }) =>
    `La base no tiene una pestaña ${ROLE_NAMES[role] ?? role}. Pida que usen el menú Gestión, Instalar en esta base.`,
  BASE_CHANGING: () =>
    'Alguien está cambiando las columnas o las pestañas de la base en este momento. Intente de nuevo.',
  COLUMNS_MISSING: ({ tab }) =>
    `En la pestaña «${tab}» falta la columna de la consulta o la del ID. Pida que usen el menú Gestión, Instalar en esta base.`,
  HEADER_TWICE: ({ tab, header }) =>
    `En la pestaña «${tab}» el título «${header}» está dos veces y no se sabe cuál columna usar. Cambie uno de los dos e intente de nuevo.`,
  WRITE_REFUSED: ({ reason }) =>
    `Google no dejó escribir la fila y el caso no quedó registrado. Su explicación: ${reason}`,
  NO_ROOM: ({ reason }) =>
    `La pestaña está llena y Google no deja agregar filas: el caso no quedó registrado. Su explicación: ${reason}`,
  REQUEST_UNDONE: () =>
    'Ese registro ya se deshizo. Si quiere registrarlo otra vez, empiece el caso de nuevo.',
  ROW_NOT_YOURS: ({ tab }) =>
    `Solo se corrigen los casos de su propia pestaña, «${tab}». Seleccione allí la fila del caso.`,
  ROW_IS_HEADER: () => 'En esa fila están los títulos. Seleccione la fila de un caso.',
  ROW_EMPTY: ({ row }) => `La fila ${row} no tiene ningún caso. Seleccione la fila de un caso.`,
  ROW_MOVED: ({ row }) =>
    `En la fila ${row} ya no está ese caso: alguien movió o borró filas. Cargue la fila otra vez.`,
  ROW_CHANGED: ({ name }) =>
    `Alguien cambió ${name} después de que usted cargó la fila. Cárguela otra vez para ver lo que dice ahora.`,
  FIELD_WITHOUT_COLUMN: ({ name }) =>
    `Su pestaña no tiene columna para ${name}. Pida que usen el menú Gestión, Instalar en esta base.`,
  UNDO_NOTHING: () => 'Hoy no hay ningún caso suyo que se pueda deshacer.',
  UNDO_NOT_YOURS: () => 'Solo puede deshacer un caso que registró usted mismo.',
  UNDO_NOT_THERE: ({ tab, row }) =>
    `En la pestaña «${tab}», fila ${row}, no está ese registro. Puede que alguien haya movido o borrado la fila.`,
  UNDO_NOT_TODAY: () => 'Solo se puede deshacer el último registro de hoy; ese es de otro día.',
  EXPORT_NOT_TEXT: () => 'Falta el contenido del archivo exportado. Elija el archivo CSV e intente de nuevo.',
  EXPORT_EMPTY: () =>
    'El archivo exportado no trae ningún contacto. Revise que sea el de la plataforma y de esos días.',
  EXPORT_WITHOUT_IDS: () =>
    'El archivo exportado no tiene una columna con el ID del contacto. Expórtelo de nuevo con esa columna.',
  EXPORT_WITHOUT_DATES: () =>
    'El archivo exportado no tiene una columna con la fecha del contacto. Expórtelo de nuevo con esa columna.',
  COMPARED_TAB_GONE: () =>
    'Alguien borró una de las pestañas mientras se comparaba. Empiece la comparación otra vez.',
  DIFFERENCES_BAD: () =>
    'Las diferencias no llegaron completas y no se anotó nada. Intente de nuevo desde ese paso.',
  RANGE_BAD: () => 'Los días deben ir como 2022-09-13, el primero y el último.',
  RANGE_TURNED: ({ from, to }) => `El primer día, ${from}, va después del último, ${to}. Cámbielos de orden.`,
  CLOSE_LONG: ({ days }) => `Son demasiados días para un solo cierre: cierre como máximo ${days} a la vez.`,
  CLOSE_AHEAD: ({ date }) => `El ${date} no ha llegado todavía: cierre un día que ya empezó.`,
  RANGE_LONG: ({ days }) => `Son demasiados días: pida como máximo ${days}.`,
  UNDO_NOT_LAST: () => 'Solo se puede deshacer su último registro de hoy; después de ese ya hay otro.',
};

/** For what nobody foresaw: the cause is in the execution log. */
export const UNFORESEEN =
  'Algo falló y no se terminó. Intente de nuevo: el mismo caso no se registra dos veces. Si sigue, avise a coordinación.';

/** One clear sentence for the code of a `KnownError`. */
export function errorText(code: string, details: Details): string {
  const text = ERRORS[code] as ((details: Details) => string) | undefined;
  return text ? text(details) : UNFORESEEN;
}

function fieldName(field: string): string {
  return FIELD_NAMES[field] ?? field;
}
