// What the install says: its questions, its report, the names of roles and fields.
import { columnLetter } from '../workbook/columnLetter';
import type { Question } from '../workbook/discovery';
import type { KnownRole } from '../workbook/roles';
import { fold } from '../workbook/fold';

export const ROLE_WORDS: Readonly<Record<KnownRole, string>> = {
  agent: 'pestaña de agente',
  escalations: 'escalamientos',
  noDmAndErrors: 'SIN DM y ERROR',
  fraud: 'fraude',
  templates: 'plantillas',
  directory: 'directorio de entidades',
  shifts: 'turnos',
  downtime: 'novedades',
  codes: 'tipificación',
  lives: 'Facebook Live',
  briefings: 'pretorno',
  holidays: 'festivos del equipo',
};

export const QUESTION_TYPE = 'pregunta de la instalación';

export const CODE_HELP = 'Código de la pestaña de tipificación, o ARCHIVADO.';
export const NETWORK_HELP = 'La red por la que escribió el ciudadano.';
export const ANSWER_HELP = 'Escriba una de las opciones y vuelva a instalar.';

/** The question as a person reads it; `header` is the field's usual header. */
export function questionText(question: Question, header: string): string {
  const tab = `«${(question.tab ?? '').trim()}»`;
  switch (question.kind) {
    case 'column':
      return `En la pestaña ${tab} hay más de una columna que puede ser ${header}: ${spoken(letters(question))}. ¿Cuál se usa?`;
    case 'headerRow':
      return `En la pestaña ${tab} no se encuentra la fila de los títulos. ¿En qué número de fila están?`;
    case 'roleTab':
      return `Hay más de una pestaña que puede ser la de ${roleWords(question.about)}: ${spoken(named(question))}. ¿Cuál se usa?`;
    case 'ownTab':
      return named(question).length > 0
        ? `¿Cuál es la pestaña de ${question.about}? Puede ser ${spoken(named(question))}. También puede escribirla en la columna PESTAÑA de los turnos.`
        : `${question.about} no tiene pestaña en esta base. ¿Cuál es? Escríbala en la columna PESTAÑA de los turnos, o responda «ninguna».`;
  }
}

/** What may be answered, as the settings tab shows it. */
export function optionsText(question: Question): string {
  const more = question.kind === 'headerRow' ? ', u otro número de fila' : '';
  return `Responda en la columna VALOR: ${question.options.map((option) => option.trim()).join(', ')}${more}.`;
}

function letters(question: Question): string[] {
  return question.options.filter((option) => fold(option) !== 'ninguna');
}

function named(question: Question): string[] {
  return letters(question).map((tab) => `«${tab.trim()}»`);
}

function spoken(list: readonly string[]): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} o ${list[list.length - 1]}`;
}

function roleWords(role: string | null): string {
  return ROLE_WORDS[role as KnownRole] ?? '';
}

/** Words for one thing that the install added. */
export function additionText(addition: {
  tab: string;
  kind: string;
  column: number | null;
  header: string;
}): string {
  const where = addition.column ? ` ${columnLetter(addition.column)}` : '';
  const what: Readonly<Record<string, string>> = {
    column: `columna${where} ${addition.header}`,
    control: `columna de control oculta${where}`,
    list: `lista desplegable en las filas vacías de ${addition.header}`,
    format: `formato en las filas vacías de ${addition.header}`,
    setting: `ajuste ${addition.header}`,
    question: `pregunta ${addition.header}`,
  };
  return `${addition.tab.trim()}: ${what[addition.kind]}`;
}
