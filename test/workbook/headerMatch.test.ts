// Headers as teams spell them, each with the field of a tab of cases that it names.
import { AGENT_TAB } from '../../src/texts/columnsCases';
import {
  BRIEFINGS_TAB,
  DIRECTORY_TAB,
  ESCALATIONS_TAB,
  LIVES_TAB,
  SHIFTS_TAB,
  TEMPLATES_TAB,
} from '../../src/texts/columnsSupport';
import type { FieldNames } from '../../src/texts/columnsCases';
import { headerScore, sameHeader } from '../../src/workbook/headerMatch';

function named(header: string, fields: Record<string, FieldNames>): string | null {
  const scored = Object.entries(fields).map(([field, names]) => ({
    field,
    score: headerScore(header, names),
  }));
  const best = scored.sort((one, other) => other.score - one.score)[0];
  return best.score > 0 ? best.field : null;
}

describe('headers of a tab of cases', () => {
  it.each([
    ['FECHA ', 'date'],
    ['Fecha gestión', 'date'],
    ['Fecha de atención', 'date'],
    ['FECHA\nDE GESTION', 'date'],
    ['fecha_gestion', 'date'],
    ['FechaGestión', 'date'],
    ['Fehca', 'date'],
    ['FECHA (dd/mm/aaaa)', 'date'],
    ['1. Fecha', 'date'],
    ['📅 Fecha', 'date'],
    ['Hora inicio', 'time'],
    ['HORA GESTIÓN', 'time'],
    ['Hora (24h)', 'time'],
    ['Canal', 'network'],
    ['Red', 'network'],
    ['RED\nSOCIAL', 'network'],
    ['RedSocial', 'network'],
    ['Red social (FB/TW)', 'network'],
    ['FB / TW', 'network'],
    ['ID InConcert', 'id'],
    ['Id_inconcert', 'id'],
    ['No. caso', 'id'],
    ['N° Caso', 'id'],
    ['Nº de caso', 'id'],
    ['Número de caso', 'id'],
    ['# Caso', 'id'],
    ['ID en Inconcert', 'id'],
    ['Case ID', 'id'],
    ['Nombre usuario', 'user'],
    ['Perfil', 'user'],
    ['Usuario (@)', 'user'],
    ['Nombre del ciudadano', 'user'],
    ['Usuario FB', 'user'],
    ['Link', 'link'],
    ['URL', 'link'],
    ['Enlace/Link', 'link'],
    ['Link de la publicación', 'link'],
    ['Enlace Facebook', 'link'],
    ['Comentario del ciudadano', 'inquiry'],
    ['CONSULTA  EN GIS', 'inquiry'],
    ['Consulta en Gis ', 'inquiry'],
    ['Consulta (GIS)', 'inquiry'],
    ['Comentario', 'inquiry'],
    ['Mensaje', 'inquiry'],
    ['Rta', 'reply'],
    ['Rta.', 'reply'],
    ['RESPUESTA ENVIADA', 'reply'],
    ['Respuesta al ciudadano', 'reply'],
    ['Respuesta brindada', 'reply'],
    ['Tipificación', 'code'],
    ['Cód.', 'code'],
    ['Código de\nTipificación', 'code'],
    ['COD. TIPIFICACION', 'code'],
    ['Código\ntipifi-\ncación', 'code'],
    ['Obs', 'notes'],
    ['OBSERVACION', 'notes'],
    ['Observaciones del agente', 'notes'],
    ['Notas', 'notes'],
    ['Remarks', 'notes'],
    ['RRSS', 'network'],
    ['R. Social', 'network'],
    ['F. gestión', 'date'],
    ['Respuesta suministrada', 'reply'],
    ['Consulta realizada', 'inquiry'],
    ['Observaciones generales', 'notes'],
    ['Número de tipificación', 'code'],
  ])('%j names the %s', (header, field) => {
    expect(named(header, AGENT_TAB)).toBe(field);
  });

  it.each([
    'hora fin',
    'Hora de cierre',
    'OK',
    '#',
    'No.',
    'revisado calidad',
    'pendiente',
    'Meta del día',
    'ID usuario',
    'Cédula',
    'Teléfono',
    'Link respuesta',
    'Fecha nacimiento',
    'Estado respuesta',
    'Tiempo de respuesta',
    'Municipio',
    'Correo',
    'TOTAL',
    'Mes',
    'Observaciones calidad',
    'Respuesta calidad',
    'Fecha cierre',
    'Código supervisor',
  ])('%j names nothing', (header) => {
    expect(named(header, AGENT_TAB)).toBeNull();
  });
});

describe('headers of the other tabs', () => {
  it.each<[string, Record<string, FieldNames>, string]>([
    ['FECHA RESPUESTA', ESCALATIONS_TAB, 'answeredOn'],
    ['Clave', TEMPLATES_TAB, 'code'],
    ['Claves', TEMPLATES_TAB, 'keywords'],
    ['Fecha de respuesta de la entidad', ESCALATIONS_TAB, 'answeredOn'],
    ['FECHA ESCALAMIENTO', ESCALATIONS_TAB, 'date'],
    ['Fecha de envío', ESCALATIONS_TAB, 'date'],
    ['RESPUESTA ENTIDAD', ESCALATIONS_TAB, 'answer'],
    ['Asunto', ESCALATIONS_TAB, 'topic'],
    ['Texto de comentarios', ESCALATIONS_TAB, 'comments'],
    ['HORA FIN', LIVES_TAB, 'end'],
    ['HORA INICIO', LIVES_TAB, 'start'],
    ['Hora final', LIVES_TAB, 'end'],
    ['Protocolo', LIVES_TAB, 'protocol'],
    ['VIGENCIA HASTA', TEMPLATES_TAB, 'validTo'],
    ['Vig. desde', TEMPLATES_TAB, 'validFrom'],
    ['Mensaje directo', TEMPLATES_TAB, 'dmText'],
    ['Texto para el muro', TEMPLATES_TAB, 'wallText'],
    ['Línea Bogotá', DIRECTORY_TAB, 'bogotaLine'],
    ['Línea nal.', DIRECTORY_TAB, 'nationalLine'],
    ['E-mail', SHIFTS_TAB, 'email'],
    ['Correo electrónico', SHIFTS_TAB, 'email'],
    ['Nombre del asesor', SHIFTS_TAB, 'agent'],
    ['Pestaña', SHIFTS_TAB, 'tab'],
    ['Agente que presenta', BRIEFINGS_TAB, 'presenter'],
    ['Día', BRIEFINGS_TAB, 'day'],
  ])('%j names what it should', (header, fields, field) => {
    expect(named(header, fields)).toBe(field);
  });
});

it('tells that two headers are the same but for spelling', () => {
  expect(sameHeader('Código de\nTipificación ', 'CODIGO DE TIPIFICACION')).toBe(true);
  expect(sameHeader('', ' ')).toBe(false);
  expect(sameHeader('FECHA', 'FECHAS X')).toBe(false);
});
