// Templates proposed for comments over the team's own base: which ones, by which words, and never one that may not be sent.
import fc from 'fast-check';
import { labelledComments } from '../../scripts/learn/labelled';
import { PROSPERIDAD_SOCIAL } from '../../src/profiles/prosperidad-social';
import type { TemplatesStart } from '../../src/templates/calls';
import { keepModel, storedModel } from '../../src/templates/learntStore';
import { deviceSuggestions } from '../../src/templates/panel/deviceSuggestions';
import { readComment } from '../../src/templates/readComment';
import { retrainSuggestions } from '../../src/templates/retrainSuggestions';
import { deviceEngine } from '../../src/templates/suggest/deviceModel';
import { suggestionModel } from '../../src/templates/suggestionModel';
import { suggestTemplates } from '../../src/templates/suggestTemplates';
import { templatesStart } from '../../src/templates/templatesStart';
import { MemoryBook } from '../support/memoryBook';
import { fixtureContext } from '../support/fixtureContext';
import { memoryContext, type MemoryContext } from '../support/memoryContext';
import { rediscover } from '../../src/workbook/rediscover';

const PROFILE = { name: 'Prosperidad Social' };
const AT = '2022-09-16T10:42';
let context: MemoryContext;
beforeAll(async () => {
  context = await fixtureContext();
});

function suggest(comment: string, parts: Record<string, unknown> = {}) {
  return suggestTemplates(context, { comment, network: 'facebook', at: AT, ...parts }, PROFILE);
}
const codes = (...given: Parameters<typeof suggest>) => suggest(...given).map(({ code }) => code);

it('puts the right one first, however the citizen spells', () => {
  expect(codes('buenas como ago pa meter a mi mama al adulto mayor')[0]).toBe('CM-02');
  expect(codes('kuando pagan familias en axion porfa')[0]).toBe('FA-03');
  expect(codes('no me yego el hingreso solidario este mes')[0]).toBe('IS-04');
});

it('names the words of the comment that speak for it', () => {
  const [first] = suggest('¿Cuándo pagan el IVA en Lorica?');
  expect(first).toMatchObject({ code: 'IV-02', title: expect.stringContaining('fechas de pago') });
  expect(first.why).toContain('iva');
  expect(first.why.length).toBeLessThanOrEqual(3);
  expect(first.score).toBeGreaterThan(0.5);
});

it('proposes three unless told otherwise, the likeliest first', () => {
  const usual = suggest('cuando pagan');
  expect(usual).toHaveLength(3);
  expect([...usual].sort((one, other) => other.score - one.score)).toEqual(usual);
  expect(suggest('cuando pagan', { limit: 5 })).toHaveLength(5);
  expect(suggest('cuando pagan', { limit: 0 })).toHaveLength(1);
});

it('never proposes an expired one, nor one that is not valid yet', () => {
  const visit = 'cuando viene el cogestor de unidos a la visita de acompañamiento';
  expect(codes(visit, { at: '2022-08-30T10:00', limit: 20 })).toContain('UN-01');
  expect(codes(visit, { at: '2022-09-16T10:00', limit: 20 })).not.toContain('UN-01');
  expect(codes(visit, { at: '2021-06-01T10:00', limit: 20 })).toEqual([]);
});

it('proposes the template of a Live only in its phase', () => {
  const said = 'conectada desde Neiva en el vivo, van a hablar de los pagos?';
  const during = codes(said, { at: '2022-09-01T10:20', limit: 20 });
  expect(during).toContain('FBL-01');
  const after = codes(said, { at: '2022-09-16T20:00', limit: 20 });
  expect(after).not.toContain('FBL-01');
  expect(after).toContain('FBL-02');
  expect(codes(said, { at: '2023-03-01T10:00', limit: 20 })).not.toContain('FBL-02');
});

it('proposes nothing of the other network, and no wall text that only goes beside a message', () => {
  expect(codes('conectada al live', { network: 'twitter', limit: 20 })).not.toContain('FBL-02');
  expect(codes('canales de twitter', { network: 'twitter', limit: 20 })).not.toContain('TW-01');
});

it('has nothing to propose for a blank comment or an empty catalogue', () => {
  expect(suggest('   ')).toEqual([]);
  const bare = memoryContext(new MemoryBook([{ name: 'Hoja 1', rows: [['hola']] }]));
  rediscover(bare);
  expect(suggestTemplates(bare, { comment: 'cuando pagan', network: 'facebook' }, PROFILE)).toEqual([]);
});

it('recognises the templates of a base with other codes, titles and headers', () => {
  const headers = ['Clave', 'Nombre', 'Programa', 'Respuesta por muro', 'Mensaje directo'];
  const rows = [
    [
      'G1',
      'Fechas de pago de los mayores',
      'Adulto mayor',
      'Las fechas se publican en la página oficial.',
      '',
    ],
    ['G2', 'Cómo inscribir a un adulto mayor', 'Adulto mayor', 'La inscripción se hace en la alcaldía.', ''],
    [
      'G3',
      'Ciclo de pagos a las familias',
      'Familias en Acción',
      'El cronograma sale en la página oficial.',
      '',
    ],
    ['G4', 'Préstamo de la ludoteca móvil', 'Ludoteca', 'La ludoteca presta juguetes los martes.', ''],
  ];
  const other = memoryContext(new MemoryBook([{ name: 'Guiones', rows: [headers, ...rows] }]));
  rediscover(other);
  const first = (comment: string) =>
    suggestTemplates(other, { comment, network: 'facebook', at: AT }, PROFILE)[0].code;
  expect(first('ya pagaron a los viejitos?')).toBe('G1');
  expect(first('donde apunto a mi abuela pal subsidio')).toBe('G2');
  expect(first('cuando pagan lo de los niños')).toBe('G3');
  expect(first('quiero un juguete de la ludoteca')).toBe('G4');
});

it('learns from the replies of the base, and uses it from then on', () => {
  const before = suggest('me hicieron el descuento del giro');
  const told = retrainSuggestions(context);
  expect(told.cases).toBeGreaterThan(8000);
  expect(told.samples).toBeGreaterThan(1000);
  expect(told.characters).toBeLessThan(30_000);
  expect(storedModel(context.kept)).toMatchObject({ version: 1, learntAt: '2022-09-16T16:45:00' });
  expect(suggest('me hicieron el descuento del giro')).not.toEqual(before);
  expect(codes('cuando pagan familias en accion')[0]).toBe('FA-03');
  for (const value of Object.values(context.kept)) expect(value.length).toBeLessThanOrEqual(4500);
});

it('answers on the device as on the server', async () => {
  const { version, model } = suggestionModel(context, {}, PROSPERIDAD_SOCIAL);
  expect(suggestionModel(context, { since: version }, PROSPERIDAD_SOCIAL)).toEqual({ version, model: null });
  // What came over the wire.
  const { catalogue, lives } = JSON.parse(
    JSON.stringify(templatesStart(context, {}, PROFILE)),
  ) as TemplatesStart;
  const device = await deviceSuggestions(
    deviceEngine(model!)!,
    catalogue!,
    async () => undefined,
    () => true,
  );
  const [date, time] = ['2022-09-16', '10:42:00'];
  const some = labelledComments().filter((_, index) => index % 14 === 0);
  for (const { text: comment, network } of some) {
    expect(device!.propose({ comment, network, at: { date, time }, limit: 3 }, lives)).toEqual(
      suggest(comment, { network }),
    );
    expect(device!.read({ comment, network })).toEqual(
      readComment(context, { comment, network }, PROSPERIDAD_SOCIAL),
    );
  }
  expect(some.length).toBeGreaterThan(35);
});

it('leaves the device without an engine for a text that is cut off or of another version', () => {
  const { model } = suggestionModel(context, {}, PROSPERIDAD_SOCIAL);
  expect(deviceEngine(model!.slice(0, -1))).toBeNull();
  expect(deviceEngine(model!.replace('"format":1', '"format":2'))).toBeNull();
  expect(deviceEngine('')).toBeNull();
});

it('keeps a newer lesson whole, without the tail of a longer one before', () => {
  const kept = storedModel(context.kept)!;
  const short = { ...kept, model: { ...kept.model, names: '', rows: '' } };
  keepModel(context.properties, short);
  expect(storedModel(context.kept)).toEqual(short);
});

it('leaves what was learnt as it is where the base has too little to teach', () => {
  const bare = memoryContext(new MemoryBook([{ name: 'Hoja 1', rows: [['hola']] }]));
  rediscover(bare);
  expect(retrainSuggestions(bare)).toMatchObject({ cases: 0, samples: 0, characters: 0 });
  expect(storedModel(bare.kept)).toBeNull();
});

it('refuses a network and a moment that are none', () => {
  const thrown = (parts: Record<string, unknown>): string => {
    try {
      suggest('hola', parts);
    } catch (error) {
      return (error as { code: string }).code;
    }
    return '';
  };
  expect(thrown({ network: 'instagram' })).toBe('NETWORK_UNKNOWN');
  expect(thrown({ at: 'ayer' })).toBe('AT_BAD');
  expect(thrown({ comment: 7 })).toBe('NOT_TEXT');
  expect(thrown({ network: 'X', at: '2022-09-16T10:42:07-05:00' })).toBe('');
});

it('answers any text, however long, in the blink of an eye', () => {
  const long = ['a', '1.2.3.', 'le la lo ', '@x ', 'https://', 'me quitaron '].map((text) =>
    text.repeat(50_000 / text.length),
  );
  for (const comment of long) {
    const start = performance.now();
    suggest(comment);
    expect(performance.now() - start).toBeLessThan(2000);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (comment) => {
      for (const { score } of suggest(comment)) expect(score >= 0 && score <= 1).toBe(true);
    }),
    { numRuns: 10 },
  );
});
