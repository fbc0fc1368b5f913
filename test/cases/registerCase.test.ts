import fc from 'fast-check';
import { parseControl } from '../../src/cases/control';
import type { MemoryTab } from '../support/memoryBook';
import { bogota } from '../support/memoryValues';
import {
  anaTab,
  as,
  facebookCase,
  FACEBOOK_ID,
  LUZ,
  luzTab,
  register,
  sharedTabs,
  shiftsTab,
  shownRow,
  teamBook,
  teamContext,
  TWEET,
  tweetCase,
} from './teamBase';
import { MemoryBook } from '../support/memoryBook';

const ANA_REQUEST = 11;

function refusal(call: () => unknown): { code: string; details: Record<string, string> } {
  try {
    call();
  } catch (error) {
    return error as { code: string; details: Record<string, string> };
  }
  throw new Error('It was not refused.');
}

describe('registering a case', () => {
  it('writes one row below the last case of the caller, and answers where', () => {
    const context = teamContext();
    const answer = register(
      context,
      facebookCase({ user: 'Ana', link: 'https://example.com/1', notes: 'ojo' }),
    );
    expect(answer).toEqual({
      tab: 'ANA',
      row: 5,
      id: FACEBOOK_ID,
      reply: 'Facebook Buen día.',
      code: '302',
      inquiry: 'cuando pagan',
      duplicateOf: null,
      warnings: [],
    });
    expect(shownRow(context, 'ANA', 5).slice(0, 10)).toEqual([
      '2022-09-16',
      '10:42',
      'Facebook',
      FACEBOOK_ID,
      'Ana',
      'https://example.com/1',
      'cuando pagan',
      'Facebook Buen día.',
      '302',
      'ojo',
    ]);
  });

  it('stores date and time as such, id and code as text', () => {
    const context = teamContext();
    register(context, facebookCase());
    const row = context.book.tab('ANA')!.values(5, 1, 1, 9)[0];
    expect(row[0]).toEqual(bogota('2022-09-16'));
    expect(row[1]).toEqual(bogota('1899-12-30', '10:42'));
    expect([row[3], row[8]]).toEqual([FACEBOOK_ID, '302']);
  });

  it('keeps the moment of a case that was typed offline', () => {
    const context = teamContext();
    register(context, facebookCase({ at: '2022-09-15T16:05' }));
    expect(shownRow(context, 'ANA', 5).slice(0, 2)).toEqual(['2022-09-15', '16:05']);
  });

  it('puts the row where the cases end, not where numbering does, and leaves other columns alone', () => {
    const context = as(teamContext(), LUZ);
    const luz = context.book.tab('Luz M ') as MemoryTab;
    luz.write(7, 12, [['marca']]);
    const answer = register(context, tweetCase());
    expect([answer.tab, answer.row]).toEqual(['Luz M ', 7]);
    expect(luz.cell(7, 1).formula).toBe('=ROW()-3');
    expect(shownRow(context, 'Luz M ', 7).slice(0, 13)).toEqual([
      '4',
      '2022-09-16',
      '10:42',
      '',
      'Twitter',
      TWEET,
      '',
      '',
      'cuando pagan',
      'Twitter Buen día.',
      '302',
      'marca',
      '',
    ]);
  });

  it.each([
    ['noDm', 'SIN DM'],
    ['error', 'ERROR'],
    ['deleted', 'ELIMINADO'],
  ])('puts %s into SIN DM y ERROR with its reason (R26)', (kind, reason) => {
    const context = teamContext();
    const answer = register(context, tweetCase({ kind, reply: '', notes: 'sin letra' }));
    expect([answer.tab, answer.row]).toEqual(['SIN DM y ERROR', 3]);
    expect(shownRow(context, 'SIN DM y ERROR', 3).slice(0, 9)).toEqual([
      '2022-09-16',
      'Ana Ruiz Gil',
      'Twitter',
      TWEET,
      '',
      '',
      'cuando pagan',
      reason,
      'sin letra',
    ]);
  });

  it('puts fraud into FRAUDE with nothing to click (R28a)', () => {
    const context = teamContext();
    const fraud = {
      kind: 'fraud',
      comment: 'entre a http://bono.example',
      link: 'https://fb.example/p/1',
      notes: 'Oculto',
    };
    const answer = register(context, facebookCase(fraud));
    expect(answer).toMatchObject({ tab: 'FRAUDE', row: 3, inquiry: 'entre a hxxp://bono[.]example' });
    expect(shownRow(context, 'FRAUDE', 3).slice(0, 7)).toEqual([
      '2022-09-16',
      'Ana Ruiz Gil',
      'Facebook',
      '',
      'hxxps://fb[.]example/p/1',
      'entre a hxxp://bono[.]example',
      'Oculto',
    ]);
  });

  it('archives without a reply and says what it dropped (R25)', () => {
    const context = teamContext();
    const answer = register(context, tweetCase({ kind: 'archived', code: '' }));
    expect(answer).toMatchObject({ tab: 'ANA', reply: '', code: 'ARCHIVADO' });
    expect(answer.warnings.map((warning) => warning.code)).toEqual(['REPLY_DROPPED']);
  });

  it('writes type, programme and phrase for a PQRD and keeps the citizen’s words (R22)', () => {
    const context = teamContext();
    const comment = 'me deven 2 pagos "ya"';
    const pqrd = { type: 'queja', programme: 'Colombia Mayor', phrase: 'no le pagan' };
    const answer = register(context, facebookCase({ kind: 'pqrd', comment, pqrd }));
    expect(answer.inquiry).toBe('QUEJA – Colombia Mayor – no le pagan');
    expect(answer.warnings).toEqual([]);
    expect(shownRow(context, 'ANA', 5)[ANA_REQUEST - 1]).toContain(JSON.stringify(comment));
  });

  it('warns of a tweet over 24 hours old that is answered by inConcert (R21)', () => {
    const context = as(teamContext(), LUZ, '2022-09-18 10:00:00');
    const answer = register(context, tweetCase({ via: 'inconcert' }));
    expect(answer.warnings).toEqual([{ code: 'TOO_OLD_FOR_INCONCERT', details: { hours: '24' } }]);
  });
});

describe('where the row lands', () => {
  const blanks = ['', '', '', '', '', '', ' \u00a0', '', '', ''];

  it.each([
    ['an empty tab', anaTab([]), 2],
    [
      'a tail of spaces in the inquiry',
      anaTab([...anaTab().rows.slice(1), ...Array(300).fill(blanks)] as never),
      5,
    ],
    ['a full grid', { ...anaTab(), rowCount: 4 }, 5],
    ['a full grid of one row', { ...anaTab([]), rowCount: 1 }, 2],
    [
      'rows without inquiry at the foot',
      anaTab([...anaTab().rows.slice(1), ...Array(9).fill(['x'])] as never),
      14,
    ],
    ['a gap and a total', anaTab([...anaTab().rows.slice(1), [], ['TOTAL']] as never), 7],
    [
      'blank rows among the cases',
      anaTab([...anaTab().rows.slice(1), [], [], ...anaTab().rows.slice(1)] as never),
      10,
    ],
  ])('is the first free one below everything: %s', (_case, ana, row) => {
    const context = teamContext(teamBook(ana));
    const before = context.book.tab('ANA')!.values(1, 1, Math.min(row - 1, ana.rowCount ?? row), 10);
    expect(register(context, facebookCase()).row).toBe(row);
    expect(context.book.tab('ANA')!.values(1, 1, before.length, 10)).toEqual(before);
    expect(shownRow(context, 'ANA', row)[6]).toBe('cuando pagan');
  });

  it('follows a column that was moved since', () => {
    const context = teamContext();
    register(context, facebookCase());
    const ana = context.book.tab('ANA') as MemoryTab;
    const heads = ana.displayValues(1, 1, 1, 10)[0];
    ana.write(1, 1, [[heads[1], heads[0]]]);
    register(context, facebookCase({ rawId: 'x:1_2' }));
    expect(shownRow(context, 'ANA', 6).slice(0, 2)).toEqual(['10:42', '2022-09-16']);
  });

  it('looks at the base anew when a header was renamed or a tab was', () => {
    const context = teamContext();
    register(context, facebookCase());
    context.book.tab('ANA')!.write(1, 7, [['Consulta del ciudadano']]);
    expect(register(context, facebookCase({ rawId: 'x:1_2' }))).toMatchObject({
      tab: 'ANA',
      row: 6,
      inquiry: 'cuando pagan',
    });
    expect(shownRow(context, 'ANA', 6)[6]).toBe('cuando pagan');
  });
});

it('keeps beside the case which template its reply was made from, and how far it was edited', () => {
  const context = teamContext();
  const template = { code: 'CM-01', version: '0123abcd', edited: 12.4 };
  const { row } = register(context, facebookCase({ template }));
  const cell = shownRow(context, 'ANA', row).find((text) => text.includes('0123abcd'));
  expect(parseControl(cell ?? '')).toMatchObject({
    templateId: 'CM-01',
    template: { version: '0123abcd', edited: 12 },
  });
  expect(() => register(context, facebookCase({ template: { version: 7 } }))).toThrow('NOT_TEXT');
});

describe('a repeated call', () => {
  it.each([
    ['in the agent’s tab', facebookCase({ user: '@x', templateId: 'CM-01' })],
    ['in SIN DM y ERROR', tweetCase({ kind: 'noDm' })],
    ['in FRAUDE', tweetCase({ kind: 'fraud', reply: 'Hola', comment: 'www.x.example' })],
    ['of a PQRD', facebookCase({ kind: 'pqrd', pqrd: { type: 'RECLAMO', programme: 'Otro', phrase: 'p' } })],
  ])('answers as the first time and writes nothing: %s', (_case, input) => {
    const context = teamContext();
    const first = register(context, input);
    const before = context.book.snapshot();
    expect(register(context, input)).toEqual(first);
    expect(context.book.snapshot()).toEqual(before);
  });

  it('answers as the first time after somebody changed the row, and whatever the repeat says', () => {
    const context = teamContext();
    const input = facebookCase();
    const first = register(context, input);
    const other = { ...input, comment: 'otra cosa', reply: 'Otra' };
    expect(register(context, other)).toEqual(first);
    context.book.tab('ANA')!.write(first.row, 7, [['corregida', 'Facebook Corregida', '999']]);
    expect(register(context, input)).toEqual(first);
  });

  it('is told by the whole requestId and its case, whatever signs are in it', () => {
    const context = teamContext();
    const rows = ['a.b', 'a-b', 'axb', 'A.B', 'a.b.c', 'a+(b'].map(
      (requestId, index) => register(context, facebookCase({ requestId, rawId: `x:${index}_77` })).row,
    );
    expect(rows).toEqual([5, 6, 7, 8, 9, 10]);
    expect(register(context, facebookCase({ requestId: 'a.b', rawId: 'x:0_77' })).row).toBe(5);
  });
});

describe('an id that is already in the base', () => {
  const [group, comment] = FACEBOOK_ID.split('_');

  it.each([
    ['with the underscore', FACEBOOK_ID],
    ['joined', group + comment],
    ['as the raw address', `facebookdps:dps:FACEBOOK_x@dps_Prospеridad:${FACEBOOK_ID}`],
    ['with blanks around', ` ${group}${comment}\u00a0`],
  ])('is reported with where it stands, %s, and the Facebook case is written', (_form, stored) => {
    const context = teamContext();
    context.book.tab('Luz M ')!.write(5, 6, [[stored]]);
    const answer = register(context, facebookCase());
    expect(answer).toMatchObject({ tab: 'ANA', row: 5, duplicateOf: { tab: 'Luz M ', row: 5 } });
    expect(answer.warnings).toEqual([{ code: 'ALREADY_IN_BASE', details: { tab: 'Luz M', row: '5' } }]);
  });

  it('is found by a joined id where the base has the underscore', () => {
    const context = teamContext();
    register(context, facebookCase());
    const answer = register(context, facebookCase({ rawId: group + comment }));
    expect(answer.duplicateOf).toEqual({ tab: 'ANA', row: 5 });
  });

  it('is found in a tab whose columns were moved since', () => {
    const context = teamContext();
    register(context, facebookCase());
    const ana = context.book.tab('ANA')!;
    for (let row = 1; row <= 5; row++) {
      const [[id, user]] = ana.values(row, 4, 1, 2);
      ana.write(row, 4, [[String(user), String(id)]]);
    }
    const { duplicateOf } = register(as(context, LUZ), facebookCase());
    expect(duplicateOf).toEqual({ tab: 'ANA', row: 5 });
  });

  it('is not a longer id, a link, nor a number in another column', () => {
    const context = teamContext();
    const ana = context.book.tab('ANA')!;
    ana.write(2, 4, [[`1${FACEBOOK_ID}`]]);
    ana.write(3, 4, [[`https://example.com/${FACEBOOK_ID}`]]);
    ana.write(4, 5, [[FACEBOOK_ID]]);
    expect(register(context, facebookCase()).duplicateOf).toBeNull();
  });

  it('in FRAUDE, which has no column for it, is found too', () => {
    const context = teamContext();
    register(context, facebookCase({ kind: 'fraud' }));
    expect(register(context, facebookCase({ kind: 'fraud' })).duplicateOf).toEqual({ tab: 'FRAUDE', row: 3 });
  });

  it('is no second case when it is a tweet that comes back (R18)', () => {
    const context = teamContext();
    register(context, tweetCase());
    const before = context.book.snapshot();
    const answer = register(as(context, LUZ), tweetCase({ kind: 'archived' }));
    expect(answer).toMatchObject({ tab: 'ANA', row: 5, duplicateOf: { tab: 'ANA', row: 5 } });
    expect(answer.warnings.map((warning) => warning.code)).toContain('TWEET_CAME_BACK');
    expect(context.book.snapshot()).toEqual(before);
  });

  it('is written in the agent’s tab when the tweet stood only in SIN DM y ERROR', () => {
    const context = teamContext();
    register(context, tweetCase({ kind: 'noDm' }));
    const answer = register(context, tweetCase({ via: 'wall' }));
    expect(answer).toMatchObject({ tab: 'ANA', row: 5, duplicateOf: { tab: 'SIN DM y ERROR', row: 3 } });
  });
});

describe('hostile text', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '=1+1',
      '+57300',
      '-1',
      '@ProsperidadCol',
      "'=x",
      "''",
      '4600621061661203140950072902044',
      '1/2',
      '10:42',
      'TRUE',
      '50%',
      '\tx\t',
      'a\nb\r\nc',
      '🙏🏽🇨🇴',
      '\u202eabc\u202c',
      ' espacios  ',
      '{"at":"x"}',
      '"id":"1"',
      '#N/A',
    ),
  );

  it('comes back equal, character for character', () => {
    const visible = nasty.filter(
      (text) => text.replace(/[\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/g, '').trim() !== '',
    );
    fc.assert(
      fc.property(visible, nasty, nasty, nasty, (comment, user, link, notes) => {
        const context = teamContext();
        const answer = register(context, facebookCase({ comment, user, link, notes }));
        const row = context.book.tab('ANA')!.values(answer.row, 1, 1, 10)[0];
        expect([answer.inquiry, row[6], row[4], row[5], row[9]]).toEqual([
          comment,
          comment,
          user,
          link,
          notes,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('may fill a cell to its last character', () => {
    const context = teamContext();
    const comment = `=${'ñ'.repeat(49999)}`;
    register(context, facebookCase({ comment }));
    expect(context.book.tab('ANA')!.values(5, 7, 1, 1)[0][0]).toBe(comment);
  });

  it('keeps a PQRD whose own words leave no room beside the answer', () => {
    const context = teamContext();
    const pqrd = { type: 'QUEJA', programme: 'Colombia Mayor', phrase: 'p' };
    expect(register(context, facebookCase({ kind: 'pqrd', pqrd, comment: 'x'.repeat(50000) })).row).toBe(5);
  });
});

describe('what is refused writes nothing', () => {
  it.each<[string, Record<string, unknown>]>([
    ['KIND_UNKNOWN', { kind: 'reclamo' }],
    ['NETWORK_UNKNOWN', { network: 'instagram' }],
    ['VIA_UNKNOWN', { via: undefined }],
    ['COMMENT_EMPTY', { comment: '' }],
    ['COMMENT_EMPTY', { comment: ' \u200b\n' }],
    ['NOT_TEXT', { comment: 7 }],
    ['NOT_TEXT', { rawId: 4.6e29 }],
    ['ID_WITHOUT_DIGITS', { rawId: 'facebookdps:dps:FACEBOOK_x:' }],
    ['ID_DAMAGED', { rawId: '4,60062E+29' }],
    ['TOO_LONG', { comment: 'x'.repeat(50001) }],
    ['TOO_LONG', { reply: 'x'.repeat(49995) }],
    ['REQUEST_ID_BAD', { requestId: '' }],
    ['REQUEST_ID_BAD', { requestId: 'a b' }],
    ['REQUEST_ID_BAD', { requestId: undefined }],
    ['PQRD_INCOMPLETE', { kind: 'pqrd' }],
    ['PQRD_INCOMPLETE', { kind: 'pqrd', pqrd: { type: 'QUEJA', programme: 'IRACA' } }],
    ['PQRD_INCOMPLETE', { kind: 'pqrd', pqrd: { type: 'QUEJA', programme: ' ', phrase: 'x' } }],
    ['PQRD_TYPE_UNKNOWN', { kind: 'pqrd', pqrd: { type: 'CHISME', programme: 'IVA', phrase: 'x' } }],
    ['AT_BAD', { at: '16/09/2022' }],
  ])('%s', (code, parts) => {
    const context = teamContext();
    const before = context.book.snapshot();
    expect(refusal(() => register(context, facebookCase(parts))).code).toBe(code);
    expect(context.book.snapshot()).toEqual(before);
  });

  it.each([null, undefined, 7, 'caso', []])('a call with %j for a case', (input) => {
    expect(refusal(() => register(teamContext(), input)).code).toMatch(/^(NOT_A_CASE|REQUEST_ID_BAD)$/);
  });

  it.each([
    ['', 'CALLER_HIDDEN'],
    ['otra@example.com', 'CALLER_UNKNOWN'],
    ['eva.rojas@example.com', 'CALLER_INACTIVE'],
    ['sol.vega@example.com', 'CALLER_WITHOUT_TAB'],
  ])('a call by %j', (email, code) => {
    const context = teamContext(teamBook(), email);
    const before = context.book.snapshot();
    expect(refusal(() => register(context, facebookCase())).code).toBe(code);
    expect(context.book.snapshot()).toEqual(before);
  });

  it('a call by someone new, until TURNOS has them', () => {
    const context = teamContext();
    register(context, facebookCase());
    const newcomer = as(context, 'nueva@example.com');
    expect(refusal(() => register(newcomer, facebookCase())).code).toBe('CALLER_UNKNOWN');
    context.book.tab('TURNOS')!.write(3, 2, [['nueva@example.com']]);
    expect(register(newcomer, facebookCase({ rawId: 'x:1_2' })).tab).toBe('Luz M ');
  });

  it('a call where two tabs could be the caller’s', () => {
    const shifts = shiftsTab([['Ana Ruiz Gil', 'ana.ruiz@example.com', 'largo', 'SI', '']]);
    const book = new MemoryBook([
      anaTab(),
      { ...anaTab(), name: 'Ana R' },
      luzTab(),
      ...sharedTabs(),
      shifts,
    ]);
    const refused = refusal(() => register(teamContext(book), facebookCase()));
    expect(refused).toMatchObject({ code: 'CALLER_TWO_TABS', details: { tabs: 'ANA», «Ana R' } });
  });

  it.each([
    ['before the first case', false],
    ['after it', true],
  ])('a header that occurs twice in the target tab, %s', (_when, installed) => {
    const context = teamContext();
    if (installed) register(context, facebookCase());
    context.book.tab('ANA')!.write(1, 13, [['consulta en gis ']]);
    const before = context.book.snapshot();
    const refused = refusal(() => register(context, facebookCase({ rawId: 'x:9_9' })));
    expect(refused).toMatchObject({ code: 'HEADER_TWICE', details: { tab: 'ANA' } });
    expect(context.book.snapshot()).toEqual(before);
  });

  it('a call while another holds the lock', () => {
    const context = teamContext();
    context.setBusy(true);
    expect(refusal(() => register(context, facebookCase())).code).toBe('BUSY');
  });

  it('a row that Google does not let in: no part of it stays', () => {
    const context = teamContext();
    register(context, facebookCase());
    const ana = context.book.tab('ANA') as MemoryTab;
    ana.format(6, 3, 1, 1, { list: { words: ['fb', 'tw'], strict: true, help: '' } });
    expect(refusal(() => register(context, facebookCase({ rawId: 'x:1_2' }))).code).toBe('WRITE_REFUSED');
    expect(shownRow(context, 'ANA', 6).join('')).toBe('');
  });

  it('the first row of a tab, with the control column that was made for it', () => {
    const context = teamContext();
    const ana = context.book.tab('ANA') as MemoryTab;
    ana.format(5, 3, 1, 1, { list: { words: ['fb', 'tw'], strict: true, help: '' } });
    const shown = () => ana.displayValues(1, 1, 6, 16);
    const before = shown();
    expect(refusal(() => register(context, facebookCase())).code).toBe('WRITE_REFUSED');
    expect(shown()).toEqual(before);
    ana.write(5, 3, [['']]);
    ana.format(5, 3, 1, 1, { list: { words: ['Facebook'], strict: true, help: '' } });
    expect(register(context, facebookCase()).row).toBe(5);
  });
});

describe('what a case costs', () => {
  function costOf(rows: number): { calls: string[]; cells: number } {
    const many = Array.from({ length: rows }, (_, index) =>
      anaTab().rows[1].map((cell, at) => (at === 3 ? `9_${index}` : cell)),
    );
    const context = teamContext(teamBook(anaTab(many)));
    register(context, facebookCase());
    context.book.calls.length = 0;
    const before = context.book.cellsRead();
    register(context, facebookCase({ rawId: 'x:1_2' }));
    return { calls: context.book.calls.map((call) => call.method), cells: context.book.cellsRead() - before };
  }

  it('is four reads, one write and a flush, however long the tab', () => {
    expect(costOf(5000)).toEqual(costOf(50));
    expect(costOf(50).calls).toEqual(['values', 'find', 'lastFilledRow', 'values', 'write', 'flush']);
    expect(costOf(50).cells).toBeLessThan(150);
  });
});
