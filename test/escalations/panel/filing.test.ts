// An escalation in the panel: what a case brings, what is missing, what a reload finds.
import {
  emptyFiling,
  isBlank,
  missingFields,
  withCase,
  withScreenshot,
  type Filing,
} from '../../../src/escalations/panel/filing';
import { keepFiling, keptFiling } from '../../../src/escalations/panel/filingStore';
import { deviceStore } from '../../../src/sidebar/deviceStore';
import { MemoryStorage } from '../../sidebar/memoryStorage';

const EMPTY = emptyFiling('esc-1');
const CASE = {
  requestId: 'case-7',
  topic: 'Ingreso Solidario - pagos',
  link: 'https://facebook.example.com/1',
  comment: 'y cuando pagan',
};
const PICTURE = { type: 'image/jpeg', base64: 'AAAA', size: 3 };

describe('a case that comes from Registrar', () => {
  it('fills an empty panel, and is named as where it comes from', () => {
    const { topic, link, comments, caseRef, requestId } = withCase(EMPTY, CASE);
    expect({ topic, link, comments, caseRef }).toEqual({
      topic: CASE.topic,
      link: CASE.link,
      comments: [CASE.comment],
      caseRef: 'case-7',
    });
    expect(requestId).toBe('esc-1');
  });

  it('changes nothing that the agent wrote, and adds its comment in a box of its own', () => {
    const written: Filing = { ...EMPTY, topic: 'Otro', link: 'https://example.com', comments: ['hola', ' '] };
    expect(withCase(written, CASE)).toEqual({
      ...written,
      comments: ['hola', CASE.comment],
      caseRef: 'case-7',
    });
  });

  it('brings the same comment once', () => {
    expect(withCase(withCase(EMPTY, CASE), CASE).comments).toEqual([CASE.comment]);
  });
});

describe('screenshots', () => {
  it('are named in order, by what they are', () => {
    const two = withScreenshot(withScreenshot(EMPTY, PICTURE), { ...PICTURE, type: 'image/png' });
    expect(two.screenshots.map(({ name }) => name)).toEqual(['pantallazo-1.jpg', 'pantallazo-2.png']);
  });

  it('never get the name of one that stands beside them', () => {
    const two = withScreenshot(withScreenshot(EMPTY, PICTURE), PICTURE);
    const left = { ...two, screenshots: two.screenshots.slice(1) };
    expect(withScreenshot(left, PICTURE).screenshots.map(({ name }) => name)).toEqual([
      'pantallazo-2.jpg',
      'pantallazo-3.jpg',
    ]);
  });
});

it('misses a topic and a description, and nothing else', () => {
  expect(missingFields({ ...EMPTY, topic: ' \n' })).toEqual(['topic', 'description']);
  expect(missingFields({ ...EMPTY, topic: 'Pagos', description: '¿Cuándo?' })).toEqual([]);
});

it('is blank without a word and without a picture', () => {
  expect(isBlank({ ...EMPTY, comments: [' ', ''] })).toBe(true);
  expect(isBlank({ ...EMPTY, comments: ['', 'hola'] })).toBe(false);
  expect(isBlank(withScreenshot(EMPTY, PICTURE))).toBe(false);
});

describe('kept in the browser tab', () => {
  const filled = withScreenshot({ ...withCase(EMPTY, CASE), unsure: true }, PICTURE);

  it('comes back as it was', () => {
    const storage = new MemoryStorage();
    keepFiling(
      deviceStore(() => storage, 'base'),
      filled,
    );
    expect(keptFiling(deviceStore(() => storage, 'base'))).toEqual(filled);
  });

  it('comes back without the pictures that did not fit', () => {
    const storage = new MemoryStorage();
    const store = deviceStore(() => storage, 'base');
    keepFiling(store, { ...filled, screenshots: [] });
    storage.full = true;
    keepFiling(store, filled);
    expect(store.durable()).toBe(false);
    expect(keptFiling(store)).toEqual(filled);
    storage.full = false;
    expect(keptFiling(deviceStore(() => storage, 'base'))).toEqual({ ...filled, screenshots: [] });
  });

  it('is none where nothing was kept, or nothing that can be read', () => {
    const storage = new MemoryStorage();
    storage.setItem('base/gestion.escalamiento', '{');
    expect(keptFiling(deviceStore(() => storage, 'base'))).toBeNull();
  });
});
