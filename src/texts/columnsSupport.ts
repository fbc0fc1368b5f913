// The headers of the tabs that stand around the cases: escalations, templates, directory, shifts and the like.
import { AGENT, DATE, LINK, NETWORK, NOTES } from './columnsCases';

export const ESCALATIONS_TAB = {
  date: {
    names:
      'fecha escalamiento|fecha de envío|fecha|fecha escalado|fecha solicitud|fecha del escalamiento|fecha envío correo|date|escalated on|escalation date|fecha escalación|fecha registro',
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
      'descripción|descripción de la consulta|descripción consulta|descripción del caso|detalle|description|consulta|situación|pregunta|descripción del escalamiento',
    also: 'caso|motivo|solicitud|requerimiento|inquietud|details',
  },
  link: LINK,
  comments: {
    names:
      'texto comentarios|texto de los comentarios|textos de los ciudadanos|comentarios ciudadanos|comentarios de los ciudadanos|comentarios|comentario|textos|comments|citizen comments|texto del comentario|comentario ciudadano',
    also: 'ejemplos|texto|comment|ejemplos de comentarios',
  },
  state: {
    names: 'estado|estatus|status|state|estado del caso|estado escalamiento',
    also: 'situación actual|avance',
  },
  answeredOn: {
    names:
      'fecha respuesta|fecha de respuesta entidad|fecha respuesta entidad|fecha respuesta cliente|fecha rta|answered on|response date|answer date|fecha en que responden',
    also: 'fecha cierre|fecha solución|fecha recibido respuesta|respondido el|closed on',
  },
  answer: {
    names:
      'respuesta entidad|respuesta|respuesta de la entidad|respuesta cliente|respuesta recibida|rta entidad|rta|answer|response|reply|respuesta escalamiento',
    also: 'solución|respuesta final',
  },
  notes: NOTES,
};

export const TEMPLATES_TAB = {
  code: {
    names:
      'código|código plantilla|código guion|cod|id|clave|code|id plantilla|id guion|número plantilla|template code',
    also: 'número|ref|referencia|consecutivo',
  },
  title: {
    names:
      'título|nombre|nombre plantilla|nombre del guion|nombre de la plantilla|guion|title|name|título del guion|template name',
    also: 'plantilla|asunto',
  },
  topic: {
    names: 'tema / programa|tema|programa|topic|programme|program|tema programa',
    also: 'categoría|category',
  },
  network: NETWORK,
  kind: {
    names: 'tipo|clase|tipo de plantilla|tipo de guion|kind|type|tipo de tema|general / particular',
    also: 'modalidad|clasificación',
  },
  wallText: {
    names:
      'texto muro|muro|respuesta muro|texto para muro|guion muro|plantilla muro|texto público|wall text|public text|mensaje muro|respuesta por muro',
    also: 'guion corto|texto corto|texto|text|respuesta|contenido|short text|facebook',
  },
  dmText: {
    names:
      'texto dm|dm|mensaje directo|texto mensaje directo|mensaje interno|texto mensaje interno|guion dm|plantilla dm|dm text|direct message|mensaje privado|texto interno|respuesta dm|respuesta por dm',
    also: 'guion largo|texto largo|inbox|long text|private text',
  },
  validFrom: {
    names:
      'vigencia desde|vigente desde|válido desde|desde|inicio vigencia|inicio de vigencia|valid from|fecha inicio vigencia|fecha desde|from',
    also: 'fecha inicio|inicio|fecha creación|fecha',
  },
  validTo: {
    names:
      'vigencia hasta|vigente hasta|válido hasta|hasta|fin vigencia|fin de vigencia|valid to|valid until|vence|vencimiento|fecha vencimiento|fecha hasta|fecha fin vigencia|to',
    also: 'fecha fin|fin',
  },
  verifiedOn: {
    names:
      'fecha verificación|verificación|verificado|verificado el|verificada el|última verificación|fecha de revisión|última revisión|verified on|last verified|revisado el',
    also: 'actualizado|última actualización|fecha de actualización|updated|last updated|revisado',
  },
  keywords: {
    names: 'palabras clave|palabras claves|claves|keywords|key words|tags|etiquetas',
    also: 'palabras|búsqueda',
  },
};

export const DIRECTORY_TAB = {
  entity: {
    names: 'entidad|nombre entidad|nombre de la entidad|entity|institución|organización|organismo',
    also: 'nombre|name|ministerio',
  },
  acronym: { names: 'sigla|siglas|acrónimo|acronym|abreviatura', also: 'nombre corto' },
  topics: {
    names: 'temas|tema|temas que atiende|topics|trámites|asuntos|servicios|competencia',
    also: 'oferta|programas|descripción|qué atiende',
  },
  nationalLine: {
    names:
      'línea nacional|línea gratuita|línea gratuita nacional|línea 018000|national line|toll free|línea de atención nacional|018000',
    also: 'teléfono|línea|línea de atención|teléfono nacional|phone|teléfonos',
  },
  bogotaLine: {
    names: 'línea bogotá|teléfono bogotá|línea en bogotá|bogota line|pbx|fijo bogotá',
    also: 'teléfono fijo|fijo|línea local',
  },
  email: { names: 'correo|correo electrónico|email|e-mail|mail|correo de atención|buzón', also: 'correos' },
  website: {
    names: 'página web|web|sitio web|página|website|site|portal|url|página oficial|link',
    also: 'enlace',
  },
  twitter: {
    names: 'twitter|cuenta de twitter|x|usuario twitter|twitter / x|red social|redes sociales|redes',
  },
  hours: { names: 'horario|horario de atención|horarios|hours|opening hours|horas de atención' },
  updatedOn: {
    names:
      'actualizado|actualización|fecha actualización|fecha de actualización|última actualización|updated on|updated|last updated|verificado|actualizado el',
    also: 'fecha|fecha verificación|vigencia',
  },
};

export const SHIFTS_TAB = {
  agent: {
    ...AGENT,
    also: `${AGENT.also}|nombre|nombre completo|nombres y apellidos|name|integrante|persona`,
    weak: 'usuario',
  },
  email: {
    names:
      'correo|correo electrónico|email|e-mail|mail|correo corporativo|correo institucional|cuenta de correo|e mail|email address',
    also: 'correo google|gmail|cuenta|usuario correo',
  },
  shift: { names: 'turno|jornada|shift|tipo de turno|turno asignado|turno actual', also: 'horario|tipo' },
  active: {
    names: 'activo|activa|vigente|active|está activo|habilitado|activo sí no|activo s n',
    also: 'estado|status|enabled',
  },
  tab: {
    names:
      'pestaña|hoja|tab|sheet|nombre pestaña|nombre de la pestaña|nombre hoja|pestaña en la base|sheet name|tab name',
    also: 'base',
  },
};

export const DOWNTIME_TAB = {
  date: DATE,
  agent: AGENT,
  minutes: {
    names:
      'minutos|min|duración|duración en minutos|tiempo en minutos|minutes|tiempo minutos|minutos perdidos|minutos afectados|mins',
    also: 'tiempo|duration|tiempo perdido',
    beside: 'total',
  },
  reason: {
    names: 'motivo|novedad|causa|razón|reason|motivo novedad|tipo de novedad|descripción',
    also: 'detalle|observaciones|tipo|description',
  },
  reportedTo: {
    names:
      'reportado a|reportada a|reporta a|a quien reporta|a quién se reportó|reported to|informado a|se reportó a|se informa a',
    also: 'jefe|coordinador|avisado a',
  },
};

export const CODES_TAB = {
  code: {
    names: 'código|cod|código de tipificación|código tipificación|code|codes|códigos',
    also: 'tipificación|id|número',
  },
  description: {
    names:
      'descripción|significado|nombre|detalle|description|meaning|descripción del código|concepto|descripción tipificación',
    also: 'tema|tipificación|definición|uso',
  },
  network: { ...NETWORK, also: `${NETWORK.also}|aplica a|aplica para|aplica|red aplica` },
};

export const LIVES_TAB = {
  date: DATE,
  start: {
    names: 'hora inicio|inicio|hora inicial|hora de inicio|start|start time|hora|comienza',
    also: 'desde',
  },
  end: {
    names: 'hora fin|fin|hora final|hora finalización|hora de cierre|end|end time|termina|hora de fin',
    also: 'hasta|finalización|cierre',
  },
  topic: {
    names: 'tema|título|nombre del live|nombre live|tema del live|topic|title|evento',
    also: 'nombre|live|transmisión|descripción',
  },
  entity: {
    names: 'entidad|organizador|entidad que transmite|entity|organiza|institución',
    also: 'página|responsable',
  },
  own: {
    names: 'propio|propia|own|oferta propia|live propio',
    also: 'dps|de la entidad',
    beside: 'es sí no s n',
  },
  link: LINK,
  protocol: {
    names:
      'protocolo recibido|protocolo|protocol|protocolo de preguntas|protocol received|llegó protocolo|se recibió protocolo',
  },
  notes: NOTES,
};

export const BRIEFINGS_TAB = {
  date: DATE,
  day: { names: 'día|día de la semana|día semana|day|weekday' },
  time: { names: 'hora|hora inicio|time|hour|hora pretorno' },
  presenter: {
    names:
      'agente que presenta|presentador|presenta|quien presenta|presentadora|presenter|expositor|agente|asesor que presenta|asesor',
    also: 'responsable|encargado|líder|nombre|agent',
  },
  topics: {
    names: 'publicaciones / temas|temas|publicaciones|temas tratados|tema|topics|publicaciones y temas',
    also: 'contenido|agenda|posts',
  },
  done: {
    names: 'realizado|se realizó|se hizo|hecho|cumplido|ejecutado|done|realizada|completed',
    also: 'estado|cumplió|status',
  },
  notes: NOTES,
};
