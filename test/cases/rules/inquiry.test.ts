import { isListedProgramme, pqrdInquiry, pqrdType } from '../../../src/cases/rules/inquiry';

describe('the inquiry of a PQRD (R22)', () => {
  it('is type, programme and phrase', () => {
    const pqrd = { type: 'QUEJA', programme: 'Colombia Mayor', phrase: 'no le pagan desde julio' };
    expect(pqrdInquiry(pqrd)).toBe('QUEJA – Colombia Mayor – no le pagan desde julio');
  });

  it('spells the type as the base does and drops what surrounds the parts', () => {
    const pqrd = { type: ' petición ', programme: ' IVA ', phrase: ' pide fecha\n' };
    expect(pqrdInquiry(pqrd)).toBe('PETICION – IVA – pide fecha');
  });

  it.each([
    ['queja', 'QUEJA'],
    ['Petición', 'PETICION'],
    ['denuncias', null],
    ['', null],
  ])('takes %j for the type %j', (text, type) => {
    expect(pqrdType(text)).toBe(type);
  });

  it.each([
    ['jovenes  en accion', true],
    ['JÓVENES EN ACCIÓN', true],
    ['Jóvenes', false],
  ])('knows whether %j is a listed programme', (programme, listed) => {
    expect(isListedProgramme(programme, ['Colombia Mayor', 'Jóvenes en Acción'])).toBe(listed);
  });
});
