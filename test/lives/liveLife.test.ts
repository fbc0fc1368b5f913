// A Facebook Live's whole life as an agent sees it, the clock moved over the base: which template, until when, and then the question (R5).
import { archivedLive } from '../../src/templates/panel/archivedLive';
import type { TemplatesStart } from '../../src/templates/calls';
import { offerOf, type OfferCase } from '../../src/templates/offer';
import { suggestTemplates } from '../../src/templates/suggestTemplates';
import { templatesStart } from '../../src/templates/templatesStart';
import { rediscover } from '../../src/workbook/rediscover';
import { MemoryBook } from '../support/memoryBook';
import { memoryContext } from '../support/memoryContext';

const PROFILE = { name: 'Prosperidad Social' };
const VIDEO = 'https://www.facebook.com/405619578277040/videos/597167558556116';
const TEMPLATES = [
  ['CÓDIGO', 'TÍTULO', 'TEMA', 'RED', 'TIPO', 'TEXTO MURO', 'PALABRAS CLAVE'],
  [
    ...['FBL-01', 'Transmisión en vivo', 'Facebook Live', 'Facebook', 'Live en vivo'],
    ...['Gracias por su asistencia al Facebook Live: {nombre_live}.', 'live, en vivo, transmisión'],
  ],
  [
    ...['FBL-02', 'Transmisión finalizada', 'Facebook Live', 'Facebook', 'Live finalizado'],
    ...['Puede ver de nuevo el video {nombre_live} en {url_video}.', 'live finalizado, repetición, video'],
  ],
  ['CA-01', 'Canales de atención', 'Transversal', 'Ambas', 'general', 'Nuestra línea es 018000.', 'línea'],
];

/** A base with one Live, as the panel and the server know it at a moment. */
function baseAt(day: string, moment: string) {
  const [date, time] = moment.split(' ');
  const book = new MemoryBook([
    { name: 'PLANTILLAS', rows: TEMPLATES },
    {
      name: 'FACEBOOK LIVE',
      rows: [
        ['FECHA', 'HORA INICIO', 'HORA FIN', 'TEMA', 'ENTIDAD', 'PROPIO', 'ENLACE'],
        [day, '10:00', '11:00', 'Adulto mayor responde', 'Prosperidad Social', 'SI', VIDEO],
      ],
    },
  ]);
  const context = memoryContext(book, '', `${date} ${time}`);
  rediscover(context);
  const start = JSON.parse(JSON.stringify(templatesStart(context, {}, PROFILE))) as TemplatesStart;
  const of: OfferCase = {
    ...{ network: 'facebook', noDm: false, user: '', links: `${VIDEO}?comment_id=1` },
    ...{ programme: '', entity: null, now: { date, time } },
  };
  const { catalogue, lives } = start;
  const copied = catalogue!.templates.flatMap((template) => {
    const { hindrance, wall } = offerOf(template, of, catalogue!.templates, lives);
    return template.phase !== null && hindrance === null ? [wall] : [];
  });
  const asked = { comment: 'conectada al live desde Neiva, o lo repiten?', network: 'facebook' };
  const at = `${date}T${time}`;
  const proposed = suggestTemplates(context, { ...asked, at, limit: 20 }, PROFILE).map(({ code }) => code);
  return { copied, proposed: proposed.filter((code) => code !== 'CA-01'), asks: archivedLive({ lives }, of) };
}

const LIVE = 'Gracias por su asistencia al Facebook Live: Adulto mayor responde.';
const AFTER = `Puede ver de nuevo el video Adulto mayor responde en ${VIDEO}.`;

describe.each([
  { day: '2022-01-31', last: '2022-02-28', next: '2022-03-01' },
  { day: '2024-01-31', last: '2024-02-29', next: '2024-03-01' },
  { day: '2022-08-16', last: '2022-09-16', next: '2022-09-17' },
  { day: '2022-12-15', last: '2023-01-15', next: '2023-01-16' },
])('the Live of $day', ({ day, last, next }) => {
  it.each([
    ['before it begins', `${day} 09:59:59`, null, null, false],
    ['when it begins', `${day} 10:00:00`, LIVE, 'FBL-01', false],
    ['when it ends', `${day} 11:00:00`, LIVE, 'FBL-01', false],
    ['just after', `${day} 11:00:01`, AFTER, 'FBL-02', false],
    ['on the month’s last day', `${last} 23:59:59`, AFTER, 'FBL-02', false],
    ['on the day after', `${next} 00:00:00`, null, null, true],
    ['a year later', `${String(Number(next.slice(0, 4)) + 1)}${next.slice(4)} 10:30:00`, null, null, true],
  ])('%s', (_when, moment, text, code, asks) => {
    expect(baseAt(day, moment)).toEqual({
      copied: text === null ? [] : [text],
      proposed: code === null ? [] : [code],
      asks: asks ? 'Adulto mayor responde' : null,
    });
  });
});
