// Shortcuts are told by the key, not by what a layout makes of it.
import { altKey, ctrlDigit, isCtrlEnter } from '../../src/sidebar/keys';

const press = (key: string, code: string, held: string[] = []) => ({
  key,
  code,
  altKey: held.includes('alt'),
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
});

it.each([
  ['Alt and G', press('g', 'KeyG', ['alt']), 'G'],
  ['a Mac’s Option and G, which writes ©', press('©', 'KeyG', ['alt']), 'G'],
  ['a key without a code', press('g', '', ['alt']), 'G'],
  ['AltGr, which writes @', press('@', 'KeyQ', ['alt', 'ctrl']), null],
  ['no Alt', press('g', 'KeyG'), null],
])('reads %s', (_name, event, letter) => {
  expect(altKey(event)).toBe(letter);
});

it.each([
  [press('2', 'Digit2', ['ctrl']), 2],
  [press('2', 'Numpad2', ['ctrl']), 2],
  [press('2', 'Digit2', ['meta']), 2],
  [press('b', 'KeyB', ['ctrl']), null],
  [press('2', 'Digit2'), null],
])('knows a panel’s digit', (event, digit) => {
  expect(ctrlDigit(event)).toBe(digit);
});

it('knows Ctrl and Enter from Enter alone', () => {
  expect([isCtrlEnter(press('Enter', 'Enter', ['ctrl'])), isCtrlEnter(press('Enter', 'Enter'))]).toEqual([
    true,
    false,
  ]);
});
