// The countdown of an escalation in words.
import { countdownText } from '../../src/texts/escalationList';

it.each([
  [3, 1, 'faltan 3 días hábiles'],
  [1, 1, 'falta 1 día hábil'],
  [0, 1, 'vence hoy'],
  [-1, 1, 'vencido hace 1 día hábil'],
  [-9, 2, 'vencido hace 9 días hábiles · segundo ciclo'],
  [0, 2, 'vence hoy · segundo ciclo'],
] as const)('says of %i days left in cycle %i: %s', (left, cycle, words) => {
  expect(countdownText(left, cycle)).toBe(words);
});
