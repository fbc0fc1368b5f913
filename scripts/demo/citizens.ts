// What invented citizens write in the demo base, and what the team answers.
export interface Exchange {
  comment: string;
  reply: string;
  code: string;
}

export const NAMES = [
  'Nidia Cárcamo',
  'Fabián Ortegón',
  'Luz Dary Poveda',
  'Wilmar Cantillo',
  'Rocío Bedoya',
  'Edilma Quiñones',
  'Jhon Fredy Asprilla',
  'Yurledis Mena',
];

export const EXCHANGES: Exchange[] = [
  {
    comment: 'buenas como ago pa meter a mi mama al adulto mayor',
    reply:
      'Buen día. La inscripción a Colombia Mayor se hace en la alcaldía de su municipio con el documento de identidad.',
    code: '402',
  },
  {
    comment: 'cuando pagan familias en accion aca en el municipio',
    reply:
      'Buen día. Las fechas de entrega se publican únicamente en nuestros canales oficiales cuando el programa las confirma.',
    code: '102',
  },
  {
    comment: '@ProsperidadCol no me llego el mensaje del giro 😢',
    reply: 'Buen día. Le enviaremos la respuesta por mensaje interno.',
    code: '302',
  },
  {
    comment: 'QUEJA - JÓVENES EN ACCIÓN - incentivo no pagado',
    reply: 'Buen día. Le invitamos a registrar su solicitud en el formulario de PQRSD de nuestra página web.',
    code: '901',
  },
  { comment: 'Felicitaciones al equipo', reply: '', code: 'ARCHIVADO' },
];

export const CODES: [code: string, meaning: string, network: string][] = [
  ['1', 'Facebook respondido por muro fuera de inConcert (más de 24 horas)', 'Facebook'],
  ['102', 'Familias en Acción - entrega de incentivos', 'Ambas'],
  ['302', 'Ingreso Solidario - pagos', 'Ambas'],
  ['402', 'Colombia Mayor - inscripción', 'Ambas'],
  ['901', 'PQRSD - queja o reclamo', 'Ambas'],
  ['ARCHIVADO', 'Cita o etiqueta sin pregunta', 'Ambas'],
];
