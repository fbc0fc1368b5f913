// Searches that found nothing, on the device until the next call takes them to the base.
import type { DeviceStore } from '../../sidebar/deviceStore';

const KEY = 'gestion.guiones.faltan';
const MOST = 50;

export function readMissed(device: DeviceStore): string[] {
  try {
    const kept: unknown = JSON.parse(device.read(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}

export function writeMissed(device: DeviceStore, texts: readonly string[]): void {
  device.write(KEY, JSON.stringify(texts.slice(-MOST)));
}

/** Of what was typed on and on, only the last is a search of its own. */
export function addMissed(device: DeviceStore, text: string): void {
  const before = readMissed(device);
  const last = before[before.length - 1] ?? '';
  const goesOn = last !== '' && (text.startsWith(last) || last.startsWith(text));
  writeMissed(device, [...(goesOn ? before.slice(0, -1) : before), text.trim()]);
}
