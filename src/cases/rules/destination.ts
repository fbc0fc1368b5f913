// R24–R28a: in which tab a case belongs, and the reason that stands beside it.
import type { Kind } from './words';

export type Destination = 'agent' | 'noDmAndErrors' | 'fraud';

/** R26 for what could not be answered, R28a for fraud, the agent's own tab for all else. */
export function destination(kind: Kind): Destination {
  if (kind in REASONS) return 'noDmAndErrors';
  return kind === 'fraud' ? 'fraud' : 'agent';
}

const REASONS: Readonly<Partial<Record<Kind, string>>> = {
  noDm: 'SIN DM',
  error: 'ERROR',
  deleted: 'ELIMINADO',
};

/** R26: the word of the reason column; `''` for kinds that need none. */
export function reason(kind: Kind): string {
  return REASONS[kind] ?? '';
}
