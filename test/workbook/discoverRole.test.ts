// What a tab is for, by other teams' names and headers.
import { guessRole } from '../../src/workbook/discoverRole';

function role(name: string, headers: string[], ...rows: string[][]) {
  const head = [headers, ...(rows.length ? rows : [headers.map(() => 'x')])];
  return guessRole({ name, id: 1, head, tail: [], lastRow: head.length }, [])?.role ?? 'ignored';
}

describe('the role of a tab', () => {
  it.each<[string, string, string[]]>([
    [
      'escalations',
      'Casos escalados',
      ['Fecha de envío', 'Asesor', 'Asunto', 'Detalle', 'Link', 'Estado', 'Fecha rta', 'Rta entidad', 'Obs'],
    ],
    [
      'escalations',
      'Seguimiento cliente',
      [
        'Fecha',
        'Asesor',
        'Tema',
        'Descripción',
        'Enlace',
        'Comentarios',
        'Estado',
        'Fecha respuesta',
        'Respuesta',
      ],
    ],
    [
      'escalations',
      'Escalations',
      [
        'Date',
        'Agent',
        'Topic',
        'Description',
        'Link',
        'Comments',
        'Status',
        'Response date',
        'Response',
        'Notes',
      ],
    ],
    [
      'noDmAndErrors',
      'sin md / errores',
      ['Fecha', 'Asesor', 'Red', 'ID', 'Usuario', 'Link', 'Mensaje', 'Causa'],
    ],
    [
      'noDmAndErrors',
      'No se pudo',
      ['Fecha', 'Agente', 'Red', 'ID InConcert', 'Usuario', 'Enlace', 'Comentario', 'Motivo'],
    ],
    ['fraud', 'Posibles estafas', ['Fecha', 'Agente', 'Red', 'Perfil', 'Link', 'Texto', 'Acción tomada']],
    [
      'fraud',
      'Enlaces sospechosos',
      ['Fecha', 'Asesor', 'Canal', 'Usuario', 'URL', 'Comentario', 'Gestión realizada'],
    ],
    [
      'templates',
      'GUIONES 2022',
      [
        'Cód.',
        'Nombre del guion',
        'Programa',
        'Red',
        'Tipo',
        'Guion muro',
        'Guion DM',
        'Desde',
        'Hasta',
        'Última revisión',
      ],
    ],
    [
      'templates',
      'Respuestas tipo',
      ['Título', 'Tema', 'Texto muro', 'Mensaje directo', 'Vigente desde', 'Vigente hasta'],
    ],
    [
      'directory',
      'Entidades',
      [
        'Nombre entidad',
        'Sigla',
        'Trámites',
        'Línea gratuita',
        'Teléfono Bogotá',
        'Correo electrónico',
        'Sitio web',
        'Horario de atención',
      ],
    ],
    ['shifts', 'Asesores', ['Nombre completo', 'Correo corporativo', 'Jornada', 'Activo', 'Hoja']],
    ['shifts', 'Equipo', ['Nombre', 'Email', 'Turno', 'Estado']],
    ['downtime', 'Novedades turno', ['Fecha', 'Asesor', 'Duración (minutos)', 'Novedad', 'Reportada a']],
    ['downtime', 'Caídas de internet', ['Fecha', 'Agente', 'Minutos', 'Motivo']],
    ['codes', 'Códigos', ['Cód', 'Significado', 'Aplica para']],
    ['codes', 'tipificaciones', ['TIPIFICACIÓN', 'DESCRIPCIÓN']],
    [
      'lives',
      'Lives',
      ['Fecha', 'Inicio', 'Fin', 'Tema del live', 'Entidad', 'Propio (sí/no)', 'Link', 'Protocolo'],
    ],
    [
      'briefings',
      'PRETURNOS',
      ['Fecha', 'Día', 'Hora', 'Presentador', 'Temas tratados', 'Se realizó', 'Obs'],
    ],
    [
      'agent',
      'Turno noche Ana',
      [
        'Fecha',
        'Hora inicio',
        'hora fin',
        'Canal',
        'No. caso',
        'Nombre usuario',
        'Link',
        'Comentario del ciudadano',
        'Rta',
        'Cód. tipificación',
        'Obs',
      ],
    ],
  ])('is %s for «%s»', (expected, name, headers) => {
    expect(role(name, headers)).toBe(expected);
  });

  it.each([
    ['Festivos', ['Fecha', 'Descripción']],
    ['DÍAS NO HÁBILES', ['FECHA', 'Motivo']],
    ['feriados 2022', ['Día', 'Festividad', 'Observaciones']],
  ])('is that of the days off for «%s»', (name, headers) => {
    expect(role(name, headers)).toBe('holidays');
  });

  it.each<[string, string[]]>([
    ['Resumen escalamientos', ['AGENTE', 'ABIERTOS', 'CERRADOS', 'TOTAL']],
    ['Metas', ['AGENTE', 'META', 'GESTIONES', 'CUMPLIMIENTO']],
    ['conteo diario', ['FECHA', 'AGENTE', 'FACEBOOK', 'TWITTER', 'ARCHIVADOS', 'TOTAL']],
    ['cumpleaños', ['Nombre', 'Fecha', 'Regalo']],
    ['contraseñas', ['Herramienta', 'Usuario', 'Clave', 'Link']],
    ['aniversarios', ['Fecha', 'Descripción']],
    ['Compras', ['Fecha', 'Producto', 'Valor', 'Responsable', 'Estado']],
  ])('is none for «%s»', (name, headers) => {
    expect(role(name, headers)).toBe('ignored');
  });
});
