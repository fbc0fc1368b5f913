// Filling what a template leaves open.
import { fillTemplate, unknownPlaceholders } from '../../../src/templates/reply/fill';

it('fills every spelling of a declared placeholder', () => {
  const values = { saludo: 'Buenas tardes', nombre_live: 'Colombia Mayor responde', entidad: 'el SENA' };
  expect(fillTemplate('{saludo}. {Nombre Live}, {{ENTIDAD}}, { entidad }.', values)).toEqual({
    text: 'Buenas tardes. Colombia Mayor responde, el SENA, el SENA.',
    unfilled: [],
    unknown: [],
  });
});

it('leaves standing what nothing is known for, and names it once', () => {
  expect(
    fillTemplate('{nombre}, vea {url_video} o {url_video}', { nombre: 'Señora Luz', url_video: ' ' }),
  ).toEqual({
    text: 'Señora Luz, vea {url_video} o {url_video}',
    unfilled: ['{url_video}'],
    unknown: [],
  });
});

it('never reads placeholders or patterns into what it fills in', () => {
  expect(fillTemplate('Hola {nombre}', { nombre: '$& {saludo} <b>' }).text).toBe('Hola $& {saludo} <b>');
});

it('names what nobody declared', () => {
  expect(unknownPlaceholders('{saludo} {monto} {fecha de pago}')).toEqual(['{monto}', '{fecha de pago}']);
});
