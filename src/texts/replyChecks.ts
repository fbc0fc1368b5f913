// What the checks of a reply say: the rule, what is wrong and what to do, in one line.
import { longDay } from './longDay';
import type { Finding } from '../templates/reply/finding';
import type { PersonalKind } from '../templates/reply/personalData';

type Details = Finding['details'];

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  identityNumber: 'un número de documento',
  phone: 'un número de celular',
  email: 'un correo',
  address: 'una dirección',
  account: 'un número de cuenta',
};

const MESSAGES: Readonly<Record<string, (details: Details) => string>> = {
  NETWORK_WORD_MISSING: ({ word }) => `R14: la respuesta debe empezar con la palabra ${word}.`,
  NETWORK_WORD_OTHER: ({ word, written }) =>
    `R14: la respuesta empieza con ${written} y el caso es de ${word}. Cambie la palabra.`,
  MENTION_OF_OTHERS: ({ name }) =>
    `R30: se menciona a ${name}. Responda solo a quien comentó; quite las demás menciones.`,
  PAYMENT_DATE: ({ date }) =>
    `R32: «${date}» habla de pagos sin fuente oficial. Quite la fecha, o ponga en la misma frase el enlace oficial que la publica.`,
  BLAMES: ({ phrase }) =>
    `R32: «${phrase}» responsabiliza a la entidad. Puede ofrecer disculpas sin señalar culpas.`,
  LINK_UNKNOWN: ({ link }) =>
    `R7: el enlace ${link} no está en los guiones, el directorio ni el Live, y no es oficial. Quítelo o use uno verificado.`,
  WALL_TOO_LONG: ({ length, limit }) =>
    `R16: el texto del muro cuenta ${length} caracteres y X admite ${limit}. Use el guion corto o recorte lo marcado.`,
  PERSONAL_DATA: ({ kind }) =>
    `Datos personales (Ley 1581): la respuesta pública tiene ${PERSONAL[kind as PersonalKind]}. Quítelo o responda por mensaje interno.`,
  PLACEHOLDER: ({ placeholder }) =>
    `R33: queda sin llenar ${placeholder}. Escriba el dato o quítelo antes de enviar.`,
  TEMPLATE_UNKNOWN: ({ template }) =>
    `R33: el guion ${template} no está en la pestaña de plantillas. Revise el código o elija otro guion.`,
  TEMPLATE_EXPIRED: ({ template, until }) =>
    `R31: el guion ${template} venció el ${longDay(until)}. Use uno vigente.`,
  TEMPLATE_EARLY: ({ template, until }) =>
    `R31: el guion ${template} rige desde el ${longDay(until)}. Use uno vigente.`,
  LIVE_NOT_live: ({ template }) =>
    `R5: el guion ${template} es para un Facebook Live en vivo, y ese Live no está al aire. Use el del Live finalizado.`,
  LIVE_NOT_finished: ({ template }) =>
    `R5: el guion ${template} es para un Live que terminó hace un mes o menos, y no es el caso. Pregunte si es una petición antes de archivar.`,
  FAR_FROM_TEMPLATE: () =>
    'R33: la respuesta se aparta de los guiones. Use un guion con una sola frase propia, o escale el tema antes de responder.',
};

/** One line for a finding. */
export function findingText({ code, details }: Finding): string {
  return MESSAGES[code](details);
}
