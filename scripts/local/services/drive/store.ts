// New files and folders in the state.
import { createHash } from 'node:crypto';
import type { Execution } from '../../kernel/execution';
import type { DriveItem } from './driveFile';

export const folderType = 'application/vnd.google-apps.folder';
export const rootId = 'root';

export function createItem(
  x: Execution,
  name: string,
  type: string,
  bytes: Uint8Array,
  parent: string,
): DriveItem {
  x.charge('drive.create');
  const { drive } = x.state;
  const item: DriveItem = {
    id: createHash('sha256').update(`${x.book.id} ${drive.length} ${name}`).digest('base64url').slice(0, 33),
    name,
    type,
    base64: Buffer.from(bytes).toString('base64'),
    owner: x.effectiveUser,
    parent,
  };
  drive.push(item);
  return item;
}
