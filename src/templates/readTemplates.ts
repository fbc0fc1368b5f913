// The templates of the tab PLANTILLAS, as their rows say.
import { dayInCellNear } from '../calendar/dayInCell';
import type { Network } from '../cases/rules/words';
import { fold } from '../workbook/fold';
import type { RoleRow } from '../workbook/roleRows';
import { isRemark, type Template } from './template';

export const MOST_TEMPLATES = 3000;

/** A row without any text is none. */
export function readTemplates(rows: readonly RoleRow[], today: string): Template[] {
  return rows
    .map((row) => templateAsWritten(row, today))
    .filter(({ wallText, dmText }) => wallText !== '' || dmText !== '')
    .map((template) => ({ ...template, title: template.title || template.code }));
}

/** What the row says, whatever it lacks. */
export function templateAsWritten(row: RoleRow, today: string): Template {
  const line = (field: string): string => row.shown(field).replace(/\s+/g, ' ').trim();
  const [wall, dm] = [textOf(row, 'wallText'), textOf(row, 'dmText')];
  const besideDm = isRemark(dm);
  const kind = fold(line('kind'));
  return {
    row: row.row,
    code: line('code'),
    title: line('title'),
    topic: line('topic'),
    network: networkOf(fold(line('network'))),
    kind: kind.includes('particular') ? 'particular' : kind.includes('general') ? 'general' : null,
    phase: phaseOf(kind),
    wallText: wall,
    dmText: besideDm ? '' : dm,
    besideDm,
    keywords: line('keywords'),
    validFrom: dayInCellNear(row.value('validFrom'), [], today),
    validTo: dayInCellNear(row.value('validTo'), [], today),
    verifiedOn: dayInCellNear(row.value('verifiedOn'), [], today),
  };
}

/** As it is stored: the cell may show a text cut or formatted. */
function textOf(row: RoleRow, field: string): string {
  const value = row.value(field);
  return (typeof value === 'string' ? value : row.shown(field)).trim();
}

function networkOf(word: string): Network | null {
  const [facebook, twitter] = [/\b(facebook|face|fb)\b/.test(word), /\b(twitter|tw|x)\b/.test(word)];
  if (facebook === twitter) return null;
  return facebook ? 'facebook' : 'twitter';
}

function phaseOf(kind: string): Template['phase'] {
  if (/\b(finaliz\w*|termin\w*|post|despues|grabad\w*)\b/.test(kind)) return 'finished';
  return /\b(live|vivo|durante)\b/.test(kind) ? 'live' : null;
}
