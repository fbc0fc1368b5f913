// The model that the device keeps from one panel to the next, with its version.
import type { DeviceStore } from '../../sidebar/deviceStore';
import { deviceEngine, type DeviceEngine } from '../suggest/deviceModel';

const KEY = 'gestion.guiones.modelo';

/** Null where the device has none that can be used. */
export function keptModel(device: DeviceStore): { version: string; engine: DeviceEngine } | null {
  const text = device.read(KEY) ?? '';
  const end = text.indexOf('\n');
  const engine = end < 0 ? null : deviceEngine(text.slice(end + 1));
  return engine && { version: text.slice(0, end), engine };
}

/** Where the device has no room the model is asked for again the next time: cases need the room more. */
export function keepModelText(device: DeviceStore, version: string, model: string): void {
  device.write(KEY, `${version}\n${model}`);
  if (!device.durable()) device.remove(KEY);
}
