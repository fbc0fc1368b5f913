import { listed, pqrdInquiry } from '../../../src/cases/rules/inquiry';

const TYPES = ['QUEJA', 'PETICION', 'DENUNCIA'];

describe('the inquiry of a PQRD (R22)', () => {
  it('is type, programme and phrase', () => {
    const pqrd = { type: 'QUEJA', programme: 'Colombia Mayor', phrase: 'no le pagan desde julio' };
    expect(pqrdInquiry(pqrd, TYPES)).toBe('QUEJA – Colombia Mayor – no le pagan desde julio');
  });

  it('spells the type as the base does and drops what surrounds the parts', () => {
    const pqrd = { type: ' petición ', programme: ' IVA ', phrase: ' pide fecha\n' };
    expect(pqrdInquiry(pqrd, TYPES)).toBe('PETICION – IVA – pide fecha');
  });

  it.each([
    ['queja', 'QUEJA'],
    [' Petición ', 'PETICION'],
    ['denuncias', null],
    ['', null],
  ])('takes %j for the listed word %j', (text, word) => {
    expect(listed(text, TYPES)).toBe(word);
  });
});
