// The headers of the tabs that stand around the cases: escalations, templates, directory, shifts and the like.
import { AGENT, DATE, LINK, NETWORK, NOTES } from './columnsCases';

export const ESCALATIONS_TAB = {
  date: {
    names:
      'fecha escalamiento|fecha de envío|fecha|fecha escalado|fecha solicitud|fecha envío correo|date|escalated on|escalation date|fecha escalación|fecha registro',
    also: 'fecha inicio|fecha reporte|fecha correo|enviado el|sent on',
  },
  agent: AGENT,
  topic: {
    names:
      'tema|asunto|tema consultado|tema a consultar|tema escalado|topic|subject|asunto del correo|título',
    also: 'programa|tema programa',
  },
  description: {
    names:
      'descripción|descripción de la consulta|descripción del caso|detalle|consulta|situación|pregunta|descripción del escalamiento',
    also: 'caso|motivo|solicitud|requerimiento|inquietud',
  },
  link: LINK,
  comments: {
    names:
      'texto comentarios|textos de los ciudadanos|comentarios ciudadanos|comentarios|textos|comments|citizen comments',
    also: 'ejemplos|ejemplos de comentarios',
  },
  state: {
    names: 'estado|estatus|state|estado del caso|estado escalamiento',
    also: 'situación actual|avance',
  },
  answeredOn: {
    names:
      'fecha respuesta|fecha de respuesta entidad|fecha respuesta cliente|answered on|response date|answer date|fecha en que responden',
    also: 'fecha cierre|fecha solución|fecha recibido respuesta|respondido el|closed on',
  },
  answer: {
    names:
      'respuesta entidad|respuesta|respuesta cliente|respuesta recibida|answer|response|reply|respuesta escalamiento',
    also: 'solución|respuesta final',
  },
  notes: NOTES,
  number: { names: 'número|número de escalamiento|número escalamiento|número esc|escalation number' },
  alertOn: { names: 'alerta (día 5)|alerta día 5|alerta|fecha alerta|fecha de alerta|alert on' },
  dueOn: {
    names:
      'vence (día 8)|vence día 8|vence|vence el|fecha vencimiento|fecha límite|vencimiento|due on|due date',
  },
  resentOn: {
    names:
      'reenviado el|fecha reenvío|fecha de reenvío|fecha re-escalamiento|fecha re-escalado|re-escalado el|resent on',
  },
  pqrsOn: {
    names: 'formulario pqrs el|fecha formulario pqrs|formulario pqrsd el|fecha pqrs|fecha pqrsd|pqrs on',
  },
};

export const HOLIDAYS_TAB = {
  date: { ...DATE, also: `${DATE.also ?? ''}|festivo|fecha festivo|día festivo|día no hábil|holiday` },
  name: {
    names: 'nombre|nombre del festivo|festividad|motivo|descripción|celebración|conmemoración|name|reason',
    also: 'festivo|detalle|observaciones|día',
  },
};

export const TEMPLATES_TAB = {
  code: {
    names:
      'código|código plantilla|código guion|id|clave|id plantilla|id guion|número plantilla|template code',
    also: 'número|referencia|consecutivo',
  },
  title: {
    names: 'título|nombre|nombre plantilla|nombre del guion|guion|title|name|título del guion|template name',
    also: 'plantilla|asunto',
  },
  topic: {
    names: 'tema / programa|tema|programa|topic',
    also: 'categoría|category',
  },
  network: NETWORK,
  kind: {
    names: 'tipo|clase|tipo de plantilla|tipo de guion|kind|type|tipo de tema|general / particular',
    also: 'modalidad|clasificación',
  },
  wallText: {
    names:
      'texto muro|muro|respuesta muro|texto para muro|texto público|wall text|public text|respuesta por muro',
    also: 'guion corto|texto corto|texto|text|respuesta|contenido|short text|facebook',
    beside: 'guion plantilla mensaje',
  },
  dmText: {
    names:
      'texto dm|dm|mensaje directo|mensaje interno|dm text|direct message|mensaje privado|texto interno|respuesta por dm',
    also: 'guion largo|texto largo|inbox|long text|private text',
    beside: 'guion plantilla respuesta mensaje texto',
  },
  validFrom: {
    names: 'vigencia desde|vigente desde|válido desde|desde|inicio vigencia|valid from|from',
    also: 'inicio|fecha creación|fecha',
    beside: 'fecha inicio',
  },
  validTo: {
    names: 'vigencia hasta|vigente hasta|válido hasta|hasta|fin vigencia|valid to|valid until|vencimiento|to',
    also: 'fin',
    beside: 'fecha',
  },
  verifiedOn: {
    names:
      'fecha verificación|verificación|verificado|última verificación|fecha de revisión|última revisión|verified on|last verified|revisado el',
    also: 'actualizado|última actualización|fecha de actualización|updated|last updated',
  },
  verifiedBy: {
    names:
      'verificado por|verificada por|quién verificó|revisado por|responsable de la verificación|verified by',
  },
  keywords: {
    names: 'palabras clave|claves|keywords|tags|etiquetas',
    also: 'palabras|búsqueda',
  },
};

export const DIRECTORY_TAB = {
  entity: {
    names: 'entidad|entity|institución|organización|organismo',
    also: 'nombre|name|ministerio',
    beside: 'nombre',
  },
  acronym: { names: 'sigla|acrónimo|acronym|abreviatura', also: 'nombre corto' },
  topics: {
    names: 'temas|temas que atiende|topics|trámites|asuntos|servicios|competencia',
    also: 'oferta|programas|descripción|qué atiende',
  },
  nationalLine: {
    names: 'línea nacional|línea gratuita|línea 018000|national line|toll free|018000',
    also: 'teléfono|línea|teléfono nacional|phone',
    beside: 'gratuita atención',
  },
  bogotaLine: {
    names: 'línea bogotá|teléfono bogotá|bogota line|pbx|fijo bogotá',
    also: 'teléfono fijo|fijo|línea local',
  },
  email: {
    names: 'correo|email|mail|correo de atención|buzón',
    beside: 'electrónico corporativo institucional',
  },
  website: {
    names: 'página web|sitio web|página|website|site|portal|url|página oficial|link',
    also: 'enlace',
  },
  twitter: {
    names: 'twitter|cuenta de twitter|x|usuario twitter|red social|redes',
  },
  hours: { names: 'horario|horario de atención|hours|opening hours' },
  updatedOn: {
    names: 'actualizado|actualización|última actualización|updated on|updated|last updated|verificado',
    also: 'fecha|fecha verificación|vigencia',
    beside: 'fecha',
  },
};

export const SHIFTS_TAB = {
  agent: {
    ...AGENT,
    also: `${AGENT.also}|nombre|nombre completo|nombres y apellidos|name|integrante|persona`,
    weak: 'usuario',
  },
  email: {
    names: 'correo|email|mail|cuenta de correo|email address',
    also: 'correo google|cuenta|usuario correo',
    beside: 'electrónico corporativo institucional',
  },
  shift: { names: 'turno|jornada|shift|tipo de turno|turno asignado|turno actual', also: 'horario|tipo' },
  active: {
    names: 'activo|vigente|está activo|habilitado|activo sí no|activo s n',
    also: 'estado|status|enabled',
  },
  tab: {
    names: 'pestaña|hoja|tab|sheet|pestaña en la base|sheet name|tab name',
    also: 'base',
    beside: 'nombre',
  },
};

export const DOWNTIME_TAB = {
  date: DATE,
  agent: AGENT,
  minutes: {
    names: 'minutos|duración|duración en minutos|tiempo en minutos|minutos perdidos|minutos afectados',
    also: 'tiempo|tiempo perdido',
    beside: 'total',
  },
  reason: {
    names: 'motivo|novedad|causa|razón|reason|motivo novedad|tipo de novedad|descripción',
    also: 'detalle|observaciones|tipo',
  },
  reportedTo: {
    names:
      'reportado a|reporta a|a quien reporta|a quién se reportó|reported to|informado a|se reportó a|se informa a',
    also: 'jefe|coordinador|avisado a',
  },
  approved: {
    names:
      'aprobada|aprobado|aprobación|aprobada sí no|aprobado sí no|aprobado s n|autorizada|autorizado|decisión|approved',
    also: 'visto bueno|vo bo',
  },
  decidedBy: {
    names:
      'decidida por|aprobada por|aprobado por|autorizada por|autorizado por|quien aprueba|quien autoriza|decided by',
  },
  decidedOn: {
    names: 'decidida el|aprobada el|fecha aprobación|fecha de aprobación|fecha de la decisión|decided on',
  },
  askedMinutes: { names: 'minutos pedidos|asked minutes' },
  decisionNote: { names: 'nota de coordinación|nota de la decisión|decision note' },
};

export const CODES_TAB = {
  code: {
    names: 'código|código de tipificación',
    also: 'tipificación|id|número',
  },
  description: {
    names:
      'descripción|significado|nombre|detalle|meaning|descripción del código|concepto|descripción tipificación',
    also: 'tema|tipificación|definición|uso',
  },
  network: { ...NETWORK, also: `${NETWORK.also}|aplica|aplica para` },
};

export const LIVES_TAB = {
  date: DATE,
  start: {
    names: 'hora inicio|inicio|hora inicial|start|start time|hora|comienza',
    also: 'desde',
  },
  end: {
    names: 'hora fin|fin|hora finalización|hora de cierre|end|end time|termina',
    also: 'hasta|finalización|cierre',
  },
  topic: {
    names: 'tema|título|nombre del live|tema del live|topic|title|evento',
    also: 'nombre|live|transmisión|descripción',
  },
  entity: {
    names: 'entidad|organizador|entidad que transmite|entity|institución',
    also: 'página|responsable',
  },
  own: {
    names: 'propio|own|oferta propia|live propio',
    also: 'dps|de la entidad',
    beside: 'es sí no s n',
  },
  link: LINK,
  protocol: {
    names:
      'protocolo recibido|protocolo|protocolo de preguntas|protocol received|llegó protocolo|se recibió protocolo',
  },
  notes: NOTES,
};

export const BRIEFINGS_TAB = {
  date: DATE,
  day: { names: 'día|día de la semana|day|weekday' },
  time: { names: 'hora|hora inicio|time|hour|hora pretorno' },
  presenter: {
    names:
      'agente que presenta|presentador|quien presenta|presenter|expositor|agente|asesor que presenta|asesor',
    also: 'responsable|encargado|líder|nombre',
  },
  topics: {
    names: 'publicaciones / temas|temas|publicaciones|temas tratados|topics',
    also: 'contenido|agenda|posts',
  },
  done: {
    names: 'realizado|se realizó|se hizo|hecho|cumplido|ejecutado|done|completed',
    also: 'estado|status',
  },
  notes: NOTES,
};
