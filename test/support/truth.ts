// What test/fixtures/truth.json says of the real base's tabs, in the product's own words.
import truth from '../fixtures/truth.json';
import type { KnownRole } from '../../src/workbook/roles';

interface TruthTab {
  tipo: string;
  fila_encabezado?: number | null;
  columnas?: Record<string, { letra: string }> | null;
}

const ROLES: Record<string, KnownRole | 'ignored'> = {
  agente: 'agent',
  esc: 'escalations',
  dm: 'noDmAndErrors',
  fra: 'fraud',
  pla: 'templates',
  dir: 'directory',
  tur: 'shifts',
  nov: 'downtime',
  tip: 'codes',
  liv: 'lives',
  pre: 'briefings',
  borrador_no_contar: 'ignored',
};

const CASE = {
  fecha: 'date',
  hora: 'time',
  agente: 'agent',
  red: 'network',
  id: 'id',
  usuario: 'user',
  enlace: 'link',
  consulta: 'inquiry',
  respuesta: 'reply',
  codigo: 'code',
  motivo: 'reason',
  obs: 'notes',
};

const FIELDS: Record<string, Record<string, string>> = {
  agent: CASE,
  noDmAndErrors: CASE,
  fraud: { ...CASE, obs: 'action' },
  escalations: {
    ...CASE,
    tema: 'topic',
    desc: 'description',
    textos: 'comments',
    estado: 'state',
    fresp: 'answeredOn',
    resp: 'answer',
  },
  templates: {
    cod: 'code',
    titulo: 'title',
    tema: 'topic',
    red: 'network',
    tipo: 'kind',
    muro: 'wallText',
    dm: 'dmText',
    desde: 'validFrom',
    hasta: 'validTo',
    verif: 'verifiedOn',
    claves: 'keywords',
  },
  directory: {
    ent: 'entity',
    sigla: 'acronym',
    temas: 'topics',
    nal: 'nationalLine',
    bog: 'bogotaLine',
    correo: 'email',
    web: 'website',
    tw: 'twitter',
    hor: 'hours',
    act: 'updatedOn',
  },
  shifts: { agente: 'agent', correo: 'email', turno: 'shift', activo: 'active', tab: 'tab' },
  downtime: { fecha: 'date', agente: 'agent', min: 'minutes', motivo: 'reason', rep: 'reportedTo' },
  codes: { cod: 'code', desc: 'description', red: 'network' },
  lives: {
    ...CASE,
    ini: 'start',
    fin: 'end',
    tema: 'topic',
    ent: 'entity',
    propio: 'own',
    prot: 'protocol',
  },
  briefings: { ...CASE, dia: 'day', agente: 'presenter', temas: 'topics', hecho: 'done' },
};

/** Tab by tab as `install` reports them. */
export function truthTabs() {
  return Object.entries(truth.hojas as Record<string, TruthTab>).map(([tab, hoja]) => {
    const role = ROLES[hoja.tipo];
    const columns = Object.entries(hoja.columnas ?? {}).map(([field, { letra }]) => [
      FIELDS[role][field],
      letra,
    ]);
    return { tab, role, headerRow: hoja.fila_encabezado ?? null, columns: Object.fromEntries(columns) };
  });
}
