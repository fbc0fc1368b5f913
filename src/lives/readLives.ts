// The publications of the tab FACEBOOK LIVE, as far as their rows can be read.
import { cellTime } from '../calendar/cellTime';
import { dayInCellNear } from '../calendar/dayInCell';
import { linksIn } from '../templates/reply/links';
import { fold } from '../workbook/fold';
import type { RoleRow } from '../workbook/roleRows';
import type { Live } from './phase';

/** A team has two a week: these are years. */
export const MOST_LIVES = 400;

export interface PublishedLive extends Live {
  /** What else the team may send of it (R7): the links beside the row's own. */
  links: string[];
}

/** A row without a day or without a topic is none. `organisation` is whose own the Lives without a word on it are. */
export function readLives(rows: readonly RoleRow[], today: string, organisation: string): PublishedLive[] {
  return rows.flatMap((row) => {
    const date = dayInCellNear(row.value('date'), [], today);
    const topic = line(row.shown('topic'));
    if (date === null || topic === '') return [];
    const entity = line(row.shown('entity'));
    const [first, ...others] = [...linksOf(row, 'link'), ...linksOf(row, 'notes')];
    return [
      {
        row: row.row,
        date,
        start: cellTime(row.value('start'), row.shown('start')),
        end: cellTime(row.value('end'), row.shown('end')),
        topic,
        entity,
        own: isOwn(fold(row.shown('own')), fold(entity), fold(organisation)),
        link: first ?? '',
        links: others,
      },
    ];
  });
}

function isOwn(word: string, entity: string, organisation: string): boolean {
  if (/^(si|s|yes|true|verdadero|x|1|propio)$/.test(word)) return true;
  if (/^(no|n|false|falso|0|ajeno)$/.test(word)) return false;
  return entity === '' || entity === organisation;
}

function linksOf(row: RoleRow, field: string): string[] {
  return linksIn(row.shown(field)).map(({ text }) => text);
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
