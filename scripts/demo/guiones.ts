// The demo base's guiones, directory and Facebook Lives: enough to see each kind at work. Everything in them is invented.
import { EXCHANGES } from './citizens';

type Cell = string | Date | null;

const DAY_MS = 24 * 3600 * 1000;

export const TEMPLATE_HEADERS = [
  'CÓDIGO',
  'TÍTULO',
  'TEMA / PROGRAMA',
  'RED',
  'TIPO',
  'TEXTO MURO',
  'TEXTO DM',
  'VIGENCIA DESDE',
  'VIGENCIA HASTA',
  'FECHA VERIFICACIÓN',
  'PALABRAS CLAVE',
];

const LINE = 'Puede comunicarse con nuestra línea gratuita nacional 018000951100.';
const BESIDE = '(Se acompaña de la plantilla del tema por mensaje directo)';

/** Code, title, topic, network, kind, wall, message, words; `ended` for one that no longer holds. */
const TEMPLATES: readonly (readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  'ended'?,
])[] = [
  [
    ...([
      'CM-02',
      'Inscripción en la alcaldía',
      'Colombia Mayor',
      'Ambas',
      'general',
      EXCHANGES[0].reply,
    ] as const),
    `${EXCHANGES[0].reply} El trámite es gratuito. ${LINE}`,
    'adulto mayor, inscribir, mi mamá, anciano',
  ],
  [
    ...([
      'FA-02',
      'Entrega de incentivos',
      'Familias en Acción',
      'Ambas',
      'general',
      EXCHANGES[1].reply,
    ] as const),
    `${EXCHANGES[1].reply} ${LINE}`,
    'cuándo pagan, fechas, giro, municipio',
  ],
  [
    ...([
      'IS-04',
      'Revisión de un giro',
      'Ingreso Solidario',
      'Ambas',
      'particular',
      EXCHANGES[2].reply,
    ] as const),
    'Buen día. Para revisar su giro envíenos por este medio su nombre completo y su municipio.',
    'no me llegó, mensaje, giro',
  ],
  [
    ...(['PQ-01', 'Formulario de PQRSD', 'Transversal', 'Ambas', 'general', EXCHANGES[3].reply] as const),
    `${EXCHANGES[3].reply} ${LINE}`,
    'queja, reclamo, denuncia',
  ],
  [
    ...(['TW-01', 'Twitter, tema general', 'Transversal', 'Twitter', 'general'] as const),
    'Hola, gracias por escribirnos. Te enviamos la información por mensaje directo.',
    BESIDE,
    'muro',
  ],
  [
    ...(['TW-02', 'Twitter, tema particular', 'Transversal', 'Twitter', 'particular'] as const),
    'Te vamos a enviar la respuesta por mensaje interno',
    BESIDE,
    'muro',
  ],
  [
    ...(['OE-01', 'Competencia de otra entidad', 'Otra entidad', 'Ambas', 'general'] as const),
    'Buen día. El tema que nos consulta es de competencia de {ENTIDAD}. Le invitamos a comunicarse por sus canales de atención: {CANALES}.',
    'Buen día. El tema que nos consulta es de competencia de {ENTIDAD}, que le orienta por estos canales: {CANALES}.',
    'otra entidad',
  ],
  [
    ...(['FBL-01', 'Live en transmisión', 'Facebook Live', 'Facebook', 'live en vivo'] as const),
    'Buen día. Gracias por su participación en el Facebook Live: {nombre_live}. Le sugerimos hacer sus preguntas sobre el tema del vivo.',
    '',
    'live, en vivo',
  ],
  [
    ...([
      'FBL-02',
      'Live terminado (máximo un mes)',
      'Facebook Live',
      'Facebook',
      'live finalizado',
    ] as const),
    'Buen día. Gracias por su participación en el Facebook Live: {nombre_live}. Puede verlo de nuevo en {url_video}',
    '',
    'live, grabación, repetición',
  ],
  [
    ...(['IS-00', 'Inscripciones de la primera fase', 'Ingreso Solidario', 'Ambas', 'general'] as const),
    'Buen día. La primera fase de inscripciones está abierta.',
    'Buen día. La primera fase de inscripciones está abierta.',
    'inscripción, fase',
    'ended',
  ],
];

/** `today` is UTC midnight of an ISO date. */
export function templateRows(today: number): Cell[][] {
  const ago = (days: number): Date => new Date(today - days * DAY_MS);
  return TEMPLATES.map(([code, title, topic, network, kind, wall, dm, words, ended], index) => {
    const verified = ago(index % 4 === 3 ? 75 : 6);
    return [code, title, topic, network, kind, wall, dm, ago(240), ended ? ago(20) : null, verified, words];
  });
}

export const DIRECTORY_HEADERS = [
  'ENTIDAD',
  'SIGLA',
  'TEMAS',
  'LÍNEA NACIONAL',
  'LÍNEA BOGOTÁ',
  'CORREO',
  'PÁGINA WEB',
  'ACTUALIZADO',
];

export function directoryRows(today: number): Cell[][] {
  const at = (days: number): Date => new Date(today - days * DAY_MS);
  return [
    [
      ...['Instituto de Cursos de Prueba', 'ICP', 'Cursos, matrícula, certificados', '018000000001'],
      ...['(601) 5550001', 'atencion.icp@example.com', 'www.icp.example.com', at(9)],
    ],
    [
      ...['Oficina de Encuestas de Prueba', 'OEP', 'Encuesta Sisbén, puntaje, ficha', '018000000002'],
      ...['(601) 5550002', 'atencion.oep@example.com', 'www.oep.example.com', null],
    ],
  ];
}

export const LIVE_HEADERS = ['FECHA', 'HORA INICIO', 'HORA FIN', 'TEMA', 'ENTIDAD', 'PROPIO', 'ENLACE'];

export function liveRows(today: number): Cell[][] {
  const own = 'Prosperidad Social';
  const video = (number: number): string =>
    `https://video.example.com/videos/10000000000000${String(number)}`;
  return [
    [new Date(today - 50 * DAY_MS), '10:00', '11:00', 'Canales de atención', own, 'SI', video(1)],
    [new Date(today - 8 * DAY_MS), '15:00', '16:10', 'Colombia Mayor responde', own, 'SI', video(2)],
    [new Date(today), '10:00', '11:00', 'Compromisos en salud y educación', own, 'SI', video(3)],
  ];
}
