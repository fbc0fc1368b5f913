// What the dialog keeps of a review: portions that add up, kinds in order, and acts that a reload leaves open.
import {
  begunAnew,
  emptyReview,
  groupsOf,
  keepReview,
  keptReview,
  keyOf,
  withoutRule,
  withPortion,
  type Reviewed,
} from '../../src/review/dialog/reviewed';
import type { Finding, ReviewPortion } from '../../src/review/calls';
import { deviceStore } from '../../src/sidebar/deviceStore';
import { MemoryStorage } from '../sidebar/memoryStorage';

function finding(row: number, parts: Partial<Finding> = {}): Finding {
  const place = { rule: 'timeBlank' as const, tab: 'ANA', row, cell: `B${String(row)}`, link: '' };
  return { ...place, before: '', after: null, message: 'Falta la hora.', mark: String(row), ...parts };
}

function portion(findings: Finding[], more: Partial<ReviewPortion> = {}): ReviewPortion {
  const counts = [{ rule: 'timeBlank' as const, count: findings.length }];
  return { findings, counts, cursor: null, done: true, progress: { done: 1, total: 1, line: '' }, ...more };
}

const ALL = { text: '', tab: '', repairable: false };

it('adds portions up, and a row that comes again stays one', () => {
  const first = withPortion(emptyReview(), portion([finding(2), finding(3)]));
  const both = withPortion(first, portion([finding(3), finding(4)]));
  expect(both.findings.map(({ row }) => row)).toEqual([2, 3, 4]);
});

it('keeps four hundred of a kind and tells how many more there are', () => {
  const many = Array.from({ length: 450 }, (_, index) => finding(index + 2));
  const [group] = groupsOf(withPortion(emptyReview(), portion(many)), ALL);
  expect([group.findings.length, group.more, group.full]).toEqual([400, 50, true]);
  const [few] = groupsOf(withPortion(emptyReview(), portion(many.slice(50))), ALL);
  expect(few.full).toBe(true);
  expect(groupsOf(withPortion(emptyReview(), portion(many.slice(51))), ALL)[0].full).toBe(false);
});

it('shows the kinds in the order of their weight', () => {
  const found = [finding(2), finding(3, { rule: 'idDamaged' }), finding(4, { rule: 'noCode' })];
  expect(groupsOf(withPortion(emptyReview(), portion(found)), ALL).map(({ rule }) => rule)).toEqual([
    'idDamaged',
    'noCode',
    'timeBlank',
  ]);
});

it.each([
  [{ ...ALL, tab: 'LUZ' }, [3]],
  [{ ...ALL, repairable: true }, [4]],
  [{ ...ALL, text: 'b2' }, [2]],
  [{ ...ALL, text: ' ninguno ' }, []],
])('filters by %j', (filter, rows) => {
  const found = [finding(2), finding(3, { tab: 'LUZ' }), finding(4, { after: '08:00' })];
  const shown = groupsOf(withPortion(emptyReview(), portion(found)), filter);
  expect(shown.flatMap(({ findings }) => findings.map(({ row }) => row))).toEqual(rows);
});

it('forgets one kind before it is looked for alone', () => {
  const known = withPortion(emptyReview(), portion([finding(2), finding(3, { rule: 'idDamaged' })]));
  const left = withoutRule(known, 'timeBlank');
  expect([left.findings.map(({ rule }) => rule), left.counts.timeBlank]).toEqual([['idDamaged'], 0]);
});

it('keeps for a new review only what can still be taken back', () => {
  const [done, undone] = [finding(2, { after: '08:00' }), finding(3, { after: '08:00' })];
  const act = (state: 'done' | 'undone') => ({ requestId: 'r1', state, line: '' });
  const acts = { [keyOf(done)]: act('done'), [keyOf(undone)]: act('undone') };
  const known = { ...withPortion(emptyReview(), portion([done, undone, finding(4)])), acts };
  expect(begunAnew(known, 7)).toEqual({
    ...emptyReview(7),
    findings: [done],
    acts: { [keyOf(done)]: act('done') },
  });
});

it('finds after a reload what was found before, and asks again for what was under way', () => {
  const store = deviceStore(() => new MemoryStorage(), 'base');
  const found = finding(2, { after: '08:00' });
  const act = { requestId: 'r1', state: 'asked' as const, line: '' };
  const known: Reviewed = { ...withPortion(emptyReview(7), portion([found])), acts: { [keyOf(found)]: act } };
  keepReview(store, known);
  expect(keptReview(store)).toEqual({ ...known, acts: { [keyOf(found)]: { ...act, state: 'unsure' } } });
});

it.each(['', 'null', '{', '{"findings":7}'])('begins anew where the device keeps %j', (text) => {
  const store = deviceStore(() => new MemoryStorage(), 'base');
  store.write('gestion.revision', text);
  expect(keptReview(store)).toEqual(emptyReview());
});
