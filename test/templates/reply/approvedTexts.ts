// The templates of the team's base, as approved texts.
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../scripts/projectRoot';
import type { ApprovedTexts } from '../../../src/templates/reply/finding';
import { xlsxBook } from '../../support/xlsxBook';

export async function approvedTexts(): Promise<ApprovedTexts[]> {
  const book = await xlsxBook(join(PROJECT_ROOT, 'test', 'fixtures', 'base-de-gestion.xlsx'));
  const tab = book.tab('PLANTILLAS');
  if (!tab) throw new Error('no templates');
  const [headers, ...rows] = tab.displayValues(1, 1, tab.lastRow(), tab.lastColumn());
  const at = (name: string): number => headers.indexOf(name);
  return rows.map((row) => ({
    code: row[at('CÓDIGO')],
    wallText: row[at('TEXTO MURO')],
    dmText: row[at('TEXTO DM')],
  }));
}
