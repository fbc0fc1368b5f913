// What one paste holds: inConcert's address, its contact card, a link, an id, or a citizen's own words.
import fc from 'fast-check';
import { pasted } from '../../src/cases/rules/pasted';

const TWEET = '1570688463283836273';
const TWEET_TIME = { date: '2022-09-16', time: '03:18:06' };
const FACEBOOK_ID = '460062106166120_3140950072902044';
const FACEBOOK_ADDRESS = `facebookdps:dps:FACEBOOK_facebookdps@dps_Prospеridad_Social:${FACEBOOK_ID}`;
const TWEET_ADDRESS = `twitterdps:dps:TWITTER_twitterdps@ProsperidadCol:${TWEET}`;
const NOTHING = { rawId: null, network: null, user: null, link: null, writtenAt: null, comment: null };

describe('a paste that is an address', () => {
  it.each([
    ['inConcert’s of Facebook', FACEBOOK_ADDRESS, { rawId: FACEBOOK_ADDRESS, network: 'facebook' }],
    ['with blanks around it', `  ${FACEBOOK_ADDRESS}\n`, { rawId: FACEBOOK_ADDRESS, network: 'facebook' }],
    [
      'inConcert’s of Twitter, which tells the time',
      TWEET_ADDRESS,
      { rawId: TWEET_ADDRESS, network: 'twitter', writtenAt: TWEET_TIME },
    ],
    ['a bare tweet id', TWEET, { rawId: TWEET, network: 'twitter', writtenAt: TWEET_TIME }],
    ['a bare Facebook id', FACEBOOK_ID, { rawId: FACEBOOK_ID, network: 'facebook' }],
    [
      'a Facebook id without its line',
      '4600621061661203140950072902044',
      { rawId: '4600621061661203140950072902044', network: 'facebook' },
    ],
    ['sixteen digits, of no network by themselves', '4600621061661203', { rawId: '4600621061661203' }],
    [
      'the link of a tweet',
      `https://twitter.com/vecina/status/${TWEET}?s=20`,
      {
        rawId: TWEET,
        network: 'twitter',
        user: '@vecina',
        link: `https://twitter.com/vecina/status/${TWEET}?s=20`,
        writtenAt: TWEET_TIME,
      },
    ],
    [
      'the link of a comment',
      'https://www.facebook.com/page/posts/1?comment_id=3140950072902044',
      {
        rawId: '3140950072902044',
        network: 'facebook',
        link: 'https://www.facebook.com/page/posts/1?comment_id=3140950072902044',
      },
    ],
  ])('%s', (_name, text, found) => {
    expect(pasted(text)).toEqual({ ...NOTHING, ...found });
  });
});

describe('a paste that is a citizen’s comment', () => {
  it.each([
    ['plain words', 'buenas como ago pa meter a mi mama al adulto mayor'],
    ['blanks at its ends', '  hola \n'],
    ['a telephone', '3188067329'],
    ['a year and an amount', '2022: 380.000'],
    ['a label that citizens write too', 'Nombre: Rosa\nno me llega el pago'],
    ['a colon', 'mi pregunta es: cuándo pagan'],
    ['a link among words', 'miren https://bono.example/x'],
    ['an address among words', `esto ${FACEBOOK_ADDRESS} qué es`],
    ['a formula', '=SUM(A1:A2)'],
    ['marks of direction', '\u202eabc\u202c'],
  ])('%s stays as it is', (_name, text) => {
    expect(pasted(text)).toEqual({ ...NOTHING, comment: text });
  });

  it('is nothing where there are only blanks', () => {
    expect(pasted(' \n\t')).toEqual(NOTHING);
  });
});

describe('a block with an address in it', () => {
  it('reads the contact card by its labels', () => {
    const card = [
      `Contacto: ${FACEBOOK_ADDRESS}`,
      'Usuario: Rosa Vega',
      'Fecha: 13/09/2022 10:42',
      'Comentario: buenas tardes',
      '',
      'Fecha: cuándo pagan?',
    ].join('\r\n');
    expect(pasted(card)).toEqual({
      rawId: FACEBOOK_ADDRESS,
      network: 'facebook',
      user: 'Rosa Vega',
      link: null,
      writtenAt: { date: '2022-09-13', time: '10:42:00' },
      comment: 'buenas tardes\n\nFecha: cuándo pagan?',
    });
  });

  it.each([
    ['before', `${TWEET_ADDRESS}\nhola\nbuenas`],
    ['after', `hola\nbuenas\n${TWEET_ADDRESS}`],
  ])('takes what no label claims for the comment, with the address %s it', (_name, text) => {
    expect(pasted(text)).toEqual({
      ...NOTHING,
      rawId: TWEET_ADDRESS,
      network: 'twitter',
      writtenAt: TWEET_TIME,
      comment: 'hola\nbuenas',
    });
  });

  it('has no comment where there is none', () => {
    expect(pasted(`Red: Facebook\nID: ${FACEBOOK_ID}`)).toEqual({
      ...NOTHING,
      rawId: FACEBOOK_ID,
      network: 'facebook',
    });
  });
});

it('never loses a sign of one-line words that hold no address', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/\d{5}|:|\.com/.test(text));
  fc.assert(
    fc.property(words, (text) => {
      expect(pasted(text).comment).toBe(text.trim() === '' ? null : text);
    }),
  );
});

it('finds any id at the end of any inConcert address', () => {
  const page = fc.stringMatching(/^[A-Za-zа-я0-9_]{1,30}$/);
  const digits = fc.stringMatching(/^[0-9]{3,31}$/);
  fc.assert(
    fc.property(page, fc.array(digits, { minLength: 1, maxLength: 3 }), (name, groups) => {
      const address = `facebookdps:dps:FACEBOOK_facebookdps@${name}:${groups.join('_')}`;
      expect(pasted(address)).toMatchObject({ rawId: address, network: 'facebook', comment: null });
    }),
  );
});
