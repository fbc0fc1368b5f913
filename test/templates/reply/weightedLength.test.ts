// How X counts: the examples of its documentation.
import { fittingLength, weightedLength } from '../../../src/templates/reply/weightedLength';

it.each([
  ['', 0],
  ['hola', 4],
  ['Respuesta con eñe y tilde: sí', 29],
  ['cafe\u0301', 4],
  ['👍', 2],
  ['👨‍👩‍👧‍👦', 2],
  ['👍🏽', 2],
  ['🇨🇴', 2],
  ['1️⃣', 2],
  ['日本', 4],
  ['vea https://www.prosperidadsocial.gov.co/una/pagina/muy/larga?con=cosas', 27],
  ['vea prosperidadsocial.gov.co', 27],
  ['@vecina @otra hola', 4],
  ['hola @vecina', 12],
])('counts «%s» as %i', (text, length) => {
  expect(weightedLength(text)).toBe(length);
});

it('tells how much of a text fits', () => {
  expect(fittingLength('a'.repeat(300))).toBe(280);
  expect(fittingLength('corto')).toBe(5);
  expect(weightedLength('ñ👍'.repeat(200).slice(0, fittingLength('ñ👍'.repeat(200))))).toBeLessThanOrEqual(
    280,
  );
});
