// The notes that the grid gets while a person types: each is one line, known again by how it begins.

const RAW_ID = 'Dirección de inConcert: ';
const UNKNOWN_CODE = 'Este código no está en la pestaña de tipificación: ';

export type NoteKind = 'rawId' | 'unknownCode';

const BEGINNINGS: Readonly<Record<NoteKind, string>> = { rawId: RAW_ID, unknownCode: UNKNOWN_CODE };

/** R23: the raw address stays beside the id that was made of it. */
export function rawIdLine(raw: string): string {
  return RAW_ID + raw;
}

/** The raw address that a note keeps; null where it keeps none. */
export function rawIdOf(note: string): string | null {
  const line = note.split('\n').find((other) => other.startsWith(RAW_ID));
  return line === undefined ? null : line.slice(RAW_ID.length);
}

export function unknownCodeLine(code: string): string {
  return `${UNKNOWN_CODE}${code.trim()}. Revíselo.`;
}

/** The note with this line as its only one of the kind, or with none; what a person wrote stays as it is. */
export function noteWith(note: string, kind: NoteKind, line: string | null): string {
  const kept = note.split('\n').filter((other) => !other.startsWith(BEGINNINGS[kind]));
  const lines = kept.length === 1 && kept[0] === '' ? [] : kept;
  return [...lines, ...(line === null ? [] : [line.replace(/\s*\n\s*/g, ' ')])].join('\n');
}
