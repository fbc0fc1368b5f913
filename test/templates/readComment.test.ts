// What a comment seems to be: its kind, its PQRD, who else answers, whether it deceives, and what is personal in it.
import { readComment } from '../../src/templates/readComment';
import { PROSPERIDAD_SOCIAL } from '../../src/profiles/prosperidad-social';
import { rediscover } from '../../src/workbook/rediscover';
import { MemoryBook } from '../support/memoryBook';
import { fixtureContext } from '../support/fixtureContext';
import { memoryContext, type MemoryContext } from '../support/memoryContext';

let context: MemoryContext;
beforeAll(async () => {
  context = await fixtureContext();
});

function read(comment: string, network = 'facebook') {
  return readComment(context, { comment, network }, PROSPERIDAD_SOCIAL);
}

it.each([
  ['cuando pagan el ciclo de familias en accion en Montería', 'general'],
  ['a mi mamá la sacaron de colombia mayor y no sabemos por qué, me revisan por favor', 'particular'],
  ['denuncio que el enlace le cobra a las madres para dejarlas en la lista', 'pqrd'],
  ['la eps no me entrega los medicamentos de mi hijo', 'otra_entidad'],
  ['Dios los bendiga por esa labor tan bonita', 'archivado'],
  ['partida de ratas mentirosos', 'provocacion'],
  ['vendo cupos para ingreso solidario, 60 mil, escríbame al interno', 'fraude'],
])('takes «%s» for %s', (comment, kind) => {
  expect(read(comment).kind).toBe(kind);
});

it('tells one who deceives from one who honestly asks about it', () => {
  const offer = read(
    'presto plata sin fiador a beneficiarios, solo mande la cedula y consigne 30 mil al nequi',
  );
  expect(offer.fraud.score).toBeGreaterThanOrEqual(0.5);
  expect(offer.fraud.reasons).toContain('habla de sumas de dinero');
  const question = read(
    'buenas, un señor me pide 30 mil por nequi para inscribirme, eso es de ustedes o es estafa?',
  );
  expect(question.fraud.score).toBeLessThan(0.5);
  const warning = read('no caigan en ese link, es para robarles los datos');
  expect(warning.fraud.score).toBeLessThan(0.5);
});

it('words a PQRD as the team registers it', () => {
  const told = read(
    '@ProsperidadCol exijo que me paguen los dos ciclos que me deben de jóvenes en acción',
    'twitter',
  );
  expect(told.pqrd).toEqual({
    type: 'RECLAMO',
    programme: 'JÓVENES EN ACCIÓN',
    phrase: 'exijo que me paguen los dos ciclos que me deben de jóvenes en acción',
  });
  expect(read('pongo la queja: nadie atiende en la oficina').pqrd).toMatchObject({
    type: 'QUEJA',
    programme: 'OTRO',
    phrase: 'nadie atiende en la oficina',
  });
  expect(read('cuando pagan').pqrd).toBeNull();
});

it('keeps the phrase of a long PQRD short, without a word cut in two and without personal data', () => {
  const phrase = read(
    `Denuncio a la líder que cobra por los cupos de familias en acción, mi número es 3001234567 ${'y nadie hace nada '.repeat(20)}`,
  ).pqrd!.phrase;
  expect(phrase.length).toBeLessThanOrEqual(120);
  expect(phrase).not.toContain('3001234567');
});

it('names who answers for a matter of others, as the directory writes it', () => {
  expect(read('soy desplazada y no me ha llegado la indemnización').entity).toBe('Unidad para las Víctimas');
  expect(read('necesito el duplicado de la cédula').entity).toBe('Registraduría Nacional del Estado Civil');
  expect(read('cuando pagan el iva').entity).toBeNull();
});

it('names who answers where the base has no directory', () => {
  const bare = memoryContext(new MemoryBook([{ name: 'Hoja 1', rows: [['hola']] }]));
  rediscover(bare);
  const { entity } = readComment(
    bare,
    { comment: 'el icetex no me desembolsa el crédito' },
    PROSPERIDAD_SOCIAL,
  );
  expect(entity).toBe('ICETEX');
});

it('lists what is personal in the comment', () => {
  expect(
    read('mi cédula es 1.065.432.198 y mi celular 310 555 12 34, correo ana@example.com').personalData,
  ).toEqual(
    expect.arrayContaining([
      { kind: 'phone', text: '310 555 12 34' },
      { kind: 'email', text: 'ana@example.com' },
      expect.objectContaining({ kind: 'identityNumber' }),
    ]),
  );
  expect(read('cuando pagan').personalData).toEqual([]);
});

it('asks to escalate what no template foresees', () => {
  expect(read('cuando pagan familias en accion').needsEscalation).toBe(false);
  const strange = read('¿Quién autorizó la tarima del festival de cometas?');
  expect(strange.kind === 'general' || strange.kind === 'particular' ? strange.needsEscalation : true).toBe(
    true,
  );
});

it.each([
  ['hay gente que pide 25000000 de pesos', []],
  ['el negocio necesita 1.200.000 y tengo 380.000', []],
  ['la empresa es Nit 900.123.456-7', []],
  ['me llamaron de la línea 018000951100 por los 160.000', []],
  ['mi cédula de extranjería 456789 y PPT 1234567', ['identityNumber', 'identityNumber']],
  ['soy 52123456, me llaman al 310-555-1234', ['identityNumber', 'phone']],
])('tells what is personal in «%s»', (comment, kinds) => {
  expect(read(comment).personalData.map(({ kind }) => kind)).toEqual(kinds);
});

it('takes the programme that a complaint names in full', () => {
  const { pqrd } = read('me quejo de la mala atención del operador de Colombia Mayor en Tunja');
  expect(pqrd).toMatchObject({ type: 'QUEJA', programme: 'COLOMBIA MAYOR' });
});

it('needs no escalation where the base has a template of its own for the matter', () => {
  const headers = ['Clave', 'Nombre', 'Programa', 'Respuesta por muro', 'Mensaje directo'];
  const own = ['G4', 'Feria de cometas', 'Festival', 'La feria de cometas es en agosto.', ''];
  const asked = { comment: '¿A qué hora empieza la feria de cometas?' };
  const needs = (rows: string[][]): boolean => {
    const base = memoryContext(new MemoryBook([{ name: 'Guiones', rows: [headers, ...rows] }]));
    rediscover(base);
    return readComment(base, asked, PROSPERIDAD_SOCIAL).needsEscalation;
  };
  expect(needs([['G1', 'Pagos de los mayores', 'Adulto mayor', 'Las fechas se publican.', '']])).toBe(true);
  expect(needs([own])).toBe(false);
});

it('archives a blank comment, and reads fifty thousand characters at once', () => {
  expect(read('  ')).toMatchObject({ kind: 'archivado', fraud: { score: 0 } });
  const start = performance.now();
  read('1.2.3.4 @a https://a.example/ '.repeat(1600));
  expect(performance.now() - start).toBeLessThan(2000);
});
