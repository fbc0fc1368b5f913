// A code is found by two signs, with or without accents, and never one of the other network.
import { codeMeant, descriptionOf, searchCodes } from '../../../src/cases/panel/codeSearch';

const CODES = [
  { code: '1', description: 'Facebook respondido por muro', network: 'Facebook' },
  { code: '101', description: 'Familias en Acción - información general', network: 'Ambas' },
  { code: '201', description: 'Jóvenes en Acción - prerregistro', network: 'Ambas' },
  { code: '402', description: 'Colombia Mayor - inscripción', network: 'Ambas' },
  { code: '403', description: 'Colombia Mayor - pagos', network: 'Ambas' },
  { code: 'ARCHIVADO', description: 'Cita sin pregunta', network: 'Twitter' },
];
const found = (
  text: string,
  network: 'facebook' | 'twitter' | null = null,
  recent: string[] = [],
): string[] => searchCodes(CODES, text, network, recent).map((entry) => entry.code);

it.each([
  ['40', ['402', '403']],
  ['1', ['1', '101', '201']],
  ['cm', ['402', '403']],
  ['jov', ['201']],
  ['JÓV', ['201']],
  ['accion', ['101', '201']],
  ['mayor pag', ['403']],
  ['zz', []],
])('finds by «%s»', (text, codes) => {
  expect(found(text)).toEqual(codes);
});

it('leaves out what belongs to the other network', () => {
  expect(found('muro', 'twitter')).toEqual([]);
  expect(found('cita', 'facebook')).toEqual([]);
  expect(found('muro', 'facebook')).toEqual(['1']);
});

it('begins with the latest codes where nothing is typed', () => {
  expect(found('', null, ['403', '101']).slice(0, 3)).toEqual(['403', '101', '1']);
});

it.each([
  ['4', '4'],
  ['40', '402'],
  ['403', '403'],
  ['archivado', 'ARCHIVADO'],
  ['999', '999'],
  [' 12 ', '12'],
])('takes «%s» for %s', (text, code) => {
  expect(codeMeant(CODES, text, searchCodes(CODES, text, null, []))).toBe(code);
});

it('knows what a code means, and which one nobody listed', () => {
  expect([descriptionOf(CODES, 'archivado'), descriptionOf(CODES, '999')]).toEqual([
    'Cita sin pregunta',
    null,
  ]);
});
