import fc from 'fast-check';
import { withNetworkWord } from '../../../src/cases/rules/reply';

describe("the network's word before the reply (R14)", () => {
  it.each([
    ['facebook', 'Buen día.', 'Facebook Buen día.'],
    ['twitter', 'Buen día.', 'Twitter Buen día.'],
    ['facebook', 'Facebook Buen día.', 'Facebook Buen día.'],
    ['facebook', 'Facebook\nBuen día.', 'Facebook\nBuen día.'],
    ['facebook', 'FACEBOOK Buen día.', 'Facebook Buen día.'],
    ['twitter', 'twitter: Hola', 'Twitter Hola'],
    ['twitter', 'Twitter:Hola', 'Twitter Hola'],
    ['twitter', '  Twitter - Hola', 'Twitter Hola'],
    ['twitter', 'Twitter', 'Twitter'],
    ['facebook', 'Facebook Live de hoy', 'Facebook Live de hoy'],
    ['facebook', 'Live de hoy', 'Facebook Live de hoy'],
    ['facebook', ', hola', 'Facebook , hola'],
    ['facebook', 'Facebook - hola', 'Facebook - hola'],
    ['twitter', 'Facebook Live de hoy', 'Twitter Facebook Live de hoy'],
    ['facebook', 'Facebookeros, buen día', 'Facebook Facebookeros, buen día'],
    ['facebook', '  =1+1\n', 'Facebook   =1+1\n'],
    ['facebook', '', ''],
    ['facebook', ' \n', ''],
  ] as const)('%s: %j becomes %j', (network, given, reply) => {
    expect(withNetworkWord(network, given, ' ')).toEqual({ reply, replacedOther: false });
  });

  it.each([
    ['twitter', 'Facebook Buen día.', 'Twitter Buen día.'],
    ['facebook', 'TWITTER: Hola', 'Facebook Hola'],
    ['facebook', 'twitter', 'Facebook'],
  ] as const)("%s: the other network's word in %j gives way", (network, given, reply) => {
    expect(withNetworkWord(network, given, ' ')).toEqual({ reply, replacedOther: true });
  });

  it.each([
    ['Buen día.', 'Twitter: Buen día.'],
    ['twitter Buen día.', 'Twitter: Buen día.'],
    ['Twitter: Buen día.', 'Twitter: Buen día.'],
  ])('is parted from %j as the team has set', (given, reply) => {
    expect(withNetworkWord('twitter', given, ': ').reply).toBe(reply);
  });

  it('changes nothing when it is asked twice', () => {
    const networks = fc.constantFrom('facebook' as const, 'twitter' as const);
    const words = ['Facebook', 'twitter', 'TWITTER', ' ', ':', '-', ',', 'live', 'Live', '\n', 'hola'];
    const pieces = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 4 }));
    fc.assert(
      fc.property(
        networks,
        fc.constantFrom(' ', ': ', ' - '),
        fc.array(pieces, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
        (network, separator, given) => {
          const { reply } = withNetworkWord(network, given, separator);
          expect(withNetworkWord(network, reply, separator)).toEqual({ reply, replacedOther: false });
        },
      ),
    );
  });
});
