// What the device keeps of the model, also where it has no room for it.
import { KNOWLEDGE } from '../../../src/templates/knowledge/carried';
import { deviceSuggestions } from '../../../src/templates/panel/deviceSuggestions';
import { keepModelText, keptModel } from '../../../src/templates/panel/keptModel';
import { deviceEngine, deviceModelText } from '../../../src/templates/suggest/deviceModel';
import { deviceStore } from '../../../src/sidebar/deviceStore';
import { MemoryStorage } from '../../sidebar/memoryStorage';

const WORDS = { programmes: ['OTRO'], pqrdTypes: ['QUEJA'], phraseLimit: 120 };
const TEXT = deviceModelText({ knowledge: KNOWLEDGE, own: null, words: WORDS });

it('gives it back with its version', () => {
  const device = deviceStore(() => new MemoryStorage(), 'base');
  expect(keptModel(device)).toBeNull();
  keepModelText(device, 'abc', TEXT);
  expect(keptModel(device)?.version).toBe('abc');
  expect(keptModel(device)?.engine.words).toEqual(WORDS);
});

it('asks for it anew where what is kept was cut off', () => {
  const device = deviceStore(() => new MemoryStorage(), 'base');
  keepModelText(device, 'abc', TEXT.slice(0, 1000));
  expect(keptModel(device)).toBeNull();
});

it('takes no room from the cases, and warns of nothing, where the device is full', () => {
  const full = new MemoryStorage();
  const { setItem } = full;
  full.setItem = (key, value) => {
    if (value.length > 1000) throw new Error('QuotaExceededError');
    setItem.call(full, key, value);
  };
  const device = deviceStore(() => full, 'base');
  keepModelText(device, 'abc', TEXT);
  expect(device.durable()).toBe(true);
  expect(keptModel(device)).toBeNull();
  device.write('caso', 'uno');
  expect(device.durable()).toBe(true);
});

it('stops looking through a catalogue that nobody wants any more', async () => {
  const template = {
    ...{ row: 2, code: 'A', title: 'Fechas', topic: '', network: null, kind: null, phase: null },
    ...{ wallText: 'a', dmText: '', besideDm: false, keywords: '', verifiedBy: '' },
    ...{ validFrom: null, validTo: null, verifiedOn: null },
  };
  const catalogue = { version: '1', templates: Array.from({ length: 100 }, () => template), directory: [] };
  let pauses = 0;
  const made = deviceSuggestions(
    deviceEngine(TEXT)!,
    catalogue,
    async () => {
      pauses += 1;
    },
    () => pauses < 4,
  );
  expect(await made).toBeNull();
  expect(pauses).toBe(4);
});
