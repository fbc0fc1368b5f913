// What Google is handed so that a text comes back as it was written.
import fc from 'fast-check';
import { guarded } from '../../src/platform/guardedText';

/** Google's side of the bargain: exactly one leading apostrophe is consumed. */
const stored = (handed: string | number | boolean) =>
  typeof handed === 'string' && handed.startsWith("'") ? handed.slice(1) : handed;

describe('guarded text', () => {
  it.each(['=1+1', '+57 300', '-1', '@ProsperidadCol', "'comillas", '01234', 'TRUE', '10%', ' ', '\t\n'])(
    'hands %j over so that one consumed apostrophe leaves it whole',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );

  it('brings any text back character for character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(stored(guarded(text))).toBe(text);
      }),
    );
  });

  it('spares the apostrophe where prose fills the cell and it might count', () => {
    const prose = 'a'.repeat(50_000);
    const formula = `=${'a'.repeat(49_999)}`;
    expect([prose, prose.slice(1), formula].map(guarded)).toEqual([
      prose,
      `'${prose.slice(1)}`,
      `'${formula}`,
    ]);
  });

  it('leaves a blank blank and lets a typed value be read by Google', () => {
    expect([null, '', { typed: '2022-09-16' }, 7, false].map(guarded)).toEqual([
      '',
      '',
      '2022-09-16',
      7,
      false,
    ]);
  });
});
