// How a comment is said: what counts as a strange link, and who offers.
import { SIGNS } from '../../../src/templates/knowledge/signs';
import { signsOf } from '../../../src/templates/suggest/signs';
import { plain } from '../../../src/templates/suggest/words';

const has = (sign: string, comment: string): boolean =>
  signsOf(plain(comment), comment, SIGNS).includes(sign);

it.each([
  ['entre a https://bono-ya.example/registro', true],
  ['el correo es de pagos-dps.example', true],
  ['https://prosperidadsocial.gov.co.pagos.example', true],
  ['prosperidadsocial.gov.co.example', true],
  ['miren https://prosperidadsocial.gov.co/pagos', false],
  ['está en www.prosperidadsocial.gov.co.', false],
  ['en sisben.gov.co, ahí sale', false],
  ['cuándo pagan. com o sin cédula', false],
])('«%s» has a link that is not official: %s', (comment, strange) => {
  expect(has('link', comment)).toBe(strange);
});

it.each([
  ['yo le consigo el cupo', true],
  ['se la cobro al final', true],
  ['le activo el pago', true],
  ['al viejo no le leyo la huella', false],
  ['a mi mamá no le llego el giro', false],
])('«%s» offers something: %s', (comment, offers) => {
  expect(has('iOffer', comment)).toBe(offers);
});

it('takes no longer for a comment made to be slow', () => {
  const texts = ['le ', 'a-', 'a.a.', 'https://', 'no le la ', 'x@'].map((part) =>
    plain(part.repeat(20_000)),
  );
  for (const text of texts) signsOf(text, text, SIGNS);
  const start = performance.now();
  for (const text of texts) signsOf(text, text, SIGNS);
  expect((performance.now() - start) / texts.length).toBeLessThan(50);
});
