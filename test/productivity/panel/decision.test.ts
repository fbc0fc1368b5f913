import {
  decisionOf,
  draftFor,
  forgetDecision,
  keepDecision,
  keptDecision,
  lackingIn,
  lineKept,
  mainDecision,
} from '../../../src/productivity/panel/decision';
import { deviceStore } from '../../../src/sidebar/deviceStore';

const SEEN = { date: '2022-09-16', agent: 'Ana', reason: 'Corte', minutes: '45', approved: '' };
const LINE = { row: 7, name: 'Ana Ruiz', line: '', minutes: 45, effect: '', standing: '', seen: SEEN };
const draft = draftFor('d-1', LINE);

it('approves what was reported, and corrects where the minutes are others', () => {
  expect(mainDecision(draft, LINE)).toBe('approve');
  expect(mainDecision({ ...draft, minutes: '45 ' }, LINE)).toBe('approve');
  expect(mainDecision({ ...draft, minutes: '30' }, LINE)).toBe('correct');
  expect(mainDecision({ ...draft, minutes: '' }, LINE)).toBe('correct');
});

it('cannot approve minutes that nobody understands', () => {
  const unreadable = { ...LINE, minutes: null };
  expect(mainDecision(draftFor('d-2', unreadable), unreadable)).toBe('correct');
});

it('asks for whole minutes, and for the reason of what is not approved as it was', () => {
  expect(lackingIn(draft, 'approve')).toBeNull();
  expect(lackingIn({ ...draft, minutes: 'un rato' }, 'correct')).toBe('minutes');
  expect(lackingIn({ ...draft, minutes: '30' }, 'correct')).toBe('note');
  expect(lackingIn(draft, 'reject')).toBe('note');
  expect(lackingIn({ ...draft, note: 'Sin soporte' }, 'reject')).toBeNull();
});

it('sends minutes with a correction alone, and what the line said', () => {
  expect(decisionOf({ ...draft, minutes: '30', note: 'n' }, 'correct', LINE)).toEqual({
    ...{ requestId: 'd-1', row: 7, seen: SEEN, decision: 'correct', note: 'n', minutes: 30 },
  });
  expect(decisionOf(draft, 'approve', LINE).minutes).toBeNull();
});

it('keeps what was typed or sent for the person whose it is, and nothing else', () => {
  const store = deviceStore(() => null, 'base');
  keepDecision(store, 'a@example.com', { ...draft, note: 'Sin soporte' }, LINE);
  expect(keptDecision(store, 'a@example.com', LINE)).toMatchObject({ note: 'Sin soporte', key: draft.key });
  expect(keptDecision(store, 'b@example.com', LINE)).toBeNull();
  keepDecision(store, 'a@example.com', { ...draft, minutes: '30' }, LINE);
  expect(keptDecision(store, 'a@example.com', LINE)).toMatchObject({ minutes: '30' });
  keepDecision(store, 'a@example.com', draft, LINE);
  expect(keptDecision(store, 'a@example.com', LINE)).toBeNull();
});

it('keeps what was typed for one line while another is looked at', () => {
  const store = deviceStore(() => null, 'base');
  const other = { ...LINE, row: 8 };
  const email = 'a@example.com';
  const first = { ...draft, note: 'Sin soporte' };
  keepDecision(store, email, first, LINE);
  keepDecision(store, email, draftFor('d-2', other), other);
  expect(keptDecision(store, email, LINE)).toEqual(first);
  expect(lineKept(store, email, [other, LINE])).toBe(LINE);
  keepDecision(store, email, { ...draftFor('d-2', other), note: 'Volvió antes' }, other);
  expect(lineKept(store, email, [LINE, other])).toBe(other);
  forgetDecision(store, email, { ...first, unsure: 'reject' });
  expect(keptDecision(store, email, LINE)).toBeNull();
  expect(lineKept(store, email, [LINE])).toBeUndefined();
  expect(keptDecision(store, email, other)).toMatchObject({ note: 'Volvió antes' });
});
