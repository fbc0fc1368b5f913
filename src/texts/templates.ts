// What people read of the suggestions.
import type { FraudSign } from '../templates/suggest/reading';

const FRAUD_SIGN_TEXT: Readonly<Record<FraudSign, string>> = {
  link: 'enlace que no es oficial',
  money: 'habla de sumas de dinero',
  hiddenNumber: 'deja un número de contacto',
  iOffer: 'ofrece hacer algo por otros',
  weOffer: 'ofrece un servicio',
  trade: 'compra, vende o busca gente',
  youGet: 'promete lo que el otro recibirá',
  mandame: 'pide que le escriban o le manden algo',
  deadline: 'apura con un plazo o con cupos',
  secret: 'pide clave, código o fotos del documento',
  paying: 'pide una consignación o un pago previo',
  testimony: 'cuenta que a él ya le pagaron',
  percent: 'promete un porcentaje',
};

export function fraudSignText(sign: FraudSign): string {
  return FRAUD_SIGN_TEXT[sign];
}
