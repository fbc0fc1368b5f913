// Each doubt where there is reason for it and nowhere else, on a base of a few rows.
import { reviewBase } from '../../src/review/reviewBase';
import { reviewing } from '../../src/review/reviewing';
import { ABOVE, BELOW, readStretch } from '../../src/review/stretch';
import { foundRows, tabDoubts } from '../../src/review/tabDoubts';
import { productivity } from '../../src/productivity/productivity';
import type { CellSeed } from '../support/memoryCells';
import { bogota } from '../support/memoryValues';
import {
  ANA,
  allFindings,
  COLUMNS,
  LUZ,
  reviewContext,
  sound,
  tabOf,
  URL,
  type RowParts,
} from './reviewBook';

const ADDRESS = 'twitterdps:dps:TWITTER_twitterdps@ProsperidadCol:1570688463283836214';
const FACEBOOK: RowParts = { network: 'Facebook', reply: 'Facebook Buen día.' };
const POST = 'https://www.facebook.com/dps/posts/460062106166120';

const short = (found: ReturnType<typeof allFindings>) =>
  found.map(({ rule, cell, before, after }) => ({ rule, cell, before, after }));

it('finds nothing in sound rows', () => {
  const context = reviewContext([tabOf('ANA', {}), tabOf('LUZ', {})]);
  expect(allFindings(context)).toEqual([]);
});

describe.each<[string, RowParts, { rule: string; cell: string; before: string; after: string | null }]>([
  [
    'a number that lost digits, which the link has',
    { id: 1570688463283836200 },
    { rule: 'idDamaged', cell: 'D4', before: '1570688463283836200', after: '1570688463283836214' },
  ],
  [
    'the same as a text',
    { id: '1,57068846328384E+18' },
    { rule: 'idDamaged', cell: 'D4', before: '1,57068846328384E+18', after: '1570688463283836214' },
  ],
  [
    'a comment’s number that its link contradicts',
    { ...FACEBOOK, id: 4.6006210616612e29, link: `${POST}?comment_id=3140950072902044` },
    { rule: 'idDamaged', cell: 'D4', before: '4.6006210616612e+29', after: null },
  ],
  [
    'a number that nothing else tells',
    { id: 1570688463283836200, link: '' },
    { rule: 'idDamaged', cell: 'D4', before: '1570688463283836200', after: null },
  ],
  [
    'an address in place of its id',
    { id: ADDRESS },
    { rule: 'idRawAddress', cell: 'D4', before: ADDRESS, after: '1570688463283836214' },
  ],
  ['no id', { id: ' ' }, { rule: 'idBlank', cell: 'D4', before: ' ', after: null }],
  [
    'a damaged id whose link names a comment and an answer to it',
    {
      ...{ ...FACEBOOK, id: Number('4600624711298568659860451400692') },
      link: 'https://www.facebook.com/pagina/posts/460062471129856?comment_id=8659860451400692&reply_comment_id=8659860451409999',
    },
    { rule: 'idDamaged', cell: 'D4', before: '4.6006247112985686e+30', after: null },
  ],
  [
    'words for an id',
    { id: 'no tiene' },
    { rule: 'idUnreadable', cell: 'D4', before: 'no tiene', after: null },
  ],
  [
    'archived in another spelling',
    { code: 'Archivado.', reply: '' },
    { rule: 'codeSpelling', cell: 'I4', before: 'Archivado.', after: 'ARCHIVADO' },
  ],
  [
    'archived with a slip',
    { code: 'ARCHIBADO', reply: '' },
    { rule: 'archivedMisspelt', cell: 'I4', before: 'ARCHIBADO', after: 'ARCHIVADO' },
  ],
  [
    'a code with a letter for a digit',
    { code: '4O3' },
    { rule: 'unknownCode', cell: 'I4', before: '4O3', after: '403' },
  ],
  ['a code of no list', { code: '999' }, { rule: 'unknownCode', cell: 'I4', before: '999', after: null }],
  ['no code', { code: '' }, { rule: 'noCode', cell: 'I4', before: '', after: null }],
  [
    'a reply without its word',
    { reply: 'Buen día.' },
    { rule: 'replyWithoutWord', cell: 'H4', before: 'Buen día.', after: 'Twitter Buen día.' },
  ],
  [
    'the other network’s word, the link agreeing with the cell',
    { reply: 'Facebook Buen día.' },
    { rule: 'replyOtherWord', cell: 'H4', before: 'Facebook Buen día.', after: 'Twitter Buen día.' },
  ],
  [
    'the other network’s word, the link agreeing with the word',
    { reply: 'Facebook Buen día.', link: POST },
    { rule: 'replyOtherWord', cell: 'H4', before: 'Facebook Buen día.', after: null },
  ],
  ['no reply', { reply: '' }, { rule: 'replyBlank', cell: 'H4', before: '', after: null }],
  ['no inquiry', { inquiry: '' }, { rule: 'inquiryBlank', cell: 'G4', before: '', after: null }],
  ['no time', { time: '' }, { rule: 'timeBlank', cell: 'B4', before: '', after: null }],
  [
    'an unknown network',
    { network: 'TikTok', reply: 'Buen día.', link: '' },
    { rule: 'networkUnknown', cell: 'C4', before: 'TikTok', after: null },
  ],
  ['no date', { date: '' }, { rule: 'dateBlank', cell: 'A4', before: '', after: null }],
  ['words for a date', { date: 'ayer' }, { rule: 'dateUnreadable', cell: 'A4', before: 'ayer', after: null }],
  [
    'last year’s date',
    { date: { value: bogota('2021-09-15'), numberFormat: 'dd/mm/yyyy' } },
    { rule: 'dateFarAway', cell: 'A4', before: '15/09/2021', after: null },
  ],
  [
    'tomorrow’s date',
    { date: { value: bogota('2022-09-17'), numberFormat: 'dd/mm/yyyy' } },
    { rule: 'dateFuture', cell: 'A4', before: '17/09/2022', after: null },
  ],
  [
    'a date as text that can mean one day only',
    { date: '15/09/2022' },
    { rule: 'dateText', cell: 'A4', before: '15/09/2022', after: '2022-09-15' },
  ],
  [
    'a date as text without its year, among days that have one',
    { date: '15-sep' },
    { rule: 'dateText', cell: 'A4', before: '15-sep', after: '2022-09-15' },
  ],
  [
    'a date as text that may be another one too',
    { date: '09/09/2022 10:42' },
    { rule: 'dateText', cell: 'A4', before: '09/09/2022 10:42', after: null },
  ],
  [
    'somebody else’s initials',
    { agent: 'L.M.' },
    { rule: 'otherAgent', cell: 'K4', before: 'L.M.', after: null },
  ],
  [
    'a value over a formula',
    { month: 'agosto' },
    { rule: 'formulaOverwritten', cell: 'L4', before: 'agosto', after: '=TEXT(A4,"mmmm")' },
  ],
])('%s', (_name, parts, expected) => {
  it('is found once, and nothing else is', () => {
    const context = reviewContext([tabOf('ANA', { 4: parts })]);
    expect(short(allFindings(context))).toEqual([expected]);
  });
});

it.each<[string, RowParts]>([
  [
    'an id of zeros that the link has too',
    { id: '1570688463283830000', link: 'https://twitter.com/a/status/1570688463283830000' },
  ],
  ['an archived case without reply', { code: 'ARCHIVADO', reply: '' }],
  ['an archived case whose reply says that there is none', { code: 'ARCHIVADO', reply: 'N/A' }],
  ['a code as a number', { code: 101 }],
  ['a reply about a Facebook Live', { ...FACEBOOK, reply: 'Facebook Live: hoy a las 3.', link: POST }],
  ['an agent column that says nothing', { agent: '' }],
  ['a formula column left empty', { month: '' }],
])('has nothing to say of %s', (_name, parts) => {
  expect(allFindings(reviewContext([tabOf('ANA', { 4: parts })]))).toEqual([]);
});

it('finds the address that a note keeps beside a damaged id', () => {
  const id = { value: 1570688463283836200, note: `Dirección de inConcert: ${ADDRESS}` };
  const context = reviewContext([tabOf('ANA', { 4: { id, link: '' } })]);
  expect(short(allFindings(context))[0].after).toBe('1570688463283836214');
});

it('restores a comment’s id in the form that the settings want', () => {
  const digits = '4600621061661203140950072902044';
  const link = `${POST}?comment_id=3140950072902044`;
  const context = reviewContext([tabOf('ANA', { 4: { ...FACEBOOK, id: Number(digits), link } })]);
  expect(short(allFindings(context))[0].after).toBe('460062106166120_3140950072902044');
});

it('names headers and totals among the rows, and a row that is one text', () => {
  const total = ['', '', '', 'TOTAL', '', '', '', '', '45'];
  const parts = { 4: COLUMNS, 6: total, 8: ['', '', '', '', '', '', 'semana 3'] };
  const found = allFindings(reviewContext([tabOf('ANA', parts)]));
  expect(found.map(({ rule, row }) => [rule, row])).toEqual([
    ['loneText', 8],
    ['headerAmongRows', 4],
    ['totalAmongRows', 6],
  ]);
});

it('names of SIN DM y ERROR what the count leaves out', () => {
  const row = (n: number, date: CellSeed, agent: string): CellSeed[] => {
    const id = `15706884632838363${String(10 + n)}`;
    return [date, agent, 'Twitter', id, `@vecino${String(n)}`, '', `hola ${String(n)}`, 'SIN DM'];
  };
  const day = { value: bogota('2022-09-15'), numberFormat: 'dd/mm/yyyy' };
  const headers = ['FECHA', 'AGENTE', 'RED SOCIAL', 'ID', 'USUARIO', 'ENLACE', 'COMENTARIO', 'MOTIVO'];
  const rows = [row(1, day, 'Ana'), row(2, day, 'L.M.'), row(3, '', 'Luz Mora'), row(4, day, '')];
  const context = reviewContext([tabOf('ANA', {}), { name: 'SIN DM y ERROR', rows: [headers, ...rows] }]);
  const found = allFindings(context);
  expect(found.map(({ rule, cell }) => [rule, cell])).toEqual([
    ['agentUnknown', 'B3'],
    ['dateBlank', 'A4'],
    ['agentUnknown', 'B5'],
  ]);
  const { doubtful } = productivity(context, { from: '2022-09-01', to: '2022-09-16' });
  expect(doubtful.map(({ row: place }) => place).sort()).toEqual(found.map(({ row: place }) => place));
});

it('names a case that is twice: as a copy, on one day, on another day, in another tab', () => {
  const other = { value: bogota('2022-09-13'), numberFormat: 'dd/mm/yyyy' };
  const id = '1570688463283836299';
  const ana = tabOf('ANA', {
    2: { date: other, id },
    4: sound(3),
    6: { id },
    8: { id, inquiry: 'otra cosa', ...FACEBOOK },
  });
  const luz = tabOf('LUZ', { 5: { id } });
  const found = allFindings(reviewContext([ana, luz]));
  expect(found.map(({ rule, tab, row }) => [rule, tab, row])).toEqual([
    ['exactCopy', 'ANA', 4],
    ['sameId', 'ANA', 8],
    ['idInOtherTab', 'LUZ', 5],
    ['idOnOtherDay', 'ANA', 6],
    ['idOnOtherDay', 'ANA', 8],
  ]);
  expect(found[2].message).toBe('El mismo ID está también en «ANA», fila 2.');
});

it('gives each finding a place in the sheet and a sentence', () => {
  const [found] = allFindings(reviewContext([tabOf('ANA', { 4: { id: '' } })]));
  expect(found).toEqual(
    expect.objectContaining({ link: `${URL}#gid=1&range=D4`, message: 'Falta el ID.', tab: 'ANA', row: 4 }),
  );
});

it('looks at the last sixty days, and at everything where that is asked', () => {
  const old = { value: bogota('2022-06-01'), numberFormat: 'dd/mm/yyyy' };
  const context = reviewContext([tabOf('ANA', { 2: { date: old, id: '' }, 3: { date: old } })]);
  expect(allFindings(context)).toEqual([]);
  for (const days of [0, 1e9]) expect(allFindings(context, { days }).map(({ cell }) => cell)).toEqual(['D2']);
});

it('looks for one kind alone', () => {
  const context = reviewContext([tabOf('ANA', { 4: { id: '' }, 5: { time: '' } })]);
  expect(allFindings(context, { rule: 'timeBlank' }).map(({ cell }) => cell)).toEqual(['B5']);
});

it('lists forty of a kind in one portion and counts them all', () => {
  const parts = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [index + 2, { time: '' }]));
  const portion = reviewBase(reviewContext([tabOf('ANA', parts, 60)]), {}, () => URL);
  expect([portion.findings.length, portion.counts]).toEqual([40, [{ rule: 'timeBlank', count: 50 }]]);
});

it('finds at the seam of two portions what it would find within one', () => {
  const copy = sound(395);
  const parts = { 395: copy, 405: copy, 398: COLUMNS, 403: { month: 'agosto' } };
  const look = reviewing(reviewContext([tabOf('ANA', parts, 700)]));
  const [standing] = look.mine;
  const doubtsOf = (first: number, last: number) => {
    const stretch = readStretch(standing, first - ABOVE, last + BELOW);
    const isAsked = (row: number) => row >= first && row <= last;
    const found = foundRows(look, standing, stretch);
    const doubts = tabDoubts(look, standing, stretch, found, { from: '', to: '9999-12-31' }, isAsked);
    return doubts.map(({ rule, row }) => [rule, row]);
  };
  expect([...doubtsOf(401, 700), ...doubtsOf(2, 400)]).toEqual([
    ['exactCopy', 405],
    ['formulaOverwritten', 403],
    ['headerAmongRows', 398],
  ]);
});

it('shows agents their own tab, and the coordination all', () => {
  const tabs = [tabOf('ANA', { 4: { time: '' } }), tabOf('LUZ', { 5: { time: '' } })];
  const cells = (email: string) => allFindings(reviewContext(tabs, email)).map(({ tab, cell }) => tab + cell);
  expect([cells(ANA), cells(LUZ), cells('supervision@example.com')]).toEqual([
    ['ANAB4'],
    ['LUZB5'],
    ['ANAB4', 'LUZB5'],
  ]);
  expect(() => cells('')).toThrow('CALLER_HIDDEN');
});

it('writes nothing', () => {
  const context = reviewContext([tabOf('ANA', { 4: { id: ADDRESS, date: '15/09/2022' } })]);
  const before = context.book.snapshot();
  expect(allFindings(context)).toHaveLength(2);
  expect(context.book.snapshot()).toEqual(before);
});

it.each([[{ days: 'x' }], [{ rule: 'nothing' }], [{ cursor: {} }], [7]])('refuses %j', (input) => {
  expect(() => reviewBase(reviewContext([tabOf('ANA', {})]), input, () => URL)).toThrow('REVIEW_BAD');
});
