// The headers under which teams keep the fields of a case: agent tabs, SIN DM y ERROR, FRAUDE.

/**
 * Names of one field, `|` between them, in any case and with or without accents; the first is the usual one.
 * `names` are sure, `also` give way to a sure one, `weak` count only where nothing better stands in the tab.
 * `beside` are words that may stand beside a name without changing what it means.
 */
export interface FieldNames {
  names: string;
  also?: string;
  weak?: string;
  beside?: string;
}

/** Header of the hidden column that keeps what makes a repeated request harmless. No team calls an own column so. */
export const CONTROL_HEADER = 'SOLICITUD (CONTROL)';

export const DATE: FieldNames = {
  names: 'fecha|fecha de respuesta al ciudadano|date|case date',
  also: 'fecha y hora|fecha ingreso|fecha recepción|fecha contacto|fecha comentario|fecha inicio|fecha mensaje|día gestión|created',
  weak: 'día|day|marca temporal|timestamp|fecha respuesta',
  beside:
    'red social twitter facebook diligenciamiento reporte hallazgo atención caso novedad live transmisión pretorno dd mm aaaa aa yyyy día mes año gestión registro',
};

export const TIME: FieldNames = {
  names: 'hora|hora inicio|hora inicial|time|start time|hour',
  also: 'inicio',
  weak: 'hora respuesta',
  beside:
    'hh mm ss am pm 24h militar atención gestión registro caso ingreso contacto recepción comentario mensaje',
};

export const NETWORK: FieldNames = {
  names: 'red social|red|rrss|rs|canal|network|channel|platform|plataforma|social media|tipo de red',
  also: 'medio|aplicación|facebook twitter',
  weak: 'origen|fuente|source|app|campaña|tipo de canal',
  beside: 'fb tw facebook twitter x social contacto atención ingreso',
};

export const ID: FieldNames = {
  names:
    'id|id inconcert|número de caso|id contacto|identificador|case id|case number|número inconcert|id gestión|código inconcert',
  also: 'caso|case|ticket|ticket id|ticket number|radicado|inconcert|comment id|message id|conversation id|interaction id|identificación del caso',
  weak: 'número|consecutivo|referencia|identificación',
  beside:
    'inconcert gis caso facebook twitter fb tw número contacto interacción mensaje comentario publicación tweet tuit',
};

export const USER: FieldNames = {
  names: 'usuario|ciudadano|perfil|username|citizen|customer|cliente',
  also: 'nombre|nombre y apellido|nombre completo|cuenta|nick|autor|handle|peticionario|solicitante|remitente|name|profile|account',
  weak: 'persona|contacto|quien escribe|beneficiario',
  beside: 'red social facebook twitter fb tw perfil nombre ciudadano cliente',
};

export const LINK: FieldNames = {
  names: 'enlace|link|url|permalink|hipervínculo|hyperlink|vínculo|comment link',
  also: 'dirección url|dirección web|liga|dirección del comentario|ruta',
  weak: 'publicación|post|dirección',
  beside: 'comentario publicación caso red social facebook twitter fb tw post tweet muro url',
};

export const INQUIRY: FieldNames = {
  names:
    'consulta en gis|consulta|consulta del ciudadano|comentario del ciudadano|comentario usuario|mensaje del ciudadano|mensaje del usuario|pregunta|texto del comentario|inquiry|query|question|citizen comment|customer comment',
  also: 'comentario|mensaje|comment|message|texto|solicitud|petición|requerimiento|inquietud|duda|tweet|tuit|contenido|content|text|request|consulta cliente',
  weak: 'descripción|descripción del caso|detalle|asunto|motivo de consulta',
  beside:
    'gis ciudadano usuario literal textual inicial publicado comentario consulta red social facebook twitter texto recibido mensaje',
};

export const REPLY: FieldNames = {
  names: 'respuesta|reply|response|answer|contestación',
  also: 'texto enviado|mensaje enviado|guion enviado|plantilla enviada|guion|solución|respuesta muro|respuesta inconcert',
  weak: 'gestión|gestión realizada|plantilla',
  beside:
    'gis ciudadano usuario enviada red social facebook twitter texto brindada dada entregada remitida emitida final agente asesor',
};

export const CODE: FieldNames = {
  names: 'código de tipificación|código|tipificación|typification|disposition|codificación|case code',
  also: 'clasificación|categoría|category|tipología|classification|resultado|código tema|código respuesta',
  weak: 'tipo|tema',
  beside: 'gis caso gestión cierre tipificación número typification código',
};

export const NOTES: FieldNames = {
  names:
    'observaciones|notas|notes|remarks|anotaciones|comentarios adicionales|comentarios internos|comentarios del agente',
  also: 'aclaraciones|apuntes',
  weak: 'comentarios|comments|novedad|seguimiento',
  beside: 'agente asesor caso adicionales internas interno adicional',
};

export const AGENT: FieldNames = {
  names: 'agente|asesor|nombre agente|nombre asesor|gestor|operador|advisor',
  also: 'responsable|funcionario|colaborador|quien registra|quien reporta|quien escala|reportado por|registrado por|escalado por|encargado|profesional',
  weak: 'nombre|name|usuario inconcert',
  beside: 'redes social completo name',
};

export const AGENT_TAB = {
  date: DATE,
  time: TIME,
  network: NETWORK,
  id: ID,
  user: USER,
  link: LINK,
  inquiry: INQUIRY,
  reply: REPLY,
  code: CODE,
  notes: NOTES,
};

export const NO_DM_TAB = {
  date: DATE,
  agent: AGENT,
  network: NETWORK,
  id: ID,
  user: USER,
  link: LINK,
  inquiry: INQUIRY,
  reason: {
    names: 'motivo|causal|razón|reason|tipo de error|sin dm o error',
    also: 'error|tipo de novedad|tipo|novedad|clasificación|tipificación|type|código|estado|caso|situación',
    beside: 'error caso registro',
  },
  notes: NOTES,
};

export const FRAUD_TAB = {
  date: DATE,
  agent: AGENT,
  network: NETWORK,
  user: USER,
  link: LINK,
  inquiry: INQUIRY,
  action: {
    names: 'acción|action taken|medida|qué se hizo|tratamiento',
    also: 'gestión|reporte|reportado|estado|observaciones|seguimiento|resultado|status|notes',
    beside: 'tomada realizada',
  },
};
