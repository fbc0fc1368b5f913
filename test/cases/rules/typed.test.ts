import fc from 'fast-check';
import {
  isUnknownCode,
  lackingStamps,
  typedCode,
  typedId,
  typedNetwork,
  typedReply,
} from '../../../src/cases/rules/typed';

const policy = { archivedCode: 'ARCHIVADO', wallCode: '1', replySeparator: ' ', idSeparator: '_' };
const now = { date: '2022-09-16', time: '10:42:07' };

describe('an id typed by hand', () => {
  it.each([
    ['facebookdps:dps:FACEBOOK_x@Prospеridad:460062106166120_314095', '460062106166120_314095'],
    ['  twitterdps:dps:TWITTER_x@y:1570688463283836273\u200e\n', '1570688463283836273'],
  ])('is the last part of %j', (raw, id) => {
    expect(typedId(raw, policy)).toBe(id);
  });

  it('is joined where the team joins its groups', () => {
    expect(typedId('a:b:46006_31409', { idSeparator: '' })).toBe('4600631409');
  });

  it.each([
    '460062106166120_314095',
    '10:42',
    'hola: 12345',
    'ver nota: 300',
    '',
    4.6e29,
    'https://x.com/a/1',
  ])('is left as it is: %j', (cell) => {
    expect(typedId(cell, policy)).toBeNull();
  });
});

describe('the word of archived', () => {
  it.each([
    'archivado',
    'ARCHIVADO.',
    ' Archi vado\u00a0',
    'archivados',
    'archivada',
    'ARCHIBADO',
    'acrhivado',
  ])('is meant by %j', (typed) => {
    expect(typedCode(typed, ['302'], policy)).toBe('ARCHIVADO');
  });

  it.each(['ARCHIVADO', 'archivo', 'ARCHIVADO 2', 'para archivar', '302', '', 302])(
    'is not meant by %j',
    (typed) => {
      expect(typedCode(typed, ['302'], policy)).toBeNull();
    },
  );

  it('gives way to a code of the team’s that looks like it', () => {
    expect(typedCode('archivada', ['ARCHIVADA'], policy)).toBeNull();
  });

  it('stands once it is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const once = typedCode(text, [], policy) ?? text;
        expect(typedCode(once, [], policy)).toBeNull();
      }),
    );
  });
});

describe('a code', () => {
  it.each(['302', 302, ' 302 ', '302\u00a0', 'archivado', '1', ''])('is known: %j', (cell) => {
    expect(isUnknownCode(cell, ['302'], policy)).toBe(false);
  });

  it.each(['3O2', '302/303', 303])('is unknown: %j', (cell) => {
    expect(isUnknownCode(cell, ['302'], policy)).toBe(true);
  });

  it('is never unknown to a base without a list', () => {
    expect(isUnknownCode('999', [], policy)).toBe(false);
  });
});

describe('the network’s word', () => {
  it.each([
    ['FB', 'Hola', 'Facebook Hola'],
    ['Twitter ', 'facebook: Hola', 'Twitter Hola'],
  ])('of %j goes before %j', (network, reply, worded) => {
    expect(typedReply(network, reply, policy)).toBe(worded);
  });

  it.each([
    ['Facebook', 'Facebook Hola'],
    ['Instagram', 'Hola'],
    ['', 'Hola'],
    ['Facebook', ' \u200b'],
    ['Facebook', '#NAME?'],
    ['Facebook', 'x'.repeat(49_995)],
  ])('stays away from %j, %j', (network, reply) => {
    expect(typedReply(network, reply, policy)).toBeNull();
  });

  it.each(['facebook.', 'Face', 'TW', 'X'])('knows %j', (cell) => {
    expect(typedNetwork(cell)).not.toBeNull();
  });
});

describe('the stamps of a row', () => {
  it.each([
    ['', '', true, true],
    ['', '09:10', true, false],
    ['16/09/2022', '', false, true],
    ['16/9', ' ', false, true],
    [new Date('2022-09-16T05:00:00Z'), '', false, true],
    ['15/09/2022', '', false, false],
    [new Date('2022-09-15T05:00:00Z'), '', false, false],
    ['viernes', '', false, false],
  ])('are lacking by what stands there: %j, %j', (date, time, lacksDate, lacksTime) => {
    expect(lackingStamps(date, time, now)).toEqual({ date: lacksDate, time: lacksTime });
  });
});
