import type { Sending } from '../../src/escalations/control';
import { sendAndJudge, verdictOn } from '../../src/escalations/evidence';
import type { Mail } from '../../src/mail';
import { MemoryBook } from '../support/memoryBook';
import { memoryContext } from '../support/memoryContext';

const ANA = 'ana@example.com';
const MAIL: Mail = {
  ...{ to: 'a@example.com, b@example.com', cc: 'c@example.com', subject: 's', body: 'b', htmlBody: 'b' },
  ...{ replyTo: '', name: '', inlineImages: {}, attachments: [] },
};
const ASKED = { quota: 100, recipients: 3 };

function world(quota = 100, moment = '2022-09-16 10:42:07', user = ANA) {
  const context = memoryContext(new MemoryBook([]), user, moment);
  context.mailQuota = quota;
  return context;
}

describe('telling whether a mail went', () => {
  it('believes Google where it says nothing against it', () => {
    expect(sendAndJudge(world(), MAIL, ASKED)).toEqual({ verdict: 'sent', reason: '' });
  });

  it('sees by the quota that a refused mail did not go', () => {
    const context = world();
    context.mailError = new Error('Invalid email: b');
    expect(sendAndJudge(context, MAIL, ASKED)).toEqual({ verdict: 'notSent', reason: 'Invalid email: b' });
  });

  it('sees by the quota that a mail went although Google answered with an error', () => {
    const context = world();
    const { send } = context.mail;
    context.mail.send = (mail) => {
      send(mail);
      throw new Error('We’re sorry, a server error occurred.');
    };
    expect(sendAndJudge(context, MAIL, ASKED).verdict).toBe('sent');
  });

  it('is unsure where the quota says neither, or nothing', () => {
    const strange = world(90);
    strange.mailError = new Error('x');
    expect(sendAndJudge(strange, MAIL, ASKED).verdict).toBe('unsure');
    const silent = world();
    silent.mailError = new Error('x');
    silent.mail.remainingQuota = () => {
      throw new Error('y');
    };
    expect(sendAndJudge(silent, MAIL, ASKED).verdict).toBe('unsure');
  });
});

describe('telling what became of a mail of an earlier run', () => {
  const sending: Sending = { what: 'filing', by: ANA, at: '2022-09-16T09:00:00', ...ASKED };

  it.each([
    ['as much is left as before', world(100), 'notSent'],
    ['exactly its recipients are gone', world(97), 'sent'],
    ['other mail went too', world(94), 'unsure'],
    ['the day’s count began anew', world(1500), 'unsure'],
    ['it was on another day', world(100, '2022-09-17 08:00:00'), 'unsure'],
  ])('where %s', (_what, context, verdict) => {
    expect(verdictOn(context, sending)).toBe(verdict);
  });

  it('asks nobody else’s quota', () => {
    const other = world(100, '2022-09-16 10:00:00', 'otra@example.com');
    other.mail.remainingQuota = () => {
      throw new Error('It was asked.');
    };
    expect(verdictOn(other, sending)).toBeNull();
  });

  it('does not ask again once it was unsure', () => {
    expect(verdictOn(world(97), { ...sending, unsure: true })).toBe('unsure');
  });
});
