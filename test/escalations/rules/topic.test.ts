import fc from 'fast-check';
import { cleanTopic, sameTopic, severalTopics } from '../../../src/escalations/rules/topic';

describe('cleaning a topic', () => {
  it('leaves one line, so that no mail header can be forged', () => {
    expect(cleanTopic('  Pagos\r\nBcc: otro@example.com\u2028fin ')).toBe('Pagos Bcc: otro@example.com fin');
  });

  it('drops marks that hide letters or turn the direction of the text', () => {
    expect(cleanTopic('Pagos \u202eedacilbup\u202c \u200bde ju\u00adlio')).toBe('Pagos edacilbup de julio');
  });

  it('never lets a line end or a control sign through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        // eslint-disable-next-line no-control-regex -- They are what is looked for.
        expect(cleanTopic(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      }),
    );
  });
});

describe('telling several topics in one (R10)', () => {
  const programmes = ['Familias en Acción', 'Colombia Mayor'];

  it.each([
    'Pagos de julio; cambio de banco',
    'Pagos / afiliación',
    '1. Pagos 2. Cupos',
    'familias en accion y COLOMBIA MAYOR',
  ])('doubts «%s»', (topic) => expect(severalTopics(topic, programmes)).toBe(true));

  it.each(['Familias en Acción - pagos ciclo en Aguachica', 'Kit y bono', 'Consulta 24/7', 'Live del 1.9'])(
    'lets «%s» pass',
    (topic) => expect(severalTopics(topic, programmes)).toBe(false),
  );
});

describe('knowing a topic again', () => {
  it.each([
    ['Colombia Mayor - ampliación de cupos', 'COLOMBIA MAYOR: ampliacion de cupos'],
    ['Colombia Mayor - ampliación de cupos', 'Ampliación de cupos Colombia Mayor'],
    ['Giros no cobrados - plazo de reexpedición', 'Giros no cobrados, plazo de reexpedicón'],
  ])('«%s» is «%s»', (one, other) =>
    expect([sameTopic(one, other), sameTopic(other, one)]).toEqual([true, true]),
  );

  it.each([
    ['Familias en Acción - pagos ciclo en Aguachica', 'Familias en Acción - pagos ciclo en Ipiales'],
    ['Facebook Live 14 de septiembre - protocolo', 'Facebook Live 17 de septiembre - protocolo'],
    ['Encuesta en Ayapel', 'Encuesta en Valledupar'],
    ['', ''],
    ['🙏', '😡'],
  ])('«%s» is not «%s»', (one, other) => expect(sameTopic(one, other)).toBe(false));
});
