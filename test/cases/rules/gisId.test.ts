import fc from 'fast-check';
import { gisId, idKey, isDamaged, networkOf } from '../../../src/cases/rules/gisId';
import truth from '../../fixtures/truth.json';

const FACEBOOK = 'facebookdps:dps:FACEBOOK_facebookdps@dps_Prosperidad_Social:';

describe('the GIS id (R23)', () => {
  it.each(truth.ids_normalizados.casos)('reads the last part of $crudo', (known) => {
    const id = gisId(known.crudo);
    expect(id && idKey(id)).toBe(known.id_digitos);
    if (known.id_guion !== null) expect(id).toBe(known.id_guion);
  });

  it.each([
    ['one group', 'a:b:c:17', '17'],
    ['three groups', `${FACEBOOK}1_22_333`, '1_22_333'],
    ['four groups', `${FACEBOOK}1_2_3_4`, null],
    ['an empty group', `${FACEBOOK}1__2`, null],
    ['a space within', `${FACEBOOK}460 062`, null],
    ['letters after the digits', `${FACEBOOK}460x`, null],
    ['no colon and other digits before', 'caso 12', null],
    ['digits of another script', `${FACEBOOK}٤٦٠`, null],
    ['marks without width around it', `\u200e${FACEBOOK}\u200b460_12\ufeff\u00a0\r\n`, '460_12'],
    ['digits in the address itself', 'facebookdps2:dps9:FACEBOOK_7:46_1', '46_1'],
  ])('with %s', (_name, raw, id) => {
    expect(gisId(raw)).toBe(id);
  });

  it('keeps every digit of any id, however the page is spelled', () => {
    const digits = fc.stringMatching(/^[0-9]{1,31}$/);
    const groups = fc.array(digits, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.string(), groups, (page, parts) => {
        expect(gisId(`facebookdps:dps:FACEBOOK_x@${page}:${parts.join('_')}`)).toBe(parts.join('_'));
      }),
    );
  });

  it.each([
    ['4.60062E+29', true],
    ['4,60062e+29 ', true],
    [`${FACEBOOK}`, false],
    ['sin numero', false],
  ])('tells whether %s was rounded by a spreadsheet', (raw, damaged) => {
    expect(isDamaged(raw)).toBe(damaged);
  });

  it.each([
    [`${FACEBOOK}460_12`, 'facebook'],
    ['twitterdps2:dps:TWITTER_twitterdps2@ProsperidadCol:15', 'twitter'],
    ['otro:dps:TWITTER_x@y:15', 'twitter'],
    ['460_12', null],
    ['https://example.com/facebook:12', null],
  ])('tells the network of %s', (raw, network) => {
    expect(networkOf(raw)).toBe(network);
  });
});
