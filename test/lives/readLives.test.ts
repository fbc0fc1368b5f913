// What the rows of FACEBOOK LIVE say.
import { readLives, MOST_LIVES } from '../../src/lives/readLives';
import { roleRows } from '../../src/workbook/roleRows';
import { fixtureContext } from '../support/fixtureContext';
import { memoryContext } from '../support/memoryContext';
import { MemoryBook } from '../support/memoryBook';

const TODAY = '2022-09-16';

const livesOf = (context: Parameters<typeof roleRows>[0]) =>
  readLives(roleRows(context, { lives: MOST_LIVES }).lives, TODAY, 'Prosperidad Social');

const HEADERS = ['FECHA', 'HORA INICIO', 'HORA FIN', 'TEMA', 'ENTIDAD', 'PROPIO', 'ENLACE', 'OBSERVACIONES'];
const ownBase = (...rows: string[][]) =>
  memoryContext(
    new MemoryBook([
      { name: 'FACEBOOK LIVE', rows: [HEADERS, ...rows].map((row) => row.map((value) => ({ value }))) },
    ]),
  );

it('reads the team’s own tab, times that were typed as words too', async () => {
  const lives = livesOf(await fixtureContext());
  expect(lives).toHaveLength(8);
  expect(lives[3]).toMatchObject({
    date: '2022-08-25',
    start: '09:00:00',
    end: '10:20:00',
    topic: 'Mi Casa Ya paso a paso',
    entity: 'Ministerio de Vivienda, Ciudad y Territorio',
    own: false,
  });
  expect(lives[5]).toMatchObject({
    own: true,
    link: 'https://www.facebook.com/405619578277040/videos/597167558556116',
  });
  expect(lives[7]).toMatchObject({ start: '10:00:00', end: null });
});

it.each([
  ['3 pm', '4:30 p. m.', '15:00:00', '16:30:00'],
  ['15h00', '16.30', '15:00:00', '16:30:00'],
  ['pendiente', '25:00', null, null],
])('reads the hours «%s» to «%s»', (start, end, from, to) => {
  const [live] = livesOf(ownBase(['16/09/2022', start, end, 'Renta Joven', '', '', 'sin enlace', '']));
  expect(live).toMatchObject({ start: from, end: to, own: true, link: '' });
});

it('keeps the links that the trainer wrote beside the Live, and leaves out rows that are none', () => {
  const lives = livesOf(
    ownBase(
      ['', '', '', 'Sin fecha', '', '', '', ''],
      ['16/09/2022', '', '', '', '', '', '', ''],
      ['16/09/2022', '', '', 'Tema', 'Otra', '', 'https://a.gov.co/1', 'Formulario: https://b.gov.co/2.'],
    ),
  );
  expect(lives).toHaveLength(1);
  expect(lives[0]).toMatchObject({ own: false, link: 'https://a.gov.co/1', links: ['https://b.gov.co/2'] });
});
