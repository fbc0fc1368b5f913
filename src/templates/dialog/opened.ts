// A template as the dialog opens it.
import { draftOf, nameOf } from '../upkeep/draft';
import type { UpkeepStart } from '../upkeep/calls';
import type { Opened } from './drafts';

export type KeptRow = UpkeepStart['templates'][number];

export function openedFrom(template: KeptRow): Opened {
  return {
    name: nameOf(template),
    row: template.row,
    version: template.version,
    draft: draftOf(template),
  };
}
