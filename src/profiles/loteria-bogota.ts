// Lotería de Bogotá: the starting data of its base, from its procedure for answering on social networks.
import { BASE_TABS } from './baseTabs';
import type { Profile } from './profile';

const BOTH = 'Ambas';

/** One code for each kind of request that the procedure names (activity 2), and two closings. */
const CODES: readonly (readonly string[])[] = [
  ['10', 'Reconocimiento de un derecho', BOTH],
  ['11', 'Intervención de la entidad o de un funcionario', BOTH],
  ['12', 'Resolución de una situación jurídica', BOTH],
  ['13', 'Prestación de un servicio', BOTH],
  ['14', 'Solicitud de información', BOTH],
  ['15', 'Consulta', BOTH],
  ['16', 'Examen o copia de documentos', BOTH],
  ['17', 'Queja', BOTH],
  ['18', 'Denuncia', BOTH],
  ['19', 'Reclamo', BOTH],
  ['20', 'Recurso', BOTH],
  ['30', 'Trasladado a la Oficina de Atención al Cliente', BOTH],
  ['ARCHIVADO', 'No requiere respuesta: busca generar caos o molestia, sin pregunta', BOTH],
];

export const LOTERIA_BOGOTA: Profile = {
  key: 'loteria-bogota',
  name: 'Lotería de Bogotá',
  networks: ['Facebook', 'Twitter', 'Instagram'],
  programmes: ['SORTEOS', 'PREMIOS', 'DISTRIBUCIÓN', 'JUEGO LEGAL', 'OTRO'],
  pqrdTypes: ['PETICION', 'QUEJA', 'RECLAMO', 'SUGERENCIA', 'DENUNCIA', 'CONSULTA', 'RECURSO'],
  tabs: { ...BASE_TABS, codes: { ...BASE_TABS.codes, rows: CODES } },
};
