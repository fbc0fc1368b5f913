// What somebody has written and not saved, kept on the device until it is saved or thrown away.
import type { DeviceStore } from '../../sidebar/deviceStore';
import { EMPTY_DRAFT, type TemplateDraft } from '../upkeep/draft';

/** What the template said when it was opened, and where; null for a new one. */
export interface Opened {
  /** Its code, or its title. */
  name: string;
  row: number;
  version: string;
  draft: TemplateDraft;
}

export interface Unsaved {
  opened: Opened | null;
  draft: TemplateDraft;
  verified: boolean;
  /** The request that was sent last, and what it said: the same again is the same request. */
  sent: { requestId: string; said: string } | null;
}

const PREFIX = 'guiones.borrador.';
const NEW = 'nuevo';

function keyOf(opened: Opened | null): string {
  return PREFIX + (opened ? `de.${opened.name}.${String(opened.row)}` : NEW);
}

export function keepUnsaved(device: DeviceStore, unsaved: Unsaved): void {
  device.write(keyOf(unsaved.opened), JSON.stringify(unsaved));
}

export function forgetUnsaved(device: DeviceStore, opened: Opened | null): void {
  device.remove(keyOf(opened));
}

/** Of the template in this row; of one that says the same where its row has moved since. */
export function unsavedOf(device: DeviceStore, { name, row, version }: Opened): Unsaved | null {
  const own = `${PREFIX}de.${name}.`;
  const here = read(device, own + String(row));
  if (here) return here;
  const others = device.keys(own).map((key) => read(device, key));
  return others.find((kept) => kept?.opened?.version === version) ?? null;
}

/** As `unsavedOf`; what was kept for another row belongs to this one from now on. */
export function takeUnsaved(device: DeviceStore, opened: Opened): Unsaved | null {
  const kept = unsavedOf(device, opened);
  if (!kept?.opened || kept.opened.row === opened.row) return kept;
  const here = { ...kept, opened };
  keepUnsaved(device, here);
  forgetUnsaved(device, kept.opened);
  return here;
}

export function unsavedNew(device: DeviceStore): Unsaved | null {
  return read(device, PREFIX + NEW);
}

function read(device: DeviceStore, key: string): Unsaved | null {
  try {
    const kept = JSON.parse(device.read(key) ?? 'null') as Unsaved | null;
    return kept && { ...kept, draft: { ...EMPTY_DRAFT, ...kept.draft } };
  } catch {
    return null;
  }
}
