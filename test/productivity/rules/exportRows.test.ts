import { csvRows } from '../../../src/productivity/rules/csv';
import { exportRows } from '../../../src/productivity/rules/exportRows';

const ID = 'facebookdps:dps:FACEBOOK_x@y:460062471129856_8659860451400692';
const read = (text: string) => exportRows(csvRows(text), '2022-09-16');
const FOUND = [{ digits: '4600624711298568659860451400692', agent: 'ana@example.com', date: '2022-09-13' }];

it.each([
  ['commas', `ContactId,Agente,Inicio,Fin\n${ID},ana@example.com,2022-09-13 07:11:29,2022-09-13 07:35:00\n`],
  [
    'semicolons and a byte-order mark',
    `\ufeffContactId;Agente;Inicio\r\n${ID};ana@example.com;13/09/2022 07:11\r\n`,
  ],
  ['tabs', `Inicio\tId contacto\tAgente\n13-09-2022 7:11\t${ID}\tana@example.com`],
  [
    'another order and other names',
    `Fecha de inicio,Operador,Conversación\n13/09/2022,ana@example.com,${ID}`,
  ],
  [
    'quotes',
    `"Agente","Inicio","ContactId","Nota"\n"ana@example.com","2022-09-13","${ID}","dijo ""hola"",\ny se fue"`,
  ],
  ['accents that were lost', `Interacci\ufffdn;Fecha creaci\ufffdn;Agente\n${ID};2022-09-13;ana@example.com`],
  ['months first', `ContactId,Agente,Start\n${ID},ana@example.com,9/13/2022 7:11 AM`],
  [
    'a moment in UTC',
    `ContactId,Agente,Start,End\n${ID},ana@example.com,2022-09-14T03:10:00Z,2022-09-14T03:20:00Z`,
  ],
  [
    'title lines',
    `Reporte de contactos\nSeptiembre\nContactId,Agente,Inicio\n${ID},ana@example.com,2022-09-13`,
  ],
  ['no header', `${ID},ana@example.com,2022-09-13 07:11:29`],
])('reads an export with %s', (_name, text) => {
  const { rows, problem } = read(text);
  expect(problem).toBeNull();
  expect(rows.map(({ digits, agent, date }) => ({ digits, agent, date }))).toEqual(FOUND);
});

it.each([
  ['', 'EXPORT_EMPTY'],
  ['ContactId,Agente,Inicio\n', 'EXPORT_EMPTY'],
  ['Agente,Inicio\nana@example.com,2022-09-13\nluz@example.com,2022-09-13', 'EXPORT_WITHOUT_IDS'],
  [`ContactId,Agente\n${ID},ana@example.com`, 'EXPORT_WITHOUT_DATES'],
])('says what %j lacks', (text, problem) => {
  expect(read(text).problem).toBe(problem);
});

it('reads 100,000 rows', () => {
  const lines = Array.from(
    { length: 100_000 },
    (_, index) => `${ID}${String(index)},ana@example.com,2022-09-13 07:11:29`,
  );
  expect(read(`ContactId,Agente,Inicio\n${lines.join('\n')}`).rows).toHaveLength(100_000);
}, 30_000);

it('reads the days of a column in one order, wherever its rows stand', () => {
  const days = ['30/04/2022', '01/05/2022', '02/05/2022', '05/01/2022', '30/04/2022', '01/05/2022'];
  const { rows } = read(`ContactId,Inicio\n${days.map((day, n) => `${ID}${String(n)},${day}`).join('\n')}`);
  expect(rows.map(({ date }) => date)).toEqual(days.map((day) => day.split('/').reverse().join('-')));
});

it('gives an odd quote its own line', () => {
  expect(csvRows('a,b\n"x,1\ny,2').map(({ fields }) => fields)).toEqual([
    ['a', 'b'],
    ['"x', '1'],
    ['y', '2'],
  ]);
});
