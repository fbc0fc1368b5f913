// The small decisions of the panel: what Enter copies, which code goes with a template, how far a reply went from it.
import { nextPart, partText } from '../../../src/templates/panel/copying';
import { codeForTemplate, keepCode } from '../../../src/templates/panel/codeForTemplate';
import { addMissed, readMissed, writeMissed } from '../../../src/templates/panel/missed';
import { entriesFor } from '../../../src/templates/panel/entries';
import { isOnTopic } from '../../../src/templates/answeredTopic';
import { searchIndex } from '../../../src/templates/searchIndex';
import { twoTexts } from '../../../src/templates/twoTexts';
import { editedShare } from '../../../src/templates/usedTemplate';
import { deviceStore } from '../../../src/sidebar/deviceStore';
import { roleRows } from '../../../src/workbook/roleRows';
import { fixtureContext } from '../../support/fixtureContext';
import { baseTemplates, type BaseTemplates } from '../baseTemplates';

let base: BaseTemplates;
let codes: { code: string; description: string; network: string }[];
beforeAll(async () => {
  base = await baseTemplates();
  codes = roleRows(await fixtureContext(), { codes: 100 }).codes.map((row) => ({
    code: row.shown('code'),
    description: row.shown('description'),
    network: row.shown('network'),
  }));
}, 60_000);

const noStorage = () => deviceStore(() => null, 'x');

it('copies the wall’s text, then the message, then the wall’s again; a single text each time', () => {
  const both = { wall: 'muro', dm: 'mensaje' };
  expect(nextPart(both, null)).toBe('wall');
  expect(nextPart(both, 'wall')).toBe('dm');
  expect(nextPart(both, 'dm')).toBe('wall');
  expect(partText(both, 'dm')).toBe('mensaje');
  expect(nextPart({ wall: 'muro', dm: '' }, 'all')).toBe('all');
  expect(partText({ wall: '', dm: 'mensaje' }, 'all')).toBe('mensaje');
});

it.each([
  ['CM-02', '402'],
  ['CM-03', '403'],
  ['FA-02', '104'],
  ['JA-02', '202'],
  ['IS-03', '302'],
  ['OE-01', '801'],
  ['FBL-01', '802'],
])('gives template %s the code %s', (template, code) => {
  const found = base.templates.find((each) => each.code === template)!;
  expect(codeForTemplate(found, codes, null, noStorage())).toBe(code);
});

it('gives the code that the agent gave the last time, where the base still has it', () => {
  const store = noStorage();
  const found = base.templates.find(({ code }) => code === 'CM-02')!;
  keepCode(store, 'CM-02', '401');
  expect(codeForTemplate(found, codes, null, store)).toBe('401');
  expect(
    codeForTemplate(
      found,
      codes.filter(({ code }) => code !== '401'),
      null,
      store,
    ),
  ).toBe('402');
});

it('keeps one search of what was typed on and on', () => {
  const store = noStorage();
  for (const text of ['dam', 'damnif', 'damnificados', 'kit']) addMissed(store, text);
  expect(readMissed(store)).toEqual(['damnificados', 'kit']);
  writeMissed(
    store,
    Array.from({ length: 90 }, (_, index) => `busqueda ${String(index)}`),
  );
  expect(readMissed(store)).toHaveLength(50);
});

it.each([
  ['Buen día, señora', 'Buen día, señora', 0],
  ['uno dos tres cuatro', 'uno dos tres cinco', 25],
  ['uno dos', 'tres cuatro', 100],
  ['uno dos', '', 100],
])('says how far «%s» is from «%s»: %i', (filled, reply, share) => {
  expect(editedShare(filled, reply)).toBe(share);
});

it('tells Twitter’s two texts from a reply of two lines', () => {
  const wall = 'Twitter Te vamos a enviar la respuesta por mensaje interno';
  expect(twoTexts(`${wall}\nBuen día`, base.templates)).toEqual({
    wall,
    dm: 'Buen día',
    dmFrom: wall.length + 1,
  });
  expect(twoTexts('Twitter Buen día\nSeñora', base.templates)).toBeNull();
  expect(twoTexts(wall, base.templates)).toBeNull();
});

it.each([
  [
    'Colombia Mayor - cobro por tercero autorizado',
    'En Colombia Mayor puede cobrar un tercero autorizado: el cobro…',
    true,
  ],
  ['Colombia Mayor - cobro por tercero autorizado', 'Colombia Mayor se paga en la alcaldía', false],
  ['Familias en Acción', 'Familias en Acción entrega incentivos', true],
  ['', 'lo que sea', false],
])('tells whether «%s» is about «%s»: %s', (topic, said, isAbout) => {
  expect(isOnTopic(topic, said)).toBe(isAbout);
});

it('puts an entity that is named first, and one whose topics fit after the templates', () => {
  const templates = {
    catalogue: { version: '1', templates: base.templates, directory: base.directory },
    index: searchIndex(base.templates),
    lives: base.lives,
    uses: {},
    verifyDays: 30,
    problem: '',
    refresh: () => undefined,
  };
  const of = {
    ...{ network: null, noDm: false, user: '', links: '', programme: '', entity: null },
    now: { date: '2022-09-16', time: '10:42:00' },
  };
  const shown = (text: string) =>
    entriesFor(templates, text, of, null).map(({ entity, offer }) => entity?.acronym ?? offer.template.code);
  expect(shown('icbf')[0]).toBe('ICBF');
  expect(shown('salvoconducto')).toEqual(['UAEMC']);
  expect(shown('canales')[0]).toBe('CA-01');
  expect(entriesFor({ ...templates, catalogue: null }, 'x', of, null)).toEqual([]);
});
