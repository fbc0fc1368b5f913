import { tabCount, type CountRules } from '../../../src/productivity/rules/dayCount';

const RULES: CountRules = {
  archivedWord: 'ARCHIVADO',
  codes: new Set(['101', '403', '1', 'ARCHIVADO']),
  duplicates: 'all',
  countReturnedTweets: true,
};
const CASE = { network: 'Facebook', id: '460062133287671_899358527822285', inquiry: 'hola', code: '101' };

function counted(cases: Record<string, string | number>[], rules: Partial<CountRules> = {}) {
  const rows = cases.map((parts, index) => ({
    ...{ row: index + 2, date: '2022-09-16', template: '' },
    cells: { ...CASE, ...parts },
  }));
  const { days, doubts } = tabCount(rows, { ...RULES, ...rules });
  const day = days.get('2022-09-16')!;
  return { ...day, doubts: doubts.map(({ row, doubt }) => `${String(row)} ${doubt}`) };
}

it.each([
  ['ARCHIVADO', true, []],
  [' Archivado.\u00a0', true, []],
  ['ARCHIBADO', true, ['2 archivedMisspelt']],
  ['', false, ['2 noCode']],
  [403, false, []],
  ['403.', false, []],
  ['4O3', false, ['2 unknownCode']],
  ['777', false, ['2 unknownCode']],
])('takes the code %j for archived: %s', (code, archived, doubts) => {
  const day = counted([{ code }]);
  expect([day.archived, day.cases, day.doubts]).toEqual([Number(archived), Number(!archived), doubts]);
});

it('counts a slip of the hand under the code that was meant', () => {
  expect(counted([{ code: '4O3' }, { code: 403, id: '1', time: 'x' }]).byCode).toEqual({ '403': 2 });
});

it.each([
  ['all', 3],
  ['noCopies', 2],
  ['oneAnId', 1],
] as const)(
  'with repeated rows set to %s counts %d of a case, its copy and its partial copy',
  (duplicates, cases) => {
    const day = counted([{}, {}, { notes: 'otra hora' }], { duplicates });
    expect([day.cases, day.doubts]).toEqual([cases, ['3 exactCopy', '4 sameId']]);
  },
);

it('counts a tweet that comes back only where the team wants it', () => {
  const tweets: Record<string, string>[] = [
    { network: 'Twitter', id: '1553978208162045193' },
    { network: 'tw', id: 'twitterdps:dps:TWITTER_x@y:1553978208162045193', time: '11:00' },
  ];
  expect(counted(tweets).cases).toBe(2);
  expect(counted(tweets, { countReturnedTweets: false })).toMatchObject({
    cases: 1,
    doubts: ['3 returnedTweet'],
  });
});

it('tells the network from the reply or the link where its cell does not', () => {
  const day = counted([
    { network: '', reply: 'Twitter Buen día', id: '1' },
    { network: '?', link: 'https://www.facebook.com/1/posts/2', id: '2' },
    { network: 'radio', id: '3' },
  ]);
  expect([day.byNetwork, day.doubts]).toEqual([
    { facebook: 1, twitter: 1, unknown: 1 },
    ['4 networkUnknown'],
  ]);
});
