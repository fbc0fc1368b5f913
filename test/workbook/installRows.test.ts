import { install } from '../../src/workbook/install';
import { MemoryBook } from '../support/memoryBook';
import { memoryContext } from '../support/memoryContext';

const HEADERS = [
  'FECHA',
  'HORA',
  'RED SOCIAL',
  'ID',
  'USUARIO',
  'CONSULTA',
  'RESPUESTA',
  'CÓDIGO',
  'OBSERVACIONES',
  'ENLACE',
];
const OLD = [{ typed: '2022-09-15' }, '9:30', 'fb', '1_2', 'Vecina', 'hola', 'Facebook Hola', '302', '', ''];

function installed(rows: number, rowCount: number) {
  const book = new MemoryBook([
    { name: 'ANA', rows: [HEADERS, ...Array.from({ length: rows }, () => OLD)], rowCount },
    {
      name: 'TURNOS',
      rows: [
        ['AGENTE', 'CORREO', 'TURNO', 'ACTIVO', 'PESTAÑA'],
        ['Ana Ruiz', 'ana.ruiz@example.com', 'largo', 'SI', 'ANA'],
      ],
    },
  ]);
  const context = memoryContext(book);
  install(context);
  return { context, tab: book.tab('ANA')! };
}

describe('room for the next cases', () => {
  it.each([
    ['a full grid', 30, 31],
    ['a grid that is nearly full', 30, 35],
  ])('is made under %s, once', (_case, rows, height) => {
    const { context, tab } = installed(rows, height);
    expect(tab.rowCount()).toBe(height + 500);
    expect(install(context).added).toEqual([]);
    expect(tab.rowCount()).toBe(height + 500);
  });

  it('is left as it is where there is enough', () => {
    expect(installed(30, 60).tab.rowCount()).toBe(60);
  });
});
