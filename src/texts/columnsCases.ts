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
  names:
    'fecha|fecha gestión|fecha de atención|fecha de registro|fecha del caso|fecha de respuesta al ciudadano|date|case date',
  also: 'fecha y hora|fecha ingreso|fecha recepción|fecha contacto|fecha comentario|fecha inicio|fecha mensaje|día gestión|created at|created|creation date|date handled|fecha y hora gestión',
  weak: 'día|day|marca temporal|timestamp|fecha respuesta',
  beside:
    'red social twitter facebook diligenciamiento reporte hallazgo atención caso novedad live transmisión pretorno dd mm aaaa aa yyyy día mes año',
};

export const TIME: FieldNames = {
  names: 'hora|hora gestión|hora de atención|hora de registro|hora inicio|hora inicial|time|start time|hour',
  also: 'hora ingreso|hora contacto|hora recepción|hora comentario|hora caso|hora mensaje|hora inicio gestión|inicio|time handled',
  weak: 'hora respuesta',
  beside: 'hh mm ss am pm 24h militar',
};

export const NETWORK: FieldNames = {
  names:
    'red social|red|rrss|rs|redes sociales|canal|canal red social|social network|network|channel|platform|plataforma|social media|red de contacto|tipo de red',
  also: 'canal de atención|canal de contacto|canal de ingreso|medio|medio de contacto|media|aplicación|facebook twitter|fb tw|facebook o twitter|source network',
  weak: 'origen|fuente|source|app|campaña|tipo de canal',
  beside: 'fb tw facebook twitter x',
};

export const ID: FieldNames = {
  names:
    'id|id inconcert|id caso|id gis|id del caso|número de caso|número caso|caso número|id contacto|identificador|case id|case number|contact id|id en inconcert|número inconcert|id interacción|id gestión|código inconcert',
  also: 'caso|case|ticket|ticket id|ticket number|radicado|número de radicado|inconcert|caso inconcert|contacto inconcert|id mensaje|id comentario|id comentario inconcert|id publicación|comment id|message id|conversation id|interaction id|id tweet|id tuit|id facebook|id twitter|identificación del caso',
  weak: 'número|consecutivo|referencia|identificación|ref',
  beside: 'inconcert gis caso facebook twitter fb tw número',
};

export const USER: FieldNames = {
  names:
    'usuario|nombre usuario|nombre de usuario|usuario red social|ciudadano|nombre ciudadano|nombre del ciudadano|perfil|nombre perfil|user|username|user name|citizen|customer|cliente|nombre del cliente|usuario ciudadano',
  also: 'nombre|nombres|nombre y apellido|nombres y apellidos|nombre completo|cuenta|nick|autor|author|handle|peticionario|solicitante|remitente|name|customer name|citizen name|profile|account|perfil ciudadano|perfil usuario',
  weak: 'persona|contacto|contact|quien escribe|beneficiario',
  beside: 'red social facebook twitter fb tw perfil',
};

export const LINK: FieldNames = {
  names:
    'enlace|link|url|enlace comentario|link comentario|url comentario|enlace publicación|link publicación|url publicación|enlace del caso|link del caso|enlace facebook|link facebook|permalink|hipervínculo|hyperlink|vínculo|comment link|post link|post url|enlace de la publicación',
  also: 'dirección url|dirección web|liga|enlace url|link url|dirección del comentario|ruta',
  weak: 'publicación|post|dirección',
  beside: 'comentario publicación caso red social facebook twitter fb tw post tweet muro',
};

export const INQUIRY: FieldNames = {
  names:
    'consulta en gis|consulta|consulta del ciudadano|comentario del ciudadano|comentario ciudadano|consulta usuario|comentario usuario|comentario del usuario|mensaje del ciudadano|mensaje del usuario|pregunta|pregunta del ciudadano|texto del comentario|texto comentario|inquiry|query|question|citizen comment|customer comment|consulta literal',
  also: 'comentario|mensaje|comment|message|texto|texto del mensaje|texto ciudadano|comentario recibido|mensaje recibido|solicitud|solicitud del ciudadano|petición|petición del ciudadano|requerimiento|inquietud|duda|tweet|tuit|contenido|content|text|request|consulta cliente|comentario literal|comentario textual',
  weak: 'comentarios|comments|descripción|descripción del caso|description|detalle|asunto|motivo de consulta',
  beside:
    'gis ciudadano usuario literal textual inicial publicado comentario consulta red social facebook twitter',
};

export const REPLY: FieldNames = {
  names:
    'respuesta|rta|respuesta enviada|respuesta al ciudadano|respuesta ciudadano|respuesta brindada|respuesta dada|respuesta entregada|respuesta remitida|texto de la respuesta|texto respuesta|respuesta en gis|respuesta agente|respuesta asesor|respuesta final|respuesta usuario|reply|response|answer|reply sent|reply text|contestación|respuesta emitida',
  also: 'texto enviado|mensaje enviado|guion enviado|plantilla enviada|guion|solución|respuesta muro|respuesta inconcert|sent text',
  weak: 'gestión|gestión realizada|plantilla',
  beside: 'gis ciudadano usuario enviada red social facebook twitter',
};

export const CODE: FieldNames = {
  names:
    'código de tipificación|código|tipificación|cod|tip|código gis|código de cierre|código de gestión|code|typification|disposition|disposition code|codificación|tipificación gis|case code|tipificación del caso',
  also: 'clasificación|categoría|category|tipología|classification|resultado|código tema|código respuesta',
  weak: 'tipo|tipo de caso|tipo de gestión|tema',
  beside: 'gis caso gestión cierre tipificación número typification',
};

export const NOTES: FieldNames = {
  names:
    'observaciones|observación|obs|notas|nota|notes|note|remarks|observaciones del agente|observaciones del caso|observaciones asesor|anotaciones|observaciones adicionales|comentarios adicionales|comentarios internos|comentarios del agente|comentario interno|comentario agente',
  also: 'aclaraciones|apuntes|observations|comentario adicional|agent notes',
  weak: 'comentarios|comments|novedad|novedades|seguimiento',
  beside: 'agente asesor caso adicionales internas',
};

export const AGENT: FieldNames = {
  names:
    'agente|asesor|nombre agente|nombre del agente|nombre asesor|nombre del asesor|agent|gestor|agent name|asesora|agente redes|operador|advisor',
  also: 'responsable|funcionario|colaborador|quien registra|quien reporta|quien escala|reportado por|registrado por|escalado por|encargado|profesional',
  weak: 'nombre|name|usuario inconcert',
  beside: 'redes social completo',
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
    names:
      'motivo|causa|causal|razón|reason|motivo del registro|tipo de error|motivo error|sin dm o error|sin dm error|cause',
    also: 'error|tipo de novedad|tipo|novedad|clasificación|tipificación|type|error type|código|estado|caso|situación',
    beside: 'error caso',
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
    names:
      'acción|acción tomada|acción realizada|acciones|action|action taken|medida|medida tomada|qué se hizo|tratamiento',
    also: 'gestión|gestión realizada|reporte|reportado|estado|observaciones|observación|seguimiento|resultado|status|notes',
    beside: 'tomada realizada',
  },
};
