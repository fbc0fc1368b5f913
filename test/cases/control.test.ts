import fc from 'fast-check';
import { controlText, laterExpression, parseControl, requestExpression } from '../../src/cases/control';

const by = 'ana.ruiz@example.com';
const control = (at: string) =>
  controlText({
    requestId: 'r-1',
    at,
    by,
    rawId: 'x:1',
    templateId: '',
    duplicateOf: null,
    warnings: [],
    mark: '',
    held: {},
  });

describe('the control cell', () => {
  it('gives back what was put in, whatever the texts', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(
        fc.stringMatching(/^\S+$/),
        text,
        text,
        text,
        fc.nat(),
        (requestId, rawId, templateId, reply, row) => {
          const whole = {
            requestId,
            at: '2022-09-16T10:42:07',
            by,
            rawId,
            templateId,
            template: { version: rawId, edited: 7 },
            duplicateOf: { tab: rawId, row },
            warnings: [{ code: 'X', details: { reply } }],
            mark: '0123abcd',
            held: { reply, id: '1_2' },
          };
          expect(parseControl(controlText(whole))).toEqual(whole);
        },
      ),
    );
  });

  it.each(['', 'r-1', 'r-1 {roto', ' {"at":1}'])('is none when it reads %j', (text) => {
    expect(parseControl(text)).toBeNull();
  });

  it('is found by its request and no other', () => {
    const signs = fc.stringMatching(/^[A-Za-z0-9._:+*()[\]$^|?\\/-]{1,12}$/);
    fc.assert(
      fc.property(signs, signs, (one, other) => {
        expect(new RegExp(requestExpression(one)).test(`${other} {}`)).toBe(one === other);
      }),
    );
  });

  it('is found as later than a moment of its day, by the same person only', () => {
    const clock = fc
      .integer({ min: 0, max: 86399 })
      .map((second) => new Date(second * 1000).toISOString().slice(11, 19));
    fc.assert(
      fc.property(clock, clock, (one, other) => {
        const later = new RegExp(laterExpression(by, `2022-09-16T${one}`));
        expect(later.test(control(`2022-09-16T${other}`))).toBe(other > one);
        expect(later.test(control(`2022-09-15T${other}`))).toBe(false);
      }),
    );
    expect(
      new RegExp(laterExpression('otra@example.com', '2022-09-16T00:00:00')).test(
        control('2022-09-16T10:00:00'),
      ),
    ).toBe(false);
  });
});
