// What the team's base has of templates, entities and Lives, as the readers give it.
import { MOST_LIVES, readLives, type PublishedLive } from '../../src/lives/readLives';
import type { DirectoryEntry } from '../../src/templates/directory';
import { MOST_ENTITIES, readDirectory } from '../../src/templates/directoryRows';
import { MOST_TEMPLATES, readTemplates } from '../../src/templates/readTemplates';
import type { Template } from '../../src/templates/template';
import { roleRows } from '../../src/workbook/roleRows';
import { fixtureContext } from '../support/fixtureContext';

export interface BaseTemplates {
  templates: Template[];
  directory: DirectoryEntry[];
  lives: PublishedLive[];
}

export async function baseTemplates(today = '2022-09-16'): Promise<BaseTemplates> {
  const most = { templates: MOST_TEMPLATES, directory: MOST_ENTITIES, lives: MOST_LIVES };
  const rows = roleRows(await fixtureContext(), most);
  return {
    templates: readTemplates(rows.templates, today),
    directory: readDirectory(rows.directory, today),
    lives: readLives(rows.lives, today, 'Prosperidad Social'),
  };
}
