// What people read when filing, answering or closing an escalation is refused: one clear sentence for each code.
import { shortDate } from './sidebarTime';
import { thousands } from './numbers';

type Details = Readonly<Record<string, string>>;

const FIELDS: Readonly<Record<string, string>> = {
  description: 'La descripción',
  link: 'El enlace',
  comments: 'El texto de los comentarios, todos juntos,',
  question: 'La pregunta',
  answer: 'La respuesta',
  reason: 'El motivo',
};

export const ESCALATION_ERRORS: Readonly<Record<string, (details: Details) => string>> = {
  NOT_AN_ESCALATION: () =>
    'Los datos del escalamiento no llegaron completos. Recargue el panel e intente de nuevo.',
  TOPIC_MISSING: () => 'Falta el tema: es el asunto del correo.',
  TOPIC_LONG: ({ length, limit }) =>
    `El tema tiene ${length} caracteres y es el asunto del correo: caben ${limit}. Deje el detalle en la descripción.`,
  DESCRIPTION_MISSING: () => 'Falta la descripción: diga qué se le pregunta a la entidad.',
  TEXT_LONG: ({ field, limit }) =>
    `${FIELDS[field] ?? 'Un texto'} pasa de ${thousands(limit)} caracteres. Escriba menos e intente de nuevo.`,
  MAIL_LONG: () =>
    'El correo pasa de 200 KB de texto, que es lo que Google deja enviar. Acorte la descripción o deje menos comentarios.',
  PICTURE_BAD: ({ name }) =>
    name
      ? `«${name}» no es una imagen que se pueda enviar. Use PNG, JPG, GIF o WebP.`
      : 'Una de las capturas no llegó completa. Péguela otra vez.',
  PICTURES_BIG: ({ size, most }) =>
    `Las capturas suman ${size} y en un correo caben ${most}. Quite alguna o péguelas más pequeñas.`,
  PICTURES_MANY: ({ most }) => `En un correo caben ${most} capturas. Quite algunas.`,
  LIAISON_MISSING: () =>
    'No hay a quién enviarlo: en la pestaña Configuración falta el correo del enlace con la entidad, o el que está no sirve para hoy. Pida a coordinación que lo escriba.',
  RECIPIENTS_MANY: ({ count }) =>
    `El correo iría a ${count} direcciones y Google deja 50. Pida a coordinación que quite algunas en Configuración.`,
  QUOTA_SHORT: ({ left, needed }) =>
    `Hoy su cuenta ya no puede enviar este correo: va a ${needed} direcciones y le quedan ${left}. Intente mañana o pida a otra persona que lo envíe.`,
  MAIL_REFUSED: ({ reason }) =>
    `Google no envió el correo y el escalamiento no quedó registrado. Su explicación: ${reason}`,
  ROW_REFUSED: ({ reason }) =>
    `Google no dejó escribir la fila, y por eso no salió el correo. Su explicación: ${reason}`,
  CHANGE_REFUSED: ({ reason }) => `Google no dejó escribir el cambio en la fila. Su explicación: ${reason}`,
  RESEND_REFUSED: ({ reason }) =>
    `Google no envió el correo y el escalamiento queda como estaba. Su explicación: ${reason}`,
  FILING_UNSURE: ({ number, tab, row }) =>
    `No se sabe si el correo de ${number} salió (pestaña «${tab}», fila ${row}). Búsquelo en sus Enviados por ese número y diga aquí si está.`,
  FILING_OF_OTHER: ({ number, by }) =>
    `El correo de ${number} quedó a medias en la cuenta de ${by}: solo esa persona puede terminarlo, desde su panel.`,
  FILING_NOT_PENDING: ({ number }) => `El correo de ${number} no está pendiente de confirmar.`,
  ESCALATION_UNKNOWN: ({ number }) => `No hay ningún escalamiento ${number} en la base. Revise el número.`,
  NUMBER_TWICE: ({ number, rows }) =>
    `El número ${number} está en las filas ${rows}. Corrija uno de los dos en la pestaña de escalamientos.`,
  NUMBER_BAD: ({ number }) => `«${number}» no es un número de escalamiento: se escribe como ESC-2022-0061.`,
  NOT_THE_FILER: ({ number, agent }) =>
    `El escalamiento ${number} es de ${agent}. Solo esa persona, coordinación o el enlace con la entidad pueden cambiarlo.`,
  ESCALATION_CLOSED: ({ number, state }) =>
    `El escalamiento ${number} ya está en «${state}». No se cambió nada.`,
  ESCALATION_AT_FORM: ({ number }) =>
    `El escalamiento ${number} ya pasó al formulario PQRS. No se reenvía por correo.`,
  ALREADY_RESENT: ({ number }) =>
    `El escalamiento ${number} ya está en su segundo envío. Si vence sin respuesta, lo que sigue es el formulario PQRS.`,
  ANSWER_DATE_BAD: () => 'La fecha de la respuesta debe ser un día del calendario, como 2022-09-16.',
  ANSWER_IN_FUTURE: () => 'La fecha de la respuesta es posterior a hoy. Revísela.',
  ANSWER_BEFORE_FILING: ({ number, filedOn }) =>
    `El escalamiento ${number} es del ${shortDate(filedOn)}: la respuesta no puede ser anterior. Revise la fecha.`,
  ANSWER_MISSING: () => 'Falta el texto de la respuesta.',
  QUESTION_MISSING: () => 'Falta lo que se le pregunta de nuevo a la entidad.',
  REASON_MISSING: () => 'Falta el motivo del cierre.',
  ESCALATION_COLUMNS_MISSING: ({ tab }) =>
    `A la pestaña «${tab}» le faltan columnas para escalar. Pida que usen el menú Gestión, Instalar en esta base.`,
};
