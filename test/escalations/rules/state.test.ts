// The words that teams write in the column of the state, and in that of the answer.
import { statedStage, isAnswer, STATE_WORDS, type Stage } from '../../../src/escalations/rules/state';
import { fold } from '../../../src/workbook/fold';

const WORDS: Record<Stage, string[]> = {
  open: [
    'ABIERTO',
    'Abierto ',
    'abierta',
    'Escalado',
    'EN ESPERA',
    'Pendiente',
    'pendiente ',
    'Pendiente respuesta',
    'pendiente por respuesta',
    'Pte. respuesta',
    'Pte',
    'PDTE',
    'En espera de respuesta',
    'Sin respuesta',
    'No han respondido',
    'No cerrado',
    'aún sin responder',
    'En trámite',
    'en proceso',
    'EN GESTIÓN',
    'Enviado',
    'Enviado a la entidad',
    'Se envió correo',
    'Reabierto',
    'Vencido',
    'Por responder',
    'Open',
    'Esperando respuesta de la entidad',
    'Activo',
    'Falta respuesta',
    'Respuesta pendiente',
    'Respuesta parcial',
    'Escalado, sin cierre',
    'Cierre pendiente',
    'Falta que respondan',
  ],
  resent: [
    'RE-ESCALADO',
    'Re-escalado',
    'reescalado',
    'RE ESCALADO',
    'Reenviado',
    're-enviado a la entidad',
    'Segundo ciclo',
    'Segundo envío',
    '2° ciclo',
    'Reiterado',
    'Se reenvía',
    'Reescalado - pendiente',
    'RE-ESCALADO SIN RESPUESTA',
  ],
  pqrs: ['FORMULARIO PQRS', 'PQRSD', 'Formulario', 'Enviado a formulario PQRSD', 'A PQRS', 'En PQRSD'],
  closed: [
    'CERRADO',
    'Cerrado',
    'Cerrado - PQRSD',
    'CERRADO - PQRSD',
    'Respondido ',
    'RESPONDIDO',
    'solucionado',
    'Solución entregada',
    'finalizado',
    'Anulado',
    'Cancelado',
    'Contestado',
    'Se cierra',
    'Resuelto',
    'Respuesta recibida',
    'Con respuesta',
    'Ok',
    'Listo',
    'Terminado',
    'Atendido',
    'Closed',
    'Ya respondieron',
    'La entidad respondió',
    'Descartado por duplicado',
    'Duplicado',
    'Ya no aplica',
    'CERRADO SIN RESPUESTA',
    'No aplica',
  ],
  sending: ['ENVIANDO', 'REENVIANDO'],
  unclear: ['Revisar con Juan', 'x', '16/09/2022', 'Begoña', 'SI', 'verificar'],
};

describe.each(Object.entries(WORDS))('the stage %s', (stage, words) => {
  it.each(words)('is said by %j', (word) => {
    expect(statedStage(fold(word))).toBe(stage);
  });
});

it('is said by nothing in a blank cell', () => {
  expect(statedStage('')).toBeNull();
});

it('is read back from what the product itself writes', () => {
  const read = Object.values(STATE_WORDS).map((word) => statedStage(fold(word)));
  expect(read).toEqual(['sending', 'open', 'sending', 'resent', 'pqrs', 'closed', 'closed']);
});

it.each([
  'Se publica el viernes',
  'No aplica para este programa, informar canales',
  'No se paga en agosto',
  'Nada impide el cobro',
])('takes %j for an answer', (text) => {
  expect(isAnswer(fold(text))).toBe(true);
});

it.each([
  '',
  '-',
  'N/A',
  'Pendiente',
  'pendiente por la entidad',
  'Sin respuesta',
  'No han respondido',
  'En espera',
  'No',
  'Aún no',
  'no hay respuesta',
  '0',
])('takes %j for none', (text) => {
  expect(isAnswer(fold(text))).toBe(false);
});
