// Pastes in any order make the same case, and none writes over what is there.
import { emptyForm, type CaseForm } from '../../../src/cases/panel/form';
import { isInconcertPaste, withPaste } from '../../../src/cases/panel/paste';

const TWEET = '1570688463283836273';
const ADDRESS = `twitterdps:dps:TWITTER_twitterdps@ProsperidadCol:${TWEET}`;
const OTHER = 'facebookdps:dps:FACEBOOK_facebookdps@dps:460062106166120_3140950072902044';
const EMPTY = emptyForm('r1', 'general', { type: '', programme: '', phrase: '' });

function pastedAll(texts: readonly string[], start: CaseForm = EMPTY): { form: CaseForm; taken: string[] } {
  return texts.reduce<{ form: CaseForm; taken: string[] }>(
    (sum, text) => {
      const { form, taken } = withPaste(sum.form, text);
      return { form, taken: [...sum.taken, taken] };
    },
    { form: start, taken: [] },
  );
}

it.each([
  [ADDRESS, 'buenas', 'Buen día.'],
  ['buenas', ADDRESS, 'Buen día.'],
  ['buenas', 'Buen día.', ADDRESS],
])('makes one case of address, comment and reply in any order', (...texts) => {
  const { form } = pastedAll(texts);
  expect(form).toMatchObject({ rawId: ADDRESS, network: 'twitter', comment: 'buenas', reply: 'Buen día.' });
});

it('takes a whole card at once', () => {
  const { form, taken } = pastedAll([`${ADDRESS}\r\nUsuario: @vecina\r\nComentario: buenas\r\ntardes`]);
  expect(taken).toEqual(['block']);
  expect(form).toMatchObject({ rawId: ADDRESS, user: '@vecina', comment: 'buenas\ntardes' });
});

it('leaves comment and reply alone once both are there', () => {
  const { form, taken } = pastedAll([ADDRESS, 'uno', 'dos', 'tres']);
  expect(taken).toEqual(['address', 'comment', 'reply', 'full']);
  expect(form).toMatchObject({ comment: 'uno', reply: 'dos' });
});

it('gives a kind without reply none', () => {
  const { form, taken } = pastedAll([ADDRESS, 'uno', 'dos'], { ...EMPTY, kind: 'archived' });
  expect([form.reply, taken[2]]).toEqual(['', 'full']);
});

it('takes the same paste twice for one', () => {
  expect(pastedAll([ADDRESS, ADDRESS, 'uno', 'uno']).taken).toEqual(['address', 'again', 'comment', 'again']);
});

it('says when another address takes the place of the first, and drops what the first one told', () => {
  const { form, taken } = pastedAll([ADDRESS, 'uno', OTHER]);
  expect(taken[2]).toBe('addressReplaced');
  expect(form).toMatchObject({ rawId: OTHER, network: 'facebook', comment: 'uno', written: null });
});

it('keeps inConcert’s address when a link follows it', () => {
  const link = 'https://twitter.com/vecina/status/1570688463283836273';
  const { form, taken } = pastedAll([ADDRESS, link]);
  expect(taken[1]).toBe('link');
  expect(form).toMatchObject({ rawId: ADDRESS, link, user: '@vecina' });
});

it('asks for the network where digits do not tell it', () => {
  expect(pastedAll(['4600621061661203']).form.network).toBeNull();
});

it('keeps a comment’s signs, but for the line ends that a browser would change anyway', () => {
  expect(pastedAll([' =A1\t"x"\r\ny ']).form.comment).toBe(' =A1\t"x"\ny ');
});

it.each([
  [ADDRESS, true],
  [TWEET, false],
  ['https://twitter.com/vecina/status/1570688463283836273', false],
  ['Nota: 12', false],
])('knows whether «%s» can only be meant for the case as a whole', (text, whole) => {
  expect(isInconcertPaste(text)).toBe(whole);
});
