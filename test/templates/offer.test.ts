// A template as it would be sent for one case.
import { catalogueDoubts } from '../../src/templates/catalogueDoubts';
import { searchEntities } from '../../src/templates/entitySearch';
import { isOverdue, offerOf, replyOf, type OfferCase } from '../../src/templates/offer';
import type { Template } from '../../src/templates/template';
import { baseTemplates, type BaseTemplates } from './baseTemplates';

let base: BaseTemplates;
beforeAll(async () => {
  base = await baseTemplates();
}, 60_000);

const NOW = { date: '2022-09-16', time: '10:42:00' };
const CASE: OfferCase = {
  network: 'facebook',
  noDm: false,
  user: '',
  links: '',
  programme: '',
  entity: null,
  now: NOW,
};
const named = (code: string): Template => base.templates.find((each) => each.code === code)!;
const offer = (template: Template | string, parts: Partial<OfferCase> = {}) =>
  offerOf(
    typeof template === 'string' ? named(template) : template,
    { ...CASE, ...parts },
    base.templates,
    base.lives,
  );
const own = (parts: Partial<Template>): Template => ({ ...named('FA-03'), ...parts });

it('answers Facebook with the wall text, and Twitter with the short text of its kind and the message', () => {
  expect(offer('FA-03')).toMatchObject({ wall: named('FA-03').wallText, dm: '', hindrance: null });
  const particular = offer('IS-04', { network: 'twitter' });
  expect(particular).toMatchObject({
    wall: 'Te vamos a enviar la respuesta por mensaje interno',
    dm: named('IS-04').dmText,
  });
  expect(replyOf(particular)).toBe(`${particular.wall}\n${particular.dm}`);
  expect(offer('FA-03', { network: 'twitter' }).wall).toMatch(/^Hola, gracias por escribirnos/);
});

it('leaves the wall’s text alone where there is no message (R19)', () => {
  expect(offer('FA-03', { network: 'twitter', noDm: true })).toMatchObject({
    wall: named('FA-03').wallText,
    dm: '',
  });
});

it('gives an entity’s channels once an entity was chosen, and hinders before', () => {
  expect(offer('OE-01')).toMatchObject({ hindrance: 'unfilled', open: ['{ENTIDAD}', '{CANALES}'] });
  const [entity] = searchEntities(base.directory, 'victimas', 3);
  const { wall, hindrance } = offer('OE-01', { entity });
  expect(hindrance).toBeNull();
  expect(wall).toContain('Unidad para las Víctimas. Le invitamos');
  expect(wall).toContain('línea 018000911119, Bogotá (601) 4261111, www.unidadvictimas.gov.co');
});

it.each([
  ['00:10:00', 'Buenos días'],
  ['11:59:59', 'Buenos días'],
  ['12:00:00', 'Buenas tardes'],
  ['19:00:00', 'Buenas noches'],
])('greets at %s', (time, greeting) => {
  const template = own({ wallText: '{saludo}, {nombre}.' });
  expect(offer(template, { user: '@vecina', now: { ...NOW, time } }).wall).toBe(`${greeting}, @vecina.`);
  expect(offer(template).open).toEqual(['{nombre}']);
});

it.each([
  [{ validTo: '2022-09-15' }, 'expired'],
  [{ validFrom: '2022-09-17' }, 'early'],
  [{ wallText: 'Hola {colegio}' }, 'unknown'],
  [{ wallText: '', dmText: '' }, 'noText'],
] as const)('hinders %j: %s', (parts, hindrance) => {
  expect(offer(own(parts)).hindrance).toBe(hindrance);
});

it.each([
  ['2022-09-16', '16:29:59', 'notLive', null],
  ['2022-09-16', '16:30:00', null, 'Familias en Acción: compromisos en salud y educación'],
  ['2022-09-16', '17:30:01', 'notLive', null],
])('on %s %s the template of a running Live: %s', (date, time, hindrance, topic) => {
  const made = offer('FBL-01', { now: { date, time } });
  expect(made.hindrance).toBe(hindrance);
  expect(made.live?.topic ?? null).toBe(topic);
  if (topic) expect(made.wall).toContain(`en el Facebook Live: ${topic}. Es muy importante`);
});

it('takes the Live that the case’s link names, and no other in its place', () => {
  const links = 'https://www.facebook.com/405619578277040/videos/342033703735281?comment_id=1';
  const after = offer('FBL-02', { links });
  expect(after).toMatchObject({ hindrance: null, unnamed: false });
  expect(after.wall).toContain('Facebook Live: Colombia Mayor responde. Si tiene');
  expect(after.wall).toContain('videos/342033703735281');
  expect(after.wall).not.toContain('597167558556116');
  expect(offer('FBL-02', { links, now: { date: '2022-10-02', time: '08:00:00' } }).hindrance).toBe(
    'notFinished',
  );
});

it('marks what was verified too long ago, or nobody knows when', () => {
  expect(isOverdue(own({ verifiedOn: '2022-08-17' }), '2022-09-16', 30)).toBe(false);
  expect(isOverdue(own({ verifiedOn: '2022-08-16' }), '2022-09-16', 30)).toBe(true);
  expect(isOverdue(own({ verifiedOn: null }), '2022-09-16', 30)).toBe(true);
});

it('tells what is wrong with a catalogue, row by row, and nothing of the team’s own', () => {
  expect(catalogueDoubts(base.templates)).toEqual([]);
  expect(catalogueDoubts([])).toEqual([]);
  const wrong = [
    own({ row: 2 }),
    own({ row: 3, code: 'fa-03 ' }),
    own({ row: 4, validTo: '2021-01-01', validFrom: '2020-01-01' }),
    own({ row: 5, code: 'X-1', wallText: 'Hola {colegio}' }),
    own({ row: 6, code: 'X-2', network: 'twitter', wallText: '' }),
    own({ row: 7, code: '', validFrom: '2022-02-01', validTo: '2022-01-01' }),
  ];
  expect(catalogueDoubts(wrong).map(({ row, code }) => `${String(row)} ${code}`)).toEqual([
    '3 codeTwice',
    '5 placeholderUnknown',
    '6 wallMissing',
    '7 codeMissing',
    '7 validityReversed',
  ]);
});

it.each([
  ['dnp', 'DNP'],
  ['sisben encuesta', 'DNP'],
  ['cursos', 'SENA'],
  ['tarjeta de identidá', 'RNEC'],
])('«%s» finds %s', (text, acronym) => {
  expect(searchEntities(base.directory, text, 5).map((entry) => entry.acronym)).toContain(acronym);
});
