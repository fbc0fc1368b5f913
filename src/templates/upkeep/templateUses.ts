// The cases whose reply was made from a template's texts as they stand: told before the texts are changed.
import { literally, parseControl } from '../../cases/control';
import type { Context } from '../../context';
import { KnownError } from '../../knownError';
import type { Tab } from '../../workbook/book';
import { tabOf } from '../../workbook/rediscover';
import { CASE_ROLES, CONTROL_FIELD } from '../../workbook/roles';
import { rowUrl } from '../../workbook/rowUrl';
import { textsVersion } from '../template';
import type { TemplateUses } from './calls';
import { isCalled } from './draft';
import { templatesPlace } from './place';
import { parseName } from './request';

/** Of each tab so many are looked at for their day, and of all so many are told. */
const NEWEST_OF_TAB = 3;
const NEWEST = 6;

/** `templateUses({code})`: two or three calls a tab, whatever its length. Writes nothing. */
export function templateUses(context: Context, input: unknown, bookUrl: string): TemplateUses {
  const name = parseName(input);
  const { base, templates } = templatesPlace(context, context.properties.all(), false);
  const named = templates.filter((one) => isCalled(one, name));
  if (named.length === 0) throw new KnownError('TEMPLATE_GONE', { code: name });
  const expression = named.map((one) => usesExpression(one.code, textsVersion(one))).join('|');
  const found = base.tabs.flatMap((layout) => {
    const column = layout.columns[CONTROL_FIELD];
    const isOfCases = layout.role !== 'ignored' && CASE_ROLES.includes(layout.role);
    const tab = isOfCases && column ? tabOf(context.book, layout) : null;
    if (!tab || !column) return [];
    const rows = tab.rowsFound(layout.headerRow + 1, column, expression);
    return [{ tab, column, rows, link: (row: number) => rowUrl(bookUrl, layout.sheetId, row) }];
  });
  return {
    count: found.reduce((sum, { rows }) => sum + rows.length, 0),
    newest: found
      .flatMap(({ tab, column, rows, link }) =>
        rows
          .slice(-NEWEST_OF_TAB)
          .map((row) => ({ tab: tab.name, row, ...madeAt(tab, row, column), link: link(row) })),
      )
      .sort((one, other) => (one.at < other.at ? 1 : -1))
      .slice(0, NEWEST),
  };
}

/** RE2 expression for the control cells of cases with a template's texts, as `controlText` writes them. */
function usesExpression(code: string, version: string): string {
  return `"templateId":${literally(JSON.stringify(code))},"template":\\{"version":"${version}"`;
}

function madeAt(tab: Tab, row: number, column: number): { at: string; by: string } {
  const control = parseControl(String(tab.values(row, column, 1, 1)[0][0]));
  return { at: control?.at ?? '', by: control?.by ?? '' };
}
