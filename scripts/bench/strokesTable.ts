// What one ordinary case costs the hand, as test/browser/endToEnd.test.ts counts it and holds it to.
import counted from './strokes.json';
import { aligned } from './table';

export function strokesTable(): string {
  const rows = Object.entries(counted).map(([way, { keys, pastes }]) => [
    way,
    ...[keys, pastes, keys + pastes].map(String),
  ]);
  return aligned(['un caso de Twitter', 'teclas', 'pegados', 'en total'], rows);
}
