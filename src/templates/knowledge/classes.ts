// What the forty templates that people labelled comments with are for: by it a base's own templates are recognised. Data.

/** A class keeps the code that its template has in the base the labels come from. */
export interface TemplateClass {
  name: string;
  kind: 'general' | 'particular' | null;
  /** Its topic and title; what it is called says more than what people ask it by. */
  title: string;
  keywords: string;
}

export const CLASSES: readonly TemplateClass[] = [
  {
    name: 'FBL-01',
    kind: null,
    title: 'Facebook Live - transmisión en vivo',
    keywords: 'live, en vivo, transmisión, conectada, conectado, facebook live',
  },
  {
    name: 'FBL-02',
    kind: null,
    title: 'Facebook Live - transmisión finalizada (máximo un mes)',
    keywords: 'live finalizado, ver de nuevo, repetición, video, grabación',
  },
  {
    name: 'CA-01',
    kind: 'general',
    title: 'Transversal - Canales de atención',
    keywords: 'canales, teléfono, línea, whatsapp, número, horario, dónde llamo, oficina, correo',
  },
  {
    name: 'CA-02',
    kind: 'particular',
    title: 'Transversal - Solicitud de datos para revisar un caso',
    keywords:
      'mi caso, mi cédula, verificar, consultar mis datos, soy beneficiario, pedir datos, solicitar documento',
  },
  {
    name: 'PQ-01',
    kind: 'general',
    title: 'Transversal - Formulario de PQRSD',
    keywords:
      'queja, reclamo, denuncia, petición, sugerencia, derecho de petición, pqr, pqrs, radicar, formulario, enlace',
  },
  {
    name: 'PQ-02',
    kind: 'particular',
    title: 'Transversal - Consulta de una PQRSD ya radicada',
    keywords:
      'estado de la pqrsd, radicado, radiqué, respuesta derecho de petición, número de radicado, no han respondido',
  },
  {
    name: 'OE-01',
    kind: 'general',
    title: 'Otra entidad - Consulta de competencia de otra entidad',
    keywords: 'icbf, sena, víctimas, vivienda, eps, pensión, icetex, cédula, sisbén encuesta',
  },
  {
    name: 'FR-01',
    kind: 'general',
    title: 'Transversal - Verificación de mensajes, enlaces y llamadas',
    keywords:
      'fraudes, mensajes falsos, alerta, es verdad, es falso, estafa, link, mensaje, cadena, me llamaron, es cierto, fraude',
  },
  {
    name: 'FR-02',
    kind: 'general',
    title: 'Transversal - Trámites gratuitos y sin intermediarios',
    keywords: 'cobran, tramitador, pagar por inscripción, cuánto cuesta, gratis, intermediario',
  },
  {
    name: 'FA-01',
    kind: 'general',
    title: 'Familias en Acción - información general',
    keywords: 'familias en acción, qué es, requisitos, más familias, información',
  },
  {
    name: 'FA-02',
    kind: 'general',
    title: 'Familias en Acción - inscripciones',
    keywords: 'inscripción, inscribirme, inscripciones familias en acción, cuándo abren, cómo entro',
  },
  {
    name: 'FA-03',
    kind: 'general',
    title: 'Familias en Acción - fechas y puntos de entrega',
    keywords: 'pago familias en acción, cuándo pagan, ciclo, incentivo, fecha de pago',
  },
  {
    name: 'FA-04',
    kind: 'general',
    title: 'Familias en Acción - novedades (titular, municipio, documento, colegio)',
    keywords:
      'novedad, cambio de titular, traslado, tarjeta de identidad, actualizar, enlace municipal, colegio',
  },
  {
    name: 'FA-05',
    kind: 'general',
    title: 'Familias en Acción - compromisos en salud y educación',
    keywords: 'compromisos, control, crecimiento y desarrollo, asistencia, colegio no reportó, verificación',
  },
  {
    name: 'FA-06',
    kind: 'particular',
    title: 'Familias en Acción - caso particular',
    keywords:
      'casos particulares, no me llegó, no me salió, suspendida, retirada, no aparezco, mi hijo no salió',
  },
  {
    name: 'JA-01',
    kind: 'general',
    title: 'Jóvenes en Acción - información general',
    keywords: 'jóvenes en acción, requisitos, qué es, convenio, edad',
  },
  {
    name: 'JA-02',
    kind: 'general',
    title: 'Jóvenes en Acción - prerregistro e inscripción',
    keywords: 'prerregistro, preinscripción, inscripción jóvenes, cuándo abren, convocatoria',
  },
  {
    name: 'JA-03',
    kind: 'general',
    title: 'Jóvenes en Acción - fechas de entrega de transferencias',
    keywords: 'pago jóvenes en acción, cuándo pagan, ciclo, matrícula, permanencia, incentivo',
  },
  {
    name: 'JA-04',
    kind: 'general',
    title: 'Jóvenes en Acción - actualización de datos y documento',
    keywords: 'actualizar datos, cambio de documento, cédula, clave, correo, plataforma',
  },
  {
    name: 'JA-05',
    kind: 'particular',
    title: 'Jóvenes en Acción - caso particular',
    keywords: 'casos particulares, no me llegó, suspendido, no cumple, no reportado, mi estado, usuario',
  },
  {
    name: 'IS-01',
    kind: 'general',
    title: 'Ingreso Solidario - información general',
    keywords: 'ingreso solidario, se acaba, continúa, qué es, cuánto dan',
  },
  {
    name: 'IS-02',
    kind: 'general',
    title: 'Ingreso Solidario - no hay inscripciones',
    keywords: 'inscripción ingreso solidario, cómo me inscribo, formulario, postularme, registrarme',
  },
  {
    name: 'IS-03',
    kind: 'general',
    title: 'Ingreso Solidario - fechas y modalidades de pago',
    keywords: 'pago ingreso solidario, cuándo pagan, giro, bancarizado, consignación',
  },
  {
    name: 'IS-04',
    kind: 'particular',
    title: 'Ingreso Solidario - caso particular',
    keywords: 'casos particulares, no me llegó, me sacaron, suspendido, no aparezco, giro vencido',
  },
  {
    name: 'CM-01',
    kind: 'general',
    title: 'Colombia Mayor - requisitos',
    keywords: 'colombia mayor, adulto mayor, tercera edad, requisitos, edad',
  },
  {
    name: 'CM-02',
    kind: 'general',
    title: 'Colombia Mayor - inscripción en la alcaldía',
    keywords: 'inscribir, alcaldía, mi mamá, mi abuela, dónde, colombia mayor inscripción',
  },
  {
    name: 'CM-03',
    kind: 'general',
    title: 'Colombia Mayor - fechas de pago',
    keywords: 'pago colombia mayor, cuándo pagan, nómina, adulto mayor pago',
  },
  {
    name: 'CM-04',
    kind: 'particular',
    title: 'Colombia Mayor - caso particular',
    keywords:
      'casos particulares, lista de espera, bloqueado, no aparece, suspendido, no le pagaron, mi mamá',
  },
  {
    name: 'IV-01',
    kind: 'general',
    title: 'Devolución del IVA - información general',
    keywords: 'devolución del iva, qué es, inscripción, cómo, requisitos',
  },
  {
    name: 'IV-02',
    kind: 'general',
    title: 'Devolución del IVA - fechas de pago',
    keywords: 'pago iva, cuándo pagan, 80 mil, ciclo iva',
  },
  {
    name: 'IV-03',
    kind: 'particular',
    title: 'Devolución del IVA - caso particular',
    keywords: 'casos particulares, no me llegó el iva, me quitaron el iva, no aparezco',
  },
  {
    name: 'SB-01',
    kind: 'general',
    title: 'Sisbén - Sisbén IV y programas de Prosperidad Social',
    keywords: 'sisbén, puntaje, grupo, A, B, C, clasificación, me subieron el sisbén',
  },
  {
    name: 'IP-01',
    kind: 'general',
    title: 'Inclusión productiva - Mi Negocio y emprendimiento',
    keywords: 'mi negocio, emprendimiento, capital semilla, proyecto productivo, crédito',
  },
  {
    name: 'SA-01',
    kind: 'general',
    title: 'Seguridad alimentaria - ReSA e IRACA',
    keywords: 'resa, iraca, huerta, semillas, mercado, alimentos, resguardo',
  },
  {
    name: 'UN-01',
    kind: 'general',
    title: 'Red UNIDOS - acompañamiento familiar',
    keywords: 'unidos, cogestor, visita, acompañamiento',
  },
  {
    name: 'IH-01',
    kind: 'general',
    title: 'Infraestructura social - Infraestructura social y mejoramiento de vivienda',
    keywords: 'mejoramiento de vivienda, cocina, baño, vía, obra, infraestructura',
  },
  {
    name: 'NG-01',
    kind: 'general',
    title: 'Nuevos programas - Anuncios de nuevos programas (pendientes de confirmación)',
    keywords: '500 mil, nuevo bono, nuevo gobierno, aumento, renta, hambre cero, prometieron',
  },
  {
    name: 'AG-01',
    kind: 'general',
    title: 'Transversal - Agradecimiento y despedida',
    keywords: 'gracias, gracias por escribir, agradecida, felicitaciones, bendiciones, cortesía',
  },
];
