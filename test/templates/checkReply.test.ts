// The checks of a reply over the team's own base: templates, directory, Lives and escalations as its tabs have them.
import { checkReply } from '../../src/templates/checkReply';
import { KnownError } from '../../src/knownError';
import { fixtureContext } from '../support/fixtureContext';
import type { MemoryContext } from '../support/memoryContext';

let context: MemoryContext;
beforeAll(async () => {
  context = await fixtureContext();
});

const PROFILE = { name: 'Prosperidad Social' };
const AT = '2022-09-16T10:42';
const FA_03 =
  'Buen día. Las fechas se publican únicamente en www.prosperidadsocial.gov.co y en nuestras redes sociales oficiales cuando el programa las confirma. Le invitamos a consultar allí la programación de entrega de incentivos de Familias en Acción.';

function check(reply: string, parts: Record<string, unknown> = {}) {
  return checkReply(context, { reply, network: 'facebook', via: 'inconcert', at: AT, ...parts }, PROFILE);
}
const rules = (...given: Parameters<typeof check>) => check(...given).map(({ rule }) => rule);

const VIDEO = 'https://www.facebook.com/405619578277040/videos/597167558556116';
const FBL = (kind: string) =>
  `Facebook Buen día. Gracias por su asistencia y participación en el Facebook Live: Información importante programas y mejores historias escritas con nuestros beneficiarios. ${kind}`;
const DURING = FBL(
  'Es muy importante para nosotros conocer sus dudas e inquietudes, por lo anterior le sugerimos realizar sus preguntas respecto al tema tratado en el vivo y de tal manera poderles orientar de forma clara y correcta.',
);
const AFTER = FBL(
  `Si tiene alguna duda respecto al tema tratado puede comunicarse con nuestros canales de atención, o si lo desea puede ver de nuevo el vídeo, ingresando al siguiente enlace: ${VIDEO}`,
);

it('passes what the templates say, and says the remedy of what they do not', () => {
  expect(check(`Facebook ${FA_03}`, { templateId: 'FA-03' })).toEqual([]);
  expect(check(FA_03)).toEqual([
    {
      rule: 'R14',
      level: 'warn',
      message: expect.stringContaining('Facebook'),
      from: 0,
      to: 0,
      fix: 'Facebook ',
    },
  ]);
  expect(rules(`Facebook ${FA_03} El pago será el 15 de octubre.`)).toEqual(['R32']);
  expect(rules('  ')).toEqual([]);
});

it('lets the directory’s links and lines be sent, and no other', () => {
  const channels = 'línea 018000910270, Bogotá (601) 3430111, www.sena.edu.co';
  const OE_01 = `Facebook Buen día. El tema que nos consulta es de competencia de SENA. Le invitamos a comunicarse por sus canales de atención: ${channels}.`;
  expect(rules(OE_01)).toEqual([]);
  expect(rules(OE_01.replace('sena.edu.co', 'sena-cursos.com'))).toEqual(['R7']);
});

it('reads both of Twitter’s texts from one cell, the first as public', () => {
  const wall = 'Twitter Te vamos a enviar la respuesta por mensaje interno';
  const dm =
    'Buen día. Gracias por comunicarse con Prosperidad Social. Para revisar su estado en Ingreso Solidario: envíenos por mensaje interno: nombres y apellidos completos, tipo y número de documento, municipio y departamento de residencia y un número de contacto. No publique sus datos en el muro. Indique el mes del pago que consulta.';
  expect(rules(`${wall}\n${dm}`, { network: 'twitter', templateId: 'IS-04' })).toEqual([]);
  const own = `${wall}\n${dm} Le pagan el próximo lunes.`;
  const [finding] = check(own, { network: 'twitter' });
  expect(own.slice(finding.from, finding.to)).toBe('el próximo lunes');
  expect(rules(`Twitter ${dm}`, { network: 'twitter' })).toContain('R16');
});

describe('a template’s own time', () => {
  it.each([
    ['FBL-01', DURING, '2022-09-08T09:59', ['R5']],
    ['FBL-01', DURING, '2022-09-08T10:00', []],
    ['FBL-01', DURING, '2022-09-08T11:12', []],
    ['FBL-01', DURING, '2022-09-08T11:13', ['R5']],
    ['FBL-02', AFTER, '2022-09-08T11:12', ['R5']],
    ['FBL-02', AFTER, '2022-09-08T11:13', []],
    ['FBL-02', AFTER, '2022-10-08T23:59', []],
    ['FBL-02', AFTER, '2022-10-09T00:00', ['R5']],
  ])('%s, %#', (templateId, reply, at, expected) => {
    expect(rules(reply, { templateId, at })).toEqual(expected);
  });

  it('is over for an expired one, and not begun for one of tomorrow', () => {
    expect(check(`Facebook ${FA_03}`, { templateId: 'FA-03', at: '2021-01-01' })[0]).toMatchObject({
      rule: 'R31',
      level: 'block',
      message: expect.stringContaining('rige desde') as string,
    });
    expect(rules(`Facebook ${FA_03}`, { templateId: 'XX-99' })).toEqual(['R33']);
  });
});

it('asks for no template where an answered escalation is about the case', () => {
  const free =
    'Facebook Buen día. El cobro de Colombia Mayor por un tercero autorizado lleva una carta. La carta va con la firma.';
  expect(rules(free)).toEqual([]);
  expect(rules(free, { at: '2022-08-05T10:00' })).toEqual(['R33']);
});

it('knows the citizen by the case, so that only others are told', () => {
  const sheet = context.book.tab('Iván')!;
  const rows = sheet.displayValues(2, 1, 200, 10);
  const at = rows.findIndex((cells) => cells.some((cell) => /^@\w+$/.test(cell)));
  const citizen = rows[at].find((cell) => cell.startsWith('@'))!;
  const caseRef = { tab: 'Iván', row: at + 2 };
  const mentioned = (reply: string, parts: object) =>
    check(reply, { network: 'twitter', via: 'dm', ...parts }).flatMap(({ rule, from, to }) =>
      rule === 'R30' ? [reply.slice(from, to).trim()] : [],
    );
  const reply = `Twitter @ministra ${citizen} ${FA_03}`;
  expect(mentioned(reply, { caseRef })).toEqual(['@ministra']);
  expect(mentioned(reply, {})).toEqual([citizen]);
  expect(() => check(reply, { caseRef: { tab: 'Iván', row: 1 } })).toThrow(KnownError);
  expect(() => check(reply, { caseRef: { tab: 'Nadie', row: 2 } })).toThrow('ROW_EMPTY');
});

it.each([
  [{ network: 'X' }, 'NETWORK_UNKNOWN'],
  [{ via: 'fax' }, 'VIA_UNKNOWN'],
  [{ reply: 7 }, 'NOT_TEXT'],
  [{ at: 'ayer' }, 'AT_BAD'],
  [{ caseRef: { tab: 'Iván', row: 0 } }, 'ROW_BAD'],
  [{ caseRef: 'Iván' }, 'ROW_BAD'],
])('refuses %j', (parts, code) => {
  expect(() => check('Buen día', parts)).toThrow(code);
});

it('checks on a base without any of the tabs it would read', async () => {
  const bare = await fixtureContext();
  bare.book.tabs().forEach((tab) => tab.clear(1, 1, tab.rowCount(), tab.columnCount()));
  const reply = {
    reply: 'Facebook El pago será el 15 de octubre.',
    network: 'facebook',
    via: 'wall',
    at: AT,
  };
  expect(checkReply(bare, reply, PROFILE).map(({ rule }) => rule)).toEqual(['R32']);
});
