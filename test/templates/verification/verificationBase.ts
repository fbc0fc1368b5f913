// A small base with templates and entities verified at different times, and a context in which the weekly mail runs.
import type { AlertContext } from '../../../src/escalations/alertContext';
import { rediscover } from '../../../src/workbook/rediscover';
import { SETTINGS_HEADERS, SETTINGS_TAB } from '../../../src/texts/settings';
import { MemoryBook } from '../../support/memoryBook';
import { memoryContext, type MemoryContext } from '../../support/memoryContext';

export const KEEPER = 'cuida.guiones@example.com';
export const SECOND = 'otra.persona@example.com';
export const COORDINATION = 'coordinacion@example.com';
export const RUNNER = 'quien.instala@example.com';

const TEMPLATES = [
  ['CÓDIGO', 'TÍTULO', 'TEMA', 'RED', 'TEXTO MURO', 'TEXTO DM', 'VIGENTE HASTA', 'VERIFICADA EL'],
  ['CM-02', 'Inscripción de adultos mayores', 'Colombia Mayor', '', 'En la alcaldía.', '', '', '2022-08-01'],
  ['IV-01', 'Qué es la devolución del IVA', 'Devolución del IVA', '', 'Es un apoyo.', '', '', '2022-09-05'],
  ['FA-03', 'Fechas de pago', 'Familias en Acción', '', 'En la página oficial.', '', '', ''],
  ['UN-01', 'Visita del cogestor', 'Unidos', '', 'Ya terminó.', '', '2022-08-31', '2022-01-10'],
  ['JA-02', 'Inscripciones <abiertas> & "cerradas"', 'Jóvenes', '', 'Sin fecha.', '', '', '2021-12-20'],
];
const DIRECTORY = [
  ['ENTIDAD', 'SIGLA', 'TEMAS', 'LÍNEA NACIONAL', 'CORREO', 'PÁGINA WEB', 'FECHA ACTUALIZACIÓN'],
  ['Registraduría', 'RNEC', 'cédula', '018000 111', 'a@example.com', 'registraduria.gov.co', '2022-06-30'],
  ['Colpensiones', '', 'pensiones', '018000 222', 'b@example.com', 'colpensiones.gov.co', '2022-09-10'],
];

export interface VerificationBase extends AlertContext, Pick<MemoryContext, 'kept' | 'sent' | 'mailError'> {
  isOnly: boolean;
}

export function verificationBook(settings: Readonly<Record<string, string>> = {}): MemoryBook {
  const rows = Object.entries(settings).map(([key, value]) => [key, '', value]);
  return new MemoryBook([
    { name: 'PLANTILLAS', rows: TEMPLATES },
    { name: 'DIRECTORIO', rows: DIRECTORY },
    { name: SETTINGS_TAB, rows: [[...SETTINGS_HEADERS], ...rows] },
  ]);
}

/** Monday 12 September 2022, 7:20, where nobody says otherwise. */
export function verificationBase(
  settings: Readonly<Record<string, string>> = { recipientTemplates: KEEPER },
  book: MemoryBook = verificationBook(settings),
): VerificationBase {
  const context = memoryContext(book, RUNNER, '2022-09-12 07:20:00');
  rediscover(context);
  const base = Object.assign(context, {
    isOnly: true,
    onlyRun: () => base.isOnly,
    bookUrl: () => 'https://docs.example/spreadsheets/d/base/edit',
  });
  return base;
}
