// The invented team of the demo base. Each agent keeps a tab in an own way, as real teams do.
export type Field =
  'date' | 'time' | 'network' | 'id' | 'user' | 'link' | 'inquiry' | 'reply' | 'code' | 'notes';

export interface DemoAgent {
  name: string;
  email: string;
  shift: string;
  tab: string;
  /** A title that stands over the headers, where the agent likes one. */
  title: string | null;
  headers: [field: Field, header: string][];
}

export const COORDINATOR = 'coordinacion@example.com';

export const AGENTS: DemoAgent[] = [
  {
    name: 'Lucía Peñaloza Daza',
    email: 'lucia.penaloza@example.com',
    shift: 'Largo',
    tab: 'LUCÍA P.',
    title: null,
    headers: [
      ['date', 'FECHA'],
      ['time', 'HORA'],
      ['network', 'RED SOCIAL'],
      ['id', 'ID'],
      ['user', 'USUARIO'],
      ['link', 'ENLACE'],
      ['inquiry', 'CONSULTA EN GIS'],
      ['reply', 'RESPUESTA'],
      ['code', 'CÓDIGO DE TIPIFICACIÓN'],
      ['notes', 'OBSERVACIONES'],
    ],
  },
  {
    name: 'Álvaro Bernal Tique',
    email: 'alvaro.bernal@example.com',
    shift: 'corto ',
    tab: 'Álvaro',
    title: 'GESTIÓN TWITTER Y FACEBOOK / ÁLVARO',
    headers: [
      ['date', 'Fecha '],
      ['time', 'Hora'],
      ['id', 'Id Inconcert'],
      ['network', 'Red'],
      ['user', 'Usuario '],
      ['inquiry', 'Consulta  en Gis'],
      ['reply', 'Respuesta'],
      ['code', 'Código'],
      ['link', 'Link'],
      ['notes', 'Observacion'],
    ],
  },
  {
    name: 'Maribel Cuéllar Ortega',
    email: 'maribel.cuellar@example.com',
    shift: 'LARGO',
    tab: 'MARIBEL',
    title: null,
    headers: [
      ['code', 'Codigo de tipificacion'],
      ['date', 'fecha'],
      ['time', 'hora'],
      ['network', 'red social'],
      ['user', 'usuario'],
      ['id', 'id'],
      ['inquiry', 'consulta en gis'],
      ['reply', 'respuesta'],
      ['link', 'enlace'],
      ['notes', 'observaciones'],
    ],
  },
];
