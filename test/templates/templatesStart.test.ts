// What the panel is told at its start, and what it tells of searches that found nothing.
import * as z from 'zod/mini';
import { templatesStartShape } from '../../src/templates/calls';
import { keepMissed, missedSearches } from '../../src/templates/missedSearches';
import { templatesStart } from '../../src/templates/templatesStart';
import { missingText } from '../../src/texts/missingTemplates';
import { fixtureContext } from '../support/fixtureContext';
import { memoryContext, type MemoryContext } from '../support/memoryContext';
import { MemoryBook } from '../support/memoryBook';

const PROFILE = { name: 'Prosperidad Social' };

describe('the start of the panel', () => {
  let context: MemoryContext;
  beforeAll(async () => {
    context = await fixtureContext();
  }, 60_000);

  it('has the catalogue once, and again when it has changed', () => {
    const first = z.parse(templatesStartShape, templatesStart(context, undefined, PROFILE));
    expect(first.catalogue?.templates).toHaveLength(40);
    expect(first.catalogue?.directory).toHaveLength(18);
    expect(first.lives).toHaveLength(8);
    expect(first.verifyDays).toBe(30);
    const since = first.catalogue!.version;
    expect(templatesStart(context, { since }, PROFILE).catalogue).toBeNull();
    context.book.tab('PLANTILLAS')!.write(12, 6, [['Buen día. Texto nuevo.']]);
    const changed = templatesStart(context, { since }, PROFILE).catalogue;
    expect(changed?.version).not.toBe(since);
    expect(changed?.templates[10].wallText).toBe('Buen día. Texto nuevo.');
  });

  it('refuses what is no such question', () => {
    expect(() => templatesStart(context, { missed: [1] }, PROFILE)).toThrow('NOT_TEXT');
  });
});

it('has empty lists on a base without those tabs', () => {
  const empty = memoryContext(new MemoryBook([{ name: 'Hoja 1', rows: [] }]));
  expect(templatesStart(empty, {}, PROFILE)).toMatchObject({
    catalogue: { templates: [] },
    lives: [],
    uses: {},
  });
});

describe('searches that found nothing', () => {
  it('are counted whatever their spelling, without anybody’s number', () => {
    const context = memoryContext(new MemoryBook([]));
    keepMissed(context, ['Damnificados', 'cédula 1.012.345.678', 'ab']);
    keepMissed(context, ['damnificádos']);
    expect(missedSearches(context.kept)).toEqual([
      { text: 'Damnificados', times: 2, last: '2022-09-16' },
      { text: 'cédula …', times: 1, last: '2022-09-16' },
    ]);
    expect(missingText(missedSearches(context.kept))).toContain(
      '«Damnificados»: 2 veces, la última el 16/09/2022',
    );
    expect(missingText([])).toMatch(/encontraron guion/);
  });

  it('never outgrow their place', () => {
    const context = memoryContext(new MemoryBook([]));
    const texts = Array.from({ length: 500 }, (_, index) => `${'ñandú '.repeat(30)}${String(index)}`);
    for (const text of texts) keepMissed(context, [`${String(texts.indexOf(text))}x ${text}`]);
    expect(missedSearches(context.kept).length).toBeLessThanOrEqual(60);
    expect(Buffer.byteLength(context.kept.missedSearches)).toBeLessThan(9000);
  });
});
