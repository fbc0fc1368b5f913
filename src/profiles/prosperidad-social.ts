// Prosperidad Social: the starting data of its base. Rules are the acta's; no people, no unverified lines.
import { BASE_TABS } from './baseTabs';
import type { Profile } from './profile';

const BOTH = 'Ambas';

/** Code `1` and ARCHIVADO are the acta's (R27, R25); the others are a scheme by programme to start from. */
const CODES: readonly (readonly string[])[] = [
  ['1', 'Facebook respondido por muro fuera de Inconcert (más de 24 horas)', 'Facebook'],
  ['101', 'Familias en Acción - información general', BOTH],
  ['102', 'Familias en Acción - entrega de incentivos', BOTH],
  ['103', 'Familias en Acción - novedades y compromisos', BOTH],
  ['104', 'Familias en Acción - inscripciones', BOTH],
  ['201', 'Jóvenes en Acción - información general', BOTH],
  ['202', 'Jóvenes en Acción - prerregistro e inscripción', BOTH],
  ['203', 'Jóvenes en Acción - entrega de transferencias', BOTH],
  ['301', 'Ingreso Solidario - información general', BOTH],
  ['302', 'Ingreso Solidario - pagos', BOTH],
  ['303', 'Ingreso Solidario - no beneficiario / inscripción', BOTH],
  ['401', 'Colombia Mayor - información general', BOTH],
  ['402', 'Colombia Mayor - inscripción', BOTH],
  ['403', 'Colombia Mayor - pagos', BOTH],
  ['501', 'Devolución del IVA - información general', BOTH],
  ['502', 'Devolución del IVA - pagos', BOTH],
  ['601', 'Sisbén y programas', BOTH],
  ['701', 'Inclusión productiva, seguridad alimentaria y otros programas', BOTH],
  ['801', 'Competencia de otra entidad', BOTH],
  ['802', 'Facebook Live', 'Facebook'],
  ['901', 'PQRSD - queja o reclamo', BOTH],
  ['902', 'PQRSD - denuncia', BOTH],
  ['903', 'PQRSD - petición o sugerencia', BOTH],
  ['904', 'Posible fraude o información errada', BOTH],
  ['ARCHIVADO', 'Cita o etiqueta en otra publicación, sin pregunta', BOTH],
];

/** Wording of the acta (R16) where it gives one; the team completes the rest. */
const TEMPLATES: readonly (readonly string[])[] = [
  [
    'TW-02',
    'Twitter - guion corto tema particular (muro)',
    'Transversal',
    'Twitter',
    'particular',
    'Te vamos a enviar la respuesta por mensaje interno',
    '',
    '',
    '',
    '',
    'twitter, muro, particular, mensaje interno',
    '',
  ],
];

/** Sites that were seen as the entity's own; lines and mails are the client's to give (R13). */
const DIRECTORY: readonly (readonly string[])[] = [
  [
    'Departamento Nacional de Planeación - Sisbén',
    'DNP',
    'Encuesta y clasificación Sisbén',
    '',
    '',
    '',
    'portal.sisben.gov.co',
    '',
    '',
    '',
  ],
  [
    'Unidad para las Víctimas',
    'UARIV',
    'Registro de víctimas, indemnización',
    '',
    '',
    '',
    'unidadvictimas.gov.co',
    '',
    '',
    '',
  ],
  [
    'Instituto Colombiano de Bienestar Familiar',
    'ICBF',
    'Niñez y familia',
    '',
    '',
    '',
    'icbf.gov.co',
    '',
    '',
    '',
  ],
  ['Servicio Nacional de Aprendizaje', 'SENA', 'Cursos y formación', '', '', '', 'sena.edu.co', '', '', ''],
  ['Colpensiones', 'Colpensiones', 'Pensiones', '', '', '', 'colpensiones.gov.co', '', '', ''],
  ['Fiscalía General de la Nación', 'FGN', 'Denuncias penales', '', '', '', 'fiscalia.gov.co', '', '', ''],
];

export const PROSPERIDAD_SOCIAL: Profile = {
  key: 'prosperidad-social',
  name: 'Prosperidad Social',
  networks: ['Facebook', 'Twitter'],
  programmes: [
    'FAMILIAS EN ACCIÓN',
    'JÓVENES EN ACCIÓN',
    'INGRESO SOLIDARIO',
    'COLOMBIA MAYOR',
    'DEVOLUCIÓN DEL IVA',
    'FAMILIAS EN SU TIERRA',
    'IRACA',
    'RESA',
    'MI NEGOCIO',
    'SISBÉN',
    'OTRO',
  ],
  pqrdTypes: ['QUEJA', 'RECLAMO', 'DENUNCIA', 'PETICION', 'SUGERENCIA'],
  tabs: {
    ...BASE_TABS,
    codes: { ...BASE_TABS.codes, rows: CODES },
    templates: { ...BASE_TABS.templates, rows: TEMPLATES },
    directory: { ...BASE_TABS.directory, rows: DIRECTORY },
  },
};
