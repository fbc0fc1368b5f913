// The agent's last choices, kept on the device: the next case begins with them.
import type { DeviceStore } from '../../sidebar/deviceStore';
import { KINDS, type Kind } from '../rules/words';
import type { CaseForm } from './form';

interface Habits {
  readonly kind: Kind;
  readonly pqrdType: string;
  readonly programme: string;
  /** The latest first. */
  readonly codes: readonly string[];
}

const KEY = 'gestion.costumbres';
const CODES_KEPT = 6;
const FIRST: Habits = { kind: 'general', pqrdType: '', programme: '', codes: [] };

export function readHabits(store: DeviceStore): Habits {
  try {
    const kept = JSON.parse(store.read(KEY) ?? 'null') as Partial<Habits> | null;
    return {
      kind: KINDS.find((kind) => kind === kept?.kind) ?? FIRST.kind,
      pqrdType: String(kept?.pqrdType ?? ''),
      programme: String(kept?.programme ?? ''),
      codes: Array.isArray(kept?.codes) ? kept.codes.map(String) : FIRST.codes,
    };
  } catch {
    return FIRST;
  }
}

export function keepHabits(store: DeviceStore, form: CaseForm): void {
  const before = readHabits(store);
  const isPqrd = form.kind === 'pqrd';
  const codes =
    form.code === '' ? before.codes : [form.code, ...before.codes.filter((code) => code !== form.code)];
  const habits: Habits = {
    kind: form.kind,
    pqrdType: isPqrd ? form.pqrd.type : before.pqrdType,
    programme: isPqrd ? form.pqrd.programme : before.programme,
    codes: codes.slice(0, CODES_KEPT),
  };
  store.write(KEY, JSON.stringify(habits));
}
