// The escalation half made, kept in the browser tab: its words apart from its pictures, which may not fit.
import type { DeviceStore } from '../../sidebar/deviceStore';
import { emptyFiling, type Filing } from './filing';
import type { Screenshot } from './screenshots';

const WORDS = 'gestion.escalamiento';
const PICTURES = 'gestion.escalamiento.pantallazos';

export function keepFiling(store: DeviceStore, { screenshots, ...words }: Filing): void {
  store.write(WORDS, JSON.stringify(words));
  const pictures = JSON.stringify(screenshots);
  if (store.read(PICTURES) !== pictures) store.write(PICTURES, pictures);
}

/** What a reload finds; null where there is nothing. */
export function keptFiling(store: DeviceStore): Filing | null {
  const words = parsed<Partial<Filing>>(store, WORDS);
  if (!words?.requestId) return null;
  const screenshots = parsed<Screenshot[]>(store, PICTURES) ?? [];
  return { ...emptyFiling(words.requestId), ...words, screenshots };
}

function parsed<Value>(store: DeviceStore, key: string): Value | null {
  try {
    return JSON.parse(store.read(key) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}
