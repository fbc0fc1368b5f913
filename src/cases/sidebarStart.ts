// What the panels need to know before the first case: who is there, the codes, the settings, today's count.
import type { Context } from '../context';
import { alertsBanner } from '../escalations/alertRuns';
import { KnownError } from '../knownError';
import type { Profile } from '../profiles/profile';
import { errorText } from '../texts/errors';
import type { Layout } from '../workbook/layout';
import { layoutFrom } from '../workbook/layoutStore';
import type { SidebarStart } from './calls';
import { lastCaseRow } from './freeRow';
import { policyFrom } from './policy';
import { isBlank, isDay, typedCode } from './rules/typed';
import { caseBlock, locate, type Target } from './target';

/** A day's cases fit in; what lies above them is another day's. */
const ROWS_OF_A_DAY = 400;
const MOST_CODES = 1000;

/** Looks at the base anew where nobody has. Whoever cannot register is told why, and still gets all the rest. */
export function sidebarStart(context: Context, profile: Profile): SidebarStart {
  const found = context.lock.hold(() => callersPlace(context));
  const properties = context.properties.all();
  const layout = layoutFrom(properties);
  const policy = policyFrom(properties, profile);
  const target = found instanceof KnownError ? null : found;
  const caller = target?.caller;
  const shift = target?.base.agents.find(({ tab }) => tab === caller?.tab)?.shift ?? '';
  return {
    email: context.userEmail,
    agent: caller ? { name: caller.name, tab: caller.tab, shift } : null,
    problem: found instanceof KnownError ? errorText(found.code, found.details) : null,
    codes: (layout && codesOf(context, layout)) ?? startingCodes(profile),
    programmes: [...profile.programmes],
    pqrdTypes: [...profile.pqrdTypes],
    settings: {
      maxHours: policy.hoursForInconcert,
      archivedWord: policy.archivedCode,
      codeForWall: policy.wallCode,
      replySeparator: policy.replySeparator,
      idSeparator: policy.idSeparator,
      phraseLimit: policy.phraseLimit,
    },
    today: target && today(target, context.now.date, policy),
    alerts: alertsBanner(properties, context.now, !!layout?.tabs.some(({ role }) => role === 'escalations')),
  };
}

function callersPlace(context: Context): Target | KnownError {
  try {
    return locate(context, context.properties.all(), 'agent');
  } catch (error) {
    if (error instanceof KnownError) return error;
    throw error;
  }
}

/** Null where the base has no list of its own. One read. */
function codesOf({ book }: Context, layout: Layout): SidebarStart['codes'] | null {
  const codes = layout.tabs.find(({ role }) => role === 'codes');
  const tab = codes && book.tab(codes.tab);
  const { code, description, network } = codes?.columns ?? {};
  if (!codes || !tab || !code) return null;
  const rows = Math.min(tab.lastRow() - codes.headerRow, MOST_CODES);
  if (rows < 1) return null;
  const width = Math.max(code, description ?? 1, network ?? 1);
  const cells = tab.displayValues(codes.headerRow + 1, 1, rows, width);
  const at = (row: readonly string[], column: number | null | undefined) =>
    column ? row[column - 1].trim() : '';
  return cells
    .map((row) => ({ code: at(row, code), description: at(row, description), network: at(row, network) }))
    .filter((entry) => entry.code !== '');
}

function startingCodes({ tabs }: Profile): SidebarStart['codes'] {
  return tabs.codes.rows.map(([code, description, network]) => ({
    code: String(code),
    description: String(description ?? ''),
    network: String(network ?? ''),
  }));
}

/** Counted at the foot of the caller's tab: what is read does not grow with the years. */
function today(
  { tab, layout }: Target,
  day: string,
  policy: ReturnType<typeof policyFrom>,
): SidebarStart['today'] {
  const { date, code } = layout.columns;
  const last = lastCaseRow(tab, caseBlock(layout));
  const rows = Math.min(ROWS_OF_A_DAY, last - layout.headerRow);
  if (!date || rows < 1) return { cases: 0, archived: 0 };
  const first = Math.min(date, code ?? date);
  const cells = tab.values(last - rows + 1, first, rows, Math.max(date, code ?? date) - first + 1);
  const ofToday = cells.filter((row) => !isBlank(row[date - first]) && isDay(row[date - first], day));
  const isArchived = (cell: (typeof cells)[number][number]): boolean =>
    cell === policy.archivedCode || typedCode(cell, [], policy) !== null;
  const archived = code ? ofToday.filter((row) => isArchived(row[code - first])).length : 0;
  return { cases: ofToday.length, archived };
}
