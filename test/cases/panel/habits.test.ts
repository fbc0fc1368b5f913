// The next case begins with the agent's last choices.
import { emptyForm } from '../../../src/cases/panel/form';
import { keepHabits, readHabits } from '../../../src/cases/panel/habits';
import { deviceStore } from '../../../src/sidebar/deviceStore';
import { MemoryStorage } from '../../sidebar/memoryStorage';

const PQRD = { type: 'QUEJA', programme: 'OTRO', phrase: 'no le llega' };

it('remembers kind, PQRD and codes, the latest code first and once', () => {
  const store = deviceStore(() => new MemoryStorage(), 'base');
  keepHabits(store, { ...emptyForm('r1', 'pqrd', PQRD), code: '901' });
  keepHabits(store, { ...emptyForm('r2', 'general', PQRD), code: '402' });
  keepHabits(store, { ...emptyForm('r3', 'general', PQRD), code: '901' });
  keepHabits(store, emptyForm('r4', 'archived', { type: 'RECLAMO', programme: '', phrase: '' }));
  expect(readHabits(store)).toEqual({
    kind: 'archived',
    pqrdType: 'QUEJA',
    programme: 'OTRO',
    codes: ['901', '402'],
  });
});

it.each(['', '{', '[]', '{"kind":"x","codes":5}'])('begins afresh where it kept «%s»', (text) => {
  const storage = new MemoryStorage();
  storage.setItem('gestion.costumbres', text);
  expect(readHabits(deviceStore(() => storage, 'base'))).toEqual({
    kind: 'general',
    pqrdType: '',
    programme: '',
    codes: [],
  });
});
