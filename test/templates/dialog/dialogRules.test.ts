// What the dialog keeps on the device, which templates its list shows, and whose words stand after two people wrote.
import { deviceStore } from '../../../src/sidebar/deviceStore';
import {
  forgetUnsaved,
  keepUnsaved,
  takeUnsaved,
  unsavedNew,
  unsavedOf,
  type Opened,
} from '../../../src/templates/dialog/drafts';
import { fieldWords } from '../../../src/templates/dialog/fieldWords';
import { mergedDraft, writtenSince } from '../../../src/templates/dialog/merged';
import type { KeptRow } from '../../../src/templates/dialog/opened';
import { found, listed } from '../../../src/templates/dialog/rows';
import { searchIndex } from '../../../src/templates/searchIndex';
import { EMPTY_DRAFT, type TemplateDraft } from '../../../src/templates/upkeep/draft';
import { MemoryStorage } from '../../sidebar/memoryStorage';

const DRAFT: TemplateDraft = { ...EMPTY_DRAFT, code: 'CA-01', title: 'Canales', wallText: 'Buen día.' };
const OPENED: Opened = { name: 'CA-01', row: 5, version: 'v1', draft: DRAFT };

function row(parts: Partial<KeptRow>): KeptRow {
  return { ...DRAFT, row: 2, verifiedOn: '2022-09-10', verifiedBy: '', version: 'v', ...parts };
}

describe('what was not saved', () => {
  const device = deviceStore(() => new MemoryStorage(), 'base');

  it('comes back for the same template, also where its row has moved, and for no other', () => {
    const unsaved = { opened: OPENED, draft: { ...DRAFT, wallText: 'Mío.' }, verified: true, sent: null };
    keepUnsaved(device, unsaved);
    expect(unsavedOf(device, OPENED)).toEqual(unsaved);
    expect(unsavedOf(device, { ...OPENED, row: 9 })).toEqual(unsaved);
    expect(unsavedOf(device, { ...OPENED, row: 9, version: 'v2' })).toBeNull();
    expect(unsavedOf(device, { ...OPENED, name: 'CA-0' })).toBeNull();
    expect(unsavedNew(device)).toBeNull();
    forgetUnsaved(device, OPENED);
    expect(unsavedOf(device, OPENED)).toBeNull();
  });

  it('belongs to the row where its template stands now, so that it is no twin of itself', () => {
    const moved = { ...OPENED, row: 9 };
    keepUnsaved(device, { opened: OPENED, draft: DRAFT, verified: true, sent: null });
    expect(takeUnsaved(device, moved)?.opened).toEqual(moved);
    expect(device.keys('guiones.borrador.')).toEqual(['guiones.borrador.de.CA-01.9']);
    forgetUnsaved(device, moved);
    expect(takeUnsaved(device, OPENED)).toBeNull();
  });

  it('is nothing where the device holds what nobody can read', () => {
    device.write('guiones.borrador.nuevo', '{');
    expect(unsavedNew(device)).toBeNull();
  });
});

describe('the list', () => {
  const templates = [
    row({ row: 2, code: 'A-1' }),
    row({ row: 3, code: 'A-2', title: 'Inscripción', verifiedOn: '2022-08-01' }),
    row({ row: 4, code: 'A-3', verifiedOn: null }),
    row({ row: 5, code: 'A-4', validTo: '2022-09-01', verifiedOn: null }),
    row({ row: 6, code: 'A-5', wallText: '' }),
    row({ row: 7, code: 'A-6', wallText: 'Hola {nadie}' }),
  ];
  const rows = listed(templates, '2022-09-16', 30, ({ code }) => code === 'A-1');
  const codes = (text: string, filter: Parameters<typeof found>[3]): string[] =>
    found(rows, searchIndex(templates), text, filter, '2022-09-16').map(({ template }) => template.code);

  it('marks what is overdue, out of its days, wrong, without a text, or unsaved', () => {
    expect([...rows.values()].map(({ marks }) => marks)).toEqual([
      ['unsaved'],
      ['overdue'],
      ['overdue'],
      ['expired'],
      ['noText'],
      ['doubtful'],
    ]);
  });

  it('shows those of a kind, and those with the words', () => {
    expect(codes('', 'all')).toHaveLength(6);
    expect(codes('', 'overdue')).toEqual(['A-2', 'A-3']);
    expect(codes('', 'doubtful')).toEqual(['A-5', 'A-6']);
    expect(codes('', 'outdated')).toEqual(['A-4']);
    expect(codes('inscripsion', 'all')).toEqual(['A-2']);
    expect(codes('inscripsion', 'unsaved')).toEqual([]);
  });
});

describe('after a save', () => {
  const saved: Opened = { ...OPENED, version: 'v2', draft: { ...DRAFT, wallText: 'Buenas.' } };
  const sent = { draft: { ...DRAFT, wallText: 'Buenas. ' }, verified: true };

  it('keeps what was typed while the base was writing', () => {
    const written = { ...sent, draft: { ...sent.draft, title: 'Canales y' }, opened: OPENED, sent: null };
    expect(writtenSince(sent, written, saved)).toEqual({
      unsaved: {
        ...{ opened: saved, verified: false, sent: null },
        draft: { ...DRAFT, wallText: 'Buenas.', title: 'Canales y' },
      },
      isLeft: true,
    });
    const ticked = { ...sent, verified: true, opened: OPENED, sent: null };
    expect(writtenSince({ ...sent, verified: false }, ticked, saved)).toMatchObject({
      ...{ unsaved: { verified: true }, isLeft: true },
    });
  });

  it('has nothing left where nothing was typed meanwhile', () => {
    expect(writtenSince(sent, { ...sent, opened: OPENED, sent: null }, saved)).toEqual({
      ...{ unsaved: { opened: saved, draft: saved.draft, verified: false, sent: null }, isLeft: false },
    });
  });
});

describe('after somebody else was quicker', () => {
  it('one’s own changes stand over what the tab says now', () => {
    const mine = { ...DRAFT, wallText: 'Mío.' };
    const theirs = { ...DRAFT, wallText: 'Suyo.', topic: 'Otro' };
    expect(mergedDraft(DRAFT, mine, theirs)).toEqual({ ...DRAFT, wallText: 'Mío.', topic: 'Otro' });
  });

  it('choices are told in the words of the form', () => {
    expect(fieldWords({ ...DRAFT, network: 'twitter' }, 'network')).toBe('Twitter');
    expect(fieldWords(DRAFT, 'network')).toBe('Ambas');
    expect(fieldWords(DRAFT, 'besideDm')).toBe('no');
    expect(fieldWords(DRAFT, 'validTo')).toBe('');
  });
});
