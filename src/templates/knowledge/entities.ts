// Who answers for what is not the team's own, by the concepts of knowledge/concepts.ts. Public names only. Data.

export interface KnownEntity {
  /** For a base without a directory. */
  name: string;
  /** Words by which a row of the directory is recognised. */
  called: string;
}

export const ENTITIES: Readonly<Record<string, KnownEntity>> = {
  sisbenOffice: { name: 'Departamento Nacional de Planeación - Sisbén', called: 'planeacion sisben dnp' },
  victims: { name: 'Unidad para las Víctimas', called: 'victimas uariv' },
  family: { name: 'Instituto Colombiano de Bienestar Familiar', called: 'bienestar familiar icbf' },
  training: { name: 'Servicio Nacional de Aprendizaje', called: 'aprendizaje sena' },
  studentLoans: { name: 'ICETEX', called: 'icetex' },
  education: { name: 'Ministerio de Educación Nacional', called: 'educacion mineducacion' },
  health: { name: 'Ministerio de Salud y Protección Social', called: 'ministerio salud proteccion minsalud' },
  healthCare: { name: 'Superintendencia Nacional de Salud', called: 'superintendencia salud supersalud' },
  labour: { name: 'Ministerio del Trabajo', called: 'ministerio trabajo mintrabajo' },
  housing: {
    name: 'Ministerio de Vivienda, Ciudad y Territorio',
    called: 'vivienda minvivienda fonvivienda',
  },
  pensions: { name: 'Colpensiones', called: 'colpensiones' },
  registry: { name: 'Registraduría Nacional del Estado Civil', called: 'registraduria rnec' },
  migration: { name: 'Migración Colombia', called: 'migracion uaemc' },
  agriculture: { name: 'Ministerio de Agricultura y Desarrollo Rural', called: 'agricultura minagricultura' },
  land: { name: 'Agencia Nacional de Tierras', called: 'tierras ant' },
  police: { name: 'Policía Nacional - CAI Virtual', called: 'policia cai ponal' },
  employment: { name: 'Servicio Público de Empleo', called: 'empleo spe' },
  disasters: {
    name: 'Unidad Nacional para la Gestión del Riesgo de Desastres',
    called: 'riesgo desastres ungrd',
  },
};
