// The case in the panel: what it still needs, what it would become, what is sent, and that nothing of it is lost.
import fc from 'fast-check';
import {
  copiesOf,
  draftOf,
  emptyForm,
  formOf,
  isTooOld,
  isUntouched,
  previewOf,
  problemsOf,
  replyForCitizen,
  takesCode,
  viaOf,
  type CaseForm,
} from '../../../src/cases/panel/form';
import { panelPolicy } from '../../../src/cases/panel/policy';
import { parseCase } from '../../../src/cases/request';
import { outcome } from '../../../src/cases/rules/outcome';
import { KINDS, NETWORKS, VIAS } from '../../../src/cases/rules/words';

const NOW = { date: '2022-09-16', time: '10:42:00' };
const TWEET = '1570688463283836273';
const POLICY = { ...panelPolicy(null), pqrdTypes: ['QUEJA', 'RECLAMO'], programmes: ['COLOMBIA MAYOR'] };
const EMPTY = emptyForm('r1', 'general', { type: '', programme: '', phrase: '' });
const TWITTER: CaseForm = {
  ...EMPTY,
  rawId: `twitterdps:dps:TWITTER_x@y:${TWEET}`,
  network: 'twitter',
  comment: 'hola',
  reply: 'Buen día.',
  code: '402',
};
const FACEBOOK: CaseForm = {
  ...TWITTER,
  rawId: 'facebookdps:dps:FACEBOOK_x@y:460_3140',
  network: 'facebook',
};

describe('what a case still needs', () => {
  it.each<[string, Partial<CaseForm>, string[]]>([
    ['nothing', {}, []],
    ['an address', { rawId: '' }, ['rawId']],
    ['an id with digits', { rawId: 'a:b:c' }, ['rawId']],
    ['an id that no spreadsheet has rounded', { rawId: 'a:4.60062E+29' }, ['rawId']],
    ['a network', { network: null }, ['network']],
    ['a comment', { comment: ' \n' }, ['comment']],
    ['a comment that fits a cell', { comment: 'x'.repeat(50001) }, ['comment']],
    ['the three parts of a PQRD', { kind: 'pqrd' }, ['pqrd.type', 'pqrd.programme', 'pqrd.phrase']],
  ])('%s', (_name, part, fields) => {
    expect(Object.keys(problemsOf({ ...TWITTER, ...part }))).toEqual(fields);
  });
});

describe('the way of the answer (R21)', () => {
  const old = { date: '2022-09-17', time: '03:18:07' };

  it.each([
    ['a tweet of this morning', TWITTER, NOW, 'inconcert'],
    ['a tweet of more than a day', TWITTER, old, 'wall'],
    ['what the agent chose', { ...TWITTER, via: 'dm' as const }, old, 'dm'],
    [
      'a Facebook comment whose card tells its age',
      { ...FACEBOOK, written: { date: '2022-09-14', time: '08:00:00' } },
      NOW,
      'wall',
    ],
    ['a Facebook comment of unknown age', FACEBOOK, NOW, 'inconcert'],
  ])('%s', (_name, form, now, via) => {
    expect(viaOf(form, now, 24)).toBe(via);
  });

  it('counts the hours that the settings say', () => {
    expect([isTooOld(TWITTER, NOW, 7), isTooOld(TWITTER, NOW, 8)]).toEqual([true, false]);
  });

  it('leaves no code to choose for Facebook on the wall (R27)', () => {
    expect([takesCode(FACEBOOK, 'wall'), takesCode(TWITTER, 'wall')]).toEqual([false, true]);
    expect(previewOf(FACEBOOK, 'wall', NOW, POLICY)).toMatchObject({
      code: '1',
      reply: 'Facebook Buen día.',
    });
  });
});

describe('the reply on the clipboard', () => {
  it.each([
    ['Buen día.', 'Buen día.'],
    ['Twitter Buen día.', 'Buen día.'],
    ['twitter: Buen día.', 'Buen día.'],
    ['Facebook Buen día.', 'Buen día.'],
    ['Twitter', ''],
    ['', ''],
  ])('of «%s» is «%s»: citizens do not read the network’s word', (reply, copied) => {
    expect(replyForCitizen({ ...TWITTER, reply }, ' ')).toBe(copied);
  });

  it('leaves out the separator of the settings', () => {
    expect(replyForCitizen({ ...TWITTER, reply: 'Buen día.' }, ' - ')).toBe('Buen día.');
  });

  it('keeps a Facebook Live at the beginning of a sentence', () => {
    expect(replyForCitizen({ ...FACEBOOK, reply: 'Facebook Live de hoy' }, ' ')).toBe('Facebook Live de hoy');
  });

  it('is empty for a kind without reply', () => {
    expect(replyForCitizen({ ...TWITTER, kind: 'archived' }, ' ')).toBe('');
  });
});

const USED = {
  code: 'FA-03',
  version: '0123abcd',
  reply: 'Te vamos a responder\nBuen día',
  typified: '402',
  two: true,
  before: 12,
};

describe('a reply from a template', () => {
  const form = { ...TWITTER, kind: 'general' as const, reply: USED.reply, template: USED };

  it('is copied in two parts on Twitter, the wall’s first (R16)', () => {
    expect(copiesOf(form, ' ')).toEqual(['Te vamos a responder', 'Buen día']);
    expect(copiesOf({ ...form, reply: 'Una sola línea' }, ' ')).toEqual(['Una sola línea']);
    expect(copiesOf({ ...form, template: null }, ' ')).toEqual([USED.reply]);
  });

  it('goes with the template’s code, its version and how far it was edited', () => {
    const sent = (reply: string, before = 0) =>
      draftOf({ ...form, reply, template: { ...USED, before } }, 'inconcert', NOW);
    expect(sent(USED.reply)).toMatchObject({
      templateId: 'FA-03',
      template: { version: '0123abcd', edited: 0 },
    });
    expect(sent('Te vamos a responder\nBuen día, vecina')).toMatchObject({ template: { edited: 8 } });
    expect(sent(USED.reply, 30)).toMatchObject({ template: { edited: 30 } });
    expect(sent('')).not.toHaveProperty('templateId');
  });
});

const anyForm: fc.Arbitrary<CaseForm> = fc.record({
  requestId: fc.stringMatching(/^[0-9a-f]{32}$/),
  rawId: fc.constantFrom(TWITTER.rawId, FACEBOOK.rawId, '460_12'),
  network: fc.constantFrom(...NETWORKS),
  kind: fc.constantFrom(...KINDS),
  via: fc.constantFrom(null, ...VIAS),
  comment: fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\w/.test(text)),
  reply: fc.string({ unit: 'grapheme' }),
  code: fc.constantFrom('', '402', '1', 'ARCHIVADO'),
  pqrd: fc.record({
    type: fc.constantFrom(...POLICY.pqrdTypes),
    programme: fc.constantFrom('COLOMBIA MAYOR', 'otro'),
    phrase: fc.constant('no le llega'),
  }),
  user: fc.string(),
  link: fc.webUrl(),
  notes: fc.string(),
  written: fc.constant(null),
  template: fc.constantFrom(null, USED),
});

it('previews exactly what the server makes of what is sent', () => {
  fc.assert(
    fc.property(anyForm, (form) => {
      const via = viaOf(form, NOW, 24);
      const request = parseCase(draftOf(form, via, NOW), POLICY.pqrdTypes);
      expect(previewOf(form, via, NOW, POLICY)).toEqual(outcome(request, NOW, POLICY));
    }),
  );
});

it('brings a refused case back with everything that was sent of it', () => {
  fc.assert(
    fc.property(anyForm, (form) => {
      const via = viaOf(form, NOW, 24);
      const draft = draftOf(form, via, NOW);
      expect(
        draftOf(formOf(JSON.parse(JSON.stringify(draft)) as object as Record<string, unknown>), via, NOW),
      ).toEqual(draft);
    }),
  );
});

it('knows an untouched panel from one with anything in it', () => {
  expect(isUntouched(EMPTY)).toBe(true);
  expect(
    isUntouched({ ...EMPTY, kind: 'pqrd', pqrd: { type: 'QUEJA', programme: 'OTRO', phrase: '' } }),
  ).toBe(true);
  expect(isUntouched({ ...EMPTY, notes: 'x' })).toBe(false);
});
