// What a draft may say, how it differs from what stood there, and what a citizen would see of it.
import fc from 'fast-check';
import {
  changedFields,
  EMPTY_DRAFT,
  foreignFields,
  settled,
  versionOf,
  type TemplateDraft,
} from '../../../src/templates/upkeep/draft';
import { draftDoubts, draftProblems } from '../../../src/templates/upkeep/draftProblems';
import { previewOf } from '../../../src/templates/upkeep/preview';
import { wordDiff } from '../../../src/templates/upkeep/wordDiff';

const SOUND: TemplateDraft = {
  ...EMPTY_DRAFT,
  code: 'CA-01',
  title: 'Canales de atención',
  topic: 'Transversal',
  wallText: 'Buen día. {saludo}, {Nombre}.',
  dmText: 'Buen día. Mensaje.',
};

const codes = (parts: Partial<TemplateDraft>, others: Parameters<typeof draftProblems>[1] = []) =>
  draftProblems({ ...SOUND, ...parts }, others).map(({ field, code }) => `${field} ${code}`);

const other = (code: string, validFrom: string | null = null, validTo: string | null = null) => ({
  ...{ code, validFrom, validTo, row: 9 },
});

describe('what may be saved', () => {
  it('takes a sound template', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ validFrom: '2022-01-01', validTo: '2022-01-01' })).toEqual([]);
    expect(codes({ network: 'facebook', wallText: '', dmText: 'Solo mensaje.' })).toEqual([]);
  });

  it.each<[string, Partial<TemplateDraft>, string[]]>([
    ['no code', { code: '' }, ['code TEMPLATE_CODE_MISSING']],
    ['no code in a tab that has codes', { code: '', title: '' }, ['code TEMPLATE_CODE_MISSING']],
    ['no text at all', { wallText: '', dmText: '' }, ['wallText TEMPLATE_TEXT_MISSING']],
    ['no wall text on Twitter', { network: 'twitter', wallText: '' }, ['wallText TEMPLATE_WALL_MISSING']],
    [
      'a short text that is none',
      { besideDm: true, wallText: '', dmText: '' },
      ['wallText TEMPLATE_WALL_MISSING'],
    ],
    ['an unknown placeholder', { wallText: 'Hola {nombr}.' }, ['wallText TEMPLATE_PLACEHOLDER_UNKNOWN']],
    ['an unknown one in the message', { dmText: '{fecha_pago}' }, ['dmText TEMPLATE_PLACEHOLDER_UNKNOWN']],
    ['a brace that never closes', { wallText: 'Hola {nombre, buen día.' }, ['wallText TEMPLATE_BRACE_LONE']],
    ['a message that reads as a note', { dmText: '(ver el otro)' }, ['dmText TEMPLATE_DM_IS_NOTE']],
    ['a message longer than X takes', { dmText: 'x'.repeat(10_001) }, ['dmText TEMPLATE_TEXT_LONG']],
    ['a day that does not exist', { validFrom: '2022-02-30' }, ['validFrom TEMPLATE_DAY_BAD']],
    ['a last day that no cell gives back', { validTo: '9999-12-31' }, ['validTo TEMPLATE_DAY_FAR']],
    [
      'an end before the beginning',
      { validFrom: '2022-02-02', validTo: '2022-02-01' },
      ['validTo TEMPLATE_VALIDITY_REVERSED'],
    ],
  ])('refuses %s', (_what, parts, expected) => {
    expect(codes(parts)).toEqual(expected);
  });

  it('refuses a code that another row has, unless their days never meet', () => {
    expect(codes({}, [other('ca 01')])).toEqual(['code TEMPLATE_CODE_TWICE']);
    const dated = { validFrom: '2022-07-01', validTo: null };
    expect(codes(dated, [other('CA-01', '2022-01-01', '2022-07-01')])).toEqual([
      'validFrom TEMPLATE_VALIDITY_OVERLAPS',
    ]);
    expect(codes(dated, [other('CA-01', '2022-01-01', '2022-06-30')])).toEqual([]);
    expect(codes({}, [other('CA-010')])).toEqual([]);
  });

  it('needs a title where the tab has no codes', () => {
    const nameless = { ...SOUND, code: '', title: '' };
    expect(draftProblems(nameless, [], ['code'])).toMatchObject([{ code: 'TEMPLATE_TITLE_MISSING' }]);
    expect(draftProblems({ ...nameless, title: 'Canales' }, [], ['code'])).toEqual([]);
  });

  it('warns of a wall text that X cuts, where it stands alone', () => {
    const long = { ...SOUND, network: 'twitter', wallText: 'a'.repeat(281) } as const;
    expect(draftDoubts({ ...long, dmText: '' })).toMatchObject([{ code: 'TEMPLATE_WALL_LONG' }]);
    expect(draftDoubts(long)).toEqual([]);
    expect(draftDoubts({ ...long, network: 'facebook', dmText: '' })).toEqual([]);
  });
});

describe('the version of a template', () => {
  it('tells somebody else’s change from one’s own and from none', () => {
    const version = versionOf(SOUND);
    const mine = { ...SOUND, wallText: 'Lo mío.' };
    expect(foreignFields(version, SOUND, mine)).toEqual([]);
    expect(foreignFields(version, mine, mine)).toEqual([]);
    expect(foreignFields(version, { ...SOUND, title: 'Otro' }, mine)).toEqual(['title']);
    expect(foreignFields(version, { ...SOUND, wallText: 'Lo de otro.' }, mine)).toEqual(['wallText']);
    expect(changedFields(SOUND, mine)).toEqual(['wallText']);
  });

  it('does not change with blanks that no row keeps', () => {
    const typed = { ...SOUND, title: ' Canales  de\natención ', wallText: `${SOUND.wallText}\n` };
    expect(versionOf(settled(typed))).toBe(versionOf(settled(SOUND)));
  });
});

describe('the difference of two texts', () => {
  it('names the words that went and came', () => {
    expect(
      wordDiff('Buen día. Llame a la línea nacional.', 'Buen día. Escriba a la línea nacional.'),
    ).toEqual([
      { kind: 'same', text: 'Buen día. ' },
      { kind: 'removed', text: 'Llame ' },
      { kind: 'added', text: 'Escriba ' },
      { kind: 'same', text: 'a la línea nacional.' },
    ]);
    expect(wordDiff('', 'a')).toEqual([{ kind: 'added', text: 'a' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('holds both texts, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('uno ', 'dos ', 'tres\n', ' ', '{nombre}', '😀'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
      { numRuns: 200 },
    );
  });

  it('takes texts as long as cells get', () => {
    const [before, after] = ['uno ', 'dos '].map((word) => word.repeat(12_000));
    expect(wordDiff(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('what a citizen would see', () => {
  const examples = { nombre: 'Ana', saludo: 'Buenos días' };

  it('is filled by examples, on each network of the template', () => {
    expect(previewOf(SOUND, [], examples)).toEqual([
      {
        network: 'facebook',
        part: 'wall',
        text: 'Buen día. Buenos días, Ana.',
        length: 27,
        limit: 8000,
        unknown: [],
      },
      {
        network: 'twitter',
        part: 'wall',
        text: 'Buen día. Buenos días, Ana.',
        length: 27,
        limit: 280,
        unknown: [],
      },
      { network: 'twitter', part: 'dm', text: 'Buen día. Mensaje.', length: 18, limit: 10_000, unknown: [] },
    ]);
  });

  it('names what nobody can fill', () => {
    const seen = previewOf({ ...SOUND, network: 'facebook', wallText: 'Hola {nombr}.' }, [], examples);
    expect(seen).toMatchObject([{ text: 'Hola {nombr}.', unknown: ['{nombr}'] }]);
  });

  it('has on X the short wall text of the kind beside a message (R16)', () => {
    const short = {
      ...EMPTY_DRAFT,
      row: 4,
      verifiedOn: null,
      code: 'TW-01',
      kind: 'general',
      besideDm: true,
    } as const;
    const seen = previewOf(
      { ...SOUND, network: 'twitter' },
      [{ ...short, wallText: 'Le escribimos.' }],
      examples,
    );
    expect(seen.map(({ part, text }) => [part, text])).toEqual([
      ['wall', 'Le escribimos.'],
      ['dm', 'Buen día. Mensaje.'],
    ]);
  });
});
