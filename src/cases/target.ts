// Where a call's case belongs: whose call it is, which tab, and where that tab's columns stand today.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { callerOf, type Caller } from '../team/caller';
import type { Tab } from '../workbook/book';
import type { Layout, TabLayout } from '../workbook/layout';
import { layoutFrom } from '../workbook/layoutStore';
import { rediscover, tabOf } from '../workbook/rediscover';
import { caseTab } from './existing';
import type { CaseBlock } from './freeRow';
import { followHeaders } from './headers';
import { keepPolicy } from './policy';
import { caseColumns } from './row';
import type { Destination } from './rules/destination';
import { keepTyping } from './typedTabs';

export interface Target {
  /** The base, with the target tab's columns where they stand now. */
  base: Layout;
  layout: TabLayout;
  tab: Tab;
  caller: Caller;
  /** The properties as they stand: they change where the base had to be looked at anew. */
  properties: Readonly<Record<string, string>>;
}

type Place = Omit<Target, 'properties'>;

/** Which of the base's tabs a call means; throws where it may mean none. */
type Choice = (base: Layout, caller: Caller) => TabLayout;

/** The tab for a case of this destination. `properties` is what the store holds. */
export function locate(
  context: Context,
  properties: Readonly<Record<string, string>>,
  destination: Destination,
): Target {
  return located(context, properties, (base, caller) => {
    const found = base.tabs.find((tab) =>
      destination === 'agent' ? tab.tab === caller.tab : tab.role === destination,
    );
    if (found) return found;
    throw new KnownError('TAB_MISSING', { role: destination, tab: caller.tab.trim() });
  });
}

/** The named tab, where the caller may register in it. */
export function locateTab(
  context: Context,
  properties: Readonly<Record<string, string>>,
  name: string,
): Target {
  return located(context, properties, (base, caller) => {
    const found = caseTab(base, name);
    if (!found || (found.role === 'agent' && found.tab !== caller.tab))
      throw new KnownError('UNDO_NOT_YOURS');
    return found;
  });
}

/** What `freeRow` must know of the tab. */
export function caseBlock(layout: TabLayout): CaseBlock {
  const { headerRow, columns } = layout;
  return { headerRow, columns: caseColumns(layout), anchor: columns.inquiry ?? columns.id ?? 1 };
}

/** By the layout as kept, where the base still looks like it; else the base is looked at anew. */
function located(context: Context, properties: Readonly<Record<string, string>>, choose: Choice): Target {
  const kept = layoutFrom(properties);
  return (kept && standing(context, properties, kept, choose)) ?? anew(context, choose);
}

/** Null where anything of the kept layout no longer fits. */
function standing(
  context: Context,
  properties: Readonly<Record<string, string>>,
  base: Layout,
  choose: Choice,
): Target | null {
  try {
    const place = inPlace(context, base, choose, false);
    return place && { ...place, properties };
  } catch (error) {
    // Whoever is refused by what was kept may be let in by what the base says now.
    if (error instanceof KnownError) return null;
    throw error;
  }
}

function anew(context: Context, choose: Choice): Target {
  const base = rediscover(context);
  keepPolicy(context);
  keepTyping(context);
  const place = inPlace(context, base, choose, true);
  if (!place) throw new KnownError('BASE_CHANGING');
  return { ...place, properties: context.properties.all() };
}

function inPlace(context: Context, base: Layout, choose: Choice, fresh: boolean): Place | null {
  const caller = callerOf(base.agents, context.userEmail);
  const chosen = choose(base, caller);
  const tab = tabOf(context.book, chosen);
  const layout = tab && followHeaders(tab, chosen, fresh);
  if (!tab || !layout) return null;
  if (!layout.columns.inquiry || (layout.role !== 'fraud' && !layout.columns.id)) {
    throw new KnownError('COLUMNS_MISSING', { tab: layout.tab.trim() });
  }
  const tabs = base.tabs.map((other) => (other === chosen ? layout : other));
  return { base: { ...base, tabs }, layout, tab, caller };
}
